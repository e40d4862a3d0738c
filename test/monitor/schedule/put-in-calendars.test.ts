import { withhold } from '../../../local/permissions';
import { eventsOf } from '../../../local/services/calendar-people';
import { aTeacher } from '../../builders';
import { CALENDAR, PRINCIPAL, RunningSchool } from '../../running-school';

const CORA = 'cora@school.example';
const HAL = 'hal@school.example';
const PEOPLE = [...RunningSchool.STAFF, aTeacher('Hal Moss', { role: 'Assistant principal' })];

function visit(teacher: string, date: string, more: object = {}) {
  return {
    visit: `${teacher} 1`,
    date,
    period: 'Period 2',
    lessonPart: 'Middle',
    teacher: `${teacher}@school.example`,
    observer: CORA,
    second: '',
    kind: 'scheduled' as const,
    request: '',
    ...more,
  };
}

/** It is Monday, September 14. */
function planned(
  visits: readonly ReturnType<typeof visit>[],
  school = RunningSchool.ready(PEOPLE),
) {
  plan(school.withCalendars(), visits);
  return school;
}

function plan(school: RunningSchool, visits: readonly ReturnType<typeof visit>[]) {
  school.call('keepPlan', {
    cadence: 'Every 2 weeks',
    pairedShare: 0,
    randomShare: 0,
    from: '2026-09-14',
    to: '2026-10-09',
    daysOff: [],
    visits: [...visits],
  });
  expect(school.run('everyHour').ended).toBe('returned');
}

const seenBy = (school: RunningSchool, person: string) =>
  eventsOf(school.workspace, person).map(({ title, start, guests }) => [
    title,
    new Date(start).toISOString(),
    guests,
  ]);

const PLANNED = [
  visit('ana', '2026-09-15', { second: HAL }),
  visit('ben', '2026-09-16', { kind: 'random' }),
  visit('dee', '2026-09-24'),
];

describe('visits in calendars', () => {
  it('are there for those who make them, this week’s, and on Friday the next one’s', () => {
    const school = planned(PLANNED);
    const anas = ['Visit Ana López, Period 2', '2026-09-15T14:00:00.000Z', [CORA, HAL]];
    expect(seenBy(school, HAL)).toEqual([anas]);
    expect(seenBy(school, CORA)).toEqual([
      anas,
      ['Classroom visit', '2026-09-16T14:00:00.000Z', [CORA]],
    ]);
    expect(seenBy(school, 'ana@school.example')).toEqual([]);
    school.workspace.clock.stopAt(new Date('2026-09-18T20:00:00Z'));
    school.run('everyHour');
    expect(seenBy(school, CORA).map(([title]) => title)).toContain('Visit Dee O’Brien, Period 2');
  });

  it('say nothing of a random visit to whoever runs the routine', () => {
    const school = planned(PLANNED);
    const random = eventsOf(school.workspace, PRINCIPAL).find(
      ({ title }) => title === 'Classroom visit',
    );
    expect(random?.description).toMatch(/^Your letter of the week says where\.\n\nevent \w{16}$/);
    expect(JSON.stringify(random)).not.toContain('Ben');
  });

  it('say what the teacher asks for, to those who were told, and not of a random visit', () => {
    const school = planned([...PLANNED, visit('ana', '2026-09-16', { visit: 'ana 2' })]);
    school.call('share', { sharing: true, reason: 'The staff asked for it.' });
    for (const Teacher of ['Ana López', 'Ben Wu']) {
      school.visit({ Teacher, Period: 'Period 1', 'Part of the lesson': 'Middle' });
    }
    school.run('everyHour');
    school.workspace.clock.move(60_000);
    const request = { '… or in your own words': 'Who speaks.' };
    school.answerMail('ana@school.example', request);
    school.answerMail('ben@school.example', request);
    school.run('everyHour');
    const said = eventsOf(school.workspace, CORA).map(({ description }) => description);
    expect(said[0]).toContain('Ana asked: “Who speaks.”');
    // Her second visit is Hal's no more, and Ben's is nobody else's to know.
    expect(JSON.stringify(said)).not.toContain('Ben asked');
    // What was taken back is said no more.
    school.workspace.clock.move(60_000);
    school.answerMail('ana@school.example', {
      'Next time, please look for …': 'Nothing any more: take back what I asked for',
    });
    school.run('everyHour');
    expect(JSON.stringify(eventsOf(school.workspace, CORA))).not.toContain('asked');
    expect(eventsOf(school.workspace, CORA)).toHaveLength(3);
  });

  it('come once, however often the routine runs, and stay away when somebody deletes one', () => {
    const school = planned(PLANNED);
    school.run('everyHour');
    expect(seenBy(school, CORA)).toHaveLength(2);
    const calls = school.run('everyHour').calls.map(({ className }) => className);
    expect(calls).not.toContain('CalendarApp');
    const [event] = eventsOf(school.workspace, CORA);
    school.workspace.store.remove('event', event?.id ?? '');
    plan(school, [...PLANNED, visit('ana', '2026-09-18', { visit: 'ana 2' })]);
    expect(seenBy(school, CORA).map(([, start]) => start)).toEqual([
      '2026-09-16T14:00:00.000Z',
      '2026-09-18T14:00:00.000Z',
    ]);
  });

  it('move with the plan, and go with it', () => {
    const school = planned(PLANNED);
    plan(school, [visit('ana', '2026-09-17', { observer: HAL })]);
    expect(seenBy(school, CORA)).toEqual([]);
    expect(seenBy(school, HAL)).toEqual([
      ['Visit Ana López, Period 2', '2026-09-17T14:00:00.000Z', [HAL]],
    ]);
    school.type('Settings', 'Put visits in calendars', 'Value', 'No');
    school.run('everyHour');
    expect(seenBy(school, HAL)).toEqual([]);
  });

  it('of a period without times are left to the letter', () => {
    const school = RunningSchool.ready(PEOPLE).withCalendars();
    school.type('Bell schedule', 'Period 2', 'Starts', 'after lunch');
    plan(school, PLANNED);
    expect(seenBy(school, CORA)).toEqual([]);
  });

  it('are not made before Google was asked for it, and the leader reads why', () => {
    const school = planned(PLANNED, RunningSchool.ready(PEOPLE));
    expect(school.call('schedule').problems).toEqual([]);

    const other = RunningSchool.ready(PEOPLE);
    other.type('Settings', 'Put visits in calendars', 'Value', 'Yes');
    plan(other, PLANNED);
    expect(seenBy(other, CORA)).toEqual([]);
    expect(other.call('schedule').problems[0]).toContain('never given that permission');
  });

  it('are not made for somebody who gave every permission but this one; all else goes on', () => {
    const school = RunningSchool.ready(PEOPLE).withCalendars();
    withhold(school.workspace, PRINCIPAL, CALENDAR);
    plan(school, PLANNED);
    expect(seenBy(school, CORA)).toEqual([]);
    expect(school.call('schedule').problems[0]).toContain('never given that permission');
  });
});
