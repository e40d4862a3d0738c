import { prefilledAnswers, viewForm } from '../../local/services/forms/people';
import {
  achievedInWords,
  coverageFrom,
} from '../../src/sidebar/screens/coverage/coverage-in-words';
import { aTeacher } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { makeSchedule } from '../schedule-made';
import { acceptance } from './cells';

const TEACHERS = ['Ana López', 'Ben Wu', 'Dee O’Brien', 'Eve Ray', 'Flo Kim', 'Gus Hall'];
const PEOPLE = [
  ...RunningSchool.STAFF.slice(0, 2),
  aTeacher('Hal Moss', { role: 'Assistant principal' }),
  ...TEACHERS.map((name) => aTeacher(name)),
];

describe('Visits', () => {
  acceptance('3', 'GS', () => {
    const school = RunningSchool.ready(PEOPLE);
    makeSchedule(school, { cadence: 'Twice a month', randomShare: 0.5 });
    const visits = school.rows('Visits');
    for (const name of TEACHERS) {
      expect(visits.filter(({ Teacher }) => Teacher === name)).toHaveLength(2);
    }
    const random = visits.filter(({ Kind }) => Kind === 'random');
    expect(random).toHaveLength(6);
    expect(school.rows('Settings')).toContainEqual(
      expect.objectContaining({ Setting: 'Visits to each teacher', Value: 'Twice a month' }),
    );

    school.workspace.files.share(school.workbook, 'hal@school.example', 'edit');
    // Random visits are known to those who make them.
    const hidden = school
      .call('schedule', undefined, 'hal@school.example')
      .visits.filter(({ kind, mine }) => kind === 'random' && !mine);
    expect(hidden.length).toBeGreaterThan(0);
    for (const visit of hidden) expect(visit).toMatchObject({ visit: '', teacher: '' });

    // A visit made on paper is keyed in two days later, with its own day.
    const made = visits.filter((visit) => visit.Observer === 'sam@school.example').pop();
    if (!made) throw new Error('Nothing is planned for the principal.');
    school.workspace.clock.stopAt(new Date('2026-10-12T13:00:00Z'));
    school.visit({
      Teacher: made.Teacher ?? '',
      Period: made.Period ?? '',
      'Part of the lesson': 'End',
      'Date of the visit': made.Date ?? '',
    });
    school.run('everyHour');
    expect(school.rows('Observations')).toMatchObject([{ Date: made.Date }]);
    const later = school.rows('Visits');
    expect(later.find(({ Visit }) => Visit === made.Visit)).toMatchObject({ State: 'done' });
    expect(later.filter(({ State }) => State === 'missed')).toHaveLength(11);

    // Who was not seen is named, and comes back first.
    const home = school.call('home');
    expect('due' in home && home.due.map(({ title }) => title)).toContain('5 visits missed');
    const again = makeSchedule(school, { from: '2026-10-13', weeks: 2 });
    expect(again.visits.filter(({ request }) => request !== '')).toHaveLength(5);
  });

  acceptance('3', 'GB', () => {
    const school = RunningSchool.ready(PEOPLE);
    makeSchedule(school, { pairedShare: 0.25, weeks: 6 });
    const visits = school.rows('Visits');
    expect(visits).toHaveLength(18);
    expect(visits.filter((visit) => visit['Second observer'] !== '').length).toBeGreaterThan(3);
    for (const name of TEACHERS) {
      const theirs = visits.filter(({ Teacher }) => Teacher === name);
      expect(new Set(theirs.map(({ Period }) => Period)).size).toBe(3);
      expect(new Set(theirs.map((visit) => visit['Part of lesson'])).size).toBe(3);
    }
  });

  it('come by mail with the forms for lessons, and not with the one for the guides', () => {
    const school = RunningSchool.ready(PEOPLE, ['discussion', 'writing']);
    school.call('guide', { focus: 'discussion' });
    school.call('guidesForm');
    makeSchedule(school);
    school.call('sendWeek', { week: '2026-09-14' });
    school.call('send');
    const letters = school.workspace.mail().filter(({ subject }) => subject.startsWith('Your '));
    expect(letters.length).toBeGreaterThan(0);
    for (const { html } of letters) {
      expect(html).toContain('Classroom discussion');
      expect(html).not.toContain('I have read them');
    }
  });

  it('leave out the days without school that the leader names, which stand on the Days off tab from then on', () => {
    const school = RunningSchool.ready(PEOPLE);
    const fall = { from: '2026-09-21', to: '2026-09-25', who: 'School', why: 'Fall break' };
    makeSchedule(school, { cadence: 'Every week', weeks: 2 }, PRINCIPAL, [fall]);
    expect(school.rows('Visits').length).toBeGreaterThan(0);
    expect(school.rows('Visits').filter(({ Date: day = '' }) => day >= '2026-09-21')).toEqual([]);
    expect(school.rows('Days off')).toEqual([
      { Date: '2026-09-21', To: '2026-09-25', Who: 'School', Why: 'Fall break' },
    ]);
    expect(school.call('schedule').daysOff).toEqual([fall]);
    // The next plan need not be told.
    makeSchedule(school, { cadence: 'Every week', weeks: 2 });
    expect(school.rows('Days off')).toHaveLength(1);
  });

  it('expect nobody before their first day, nor after their last', () => {
    const school = RunningSchool.ready(PEOPLE);
    school.type('Staff', 'ana@school.example', 'First day', '2026-09-28');
    school.type('Staff', 'hal@school.example', 'Last day', '2026-09-25');
    makeSchedule(school, { cadence: 'Every week', from: '2026-09-21', weeks: 3 });
    const visits = school.rows('Visits');
    const anas = visits.filter((visit) => visit.Teacher === 'Ana López');
    expect(anas.map(({ Date: day }) => (day ?? '') >= '2026-09-28')).toEqual([true, true]);
    const hals = visits.filter((visit) => visit.Observer === 'hal@school.example');
    expect(hals.every(({ Date: day }) => (day ?? '') <= '2026-09-25')).toBe(true);
    // A roster that says nothing of it leaves the day as it is.
    school.call('addStaff', { people: [aTeacher('Ana López', { grade: '4' })] });
    expect(school.rows('Staff')).toContainEqual(
      expect.objectContaining({ Name: 'Ana López', Grade: '4', 'First day': '2026-09-28' }),
    );
  });

  acceptance('3', 'KI', () => {
    const school = RunningSchool.ready(PEOPLE);
    makeSchedule(school, { cadence: 'Every week', from: '2026-09-21', weeks: 3 });
    const visits = school.rows('Visits');
    expect(visits).toHaveLength(18);

    // On Friday the week comes by mail, once, each visit with its form filled in.
    school.workspace.clock.stopAt(new Date('2026-09-17T20:00:00Z'));
    school.run('everyHour');
    expect(school.mailTo(PRINCIPAL)).toEqual([]);
    school.workspace.clock.stopAt(new Date('2026-09-18T20:00:00Z'));
    school.run('everyHour');
    school.run('everyHour');
    const [mail, ...more] = school.mailTo(PRINCIPAL);
    expect(more).toEqual([]);
    const next = visits.find(
      (visit) => visit.Observer === PRINCIPAL && (visit.Date ?? '') < '2026-09-26',
    );
    expect(mail?.body).toContain(next?.Teacher);
    expect(mail?.body).toContain('https://calendar.google.com/calendar/render?action=TEMPLATE');
    const link = school.rows('Visits').find(({ Visit }) => Visit === next?.Visit)?.Link ?? '';
    expect(mail?.body).toContain(link);
    const id = school.formId();
    const { items } = viewForm(school.workspace, PRINCIPAL, id);
    const filled = prefilledAnswers(school.workspace, id, link);
    const byTitle = Object.fromEntries(
      items.flatMap((item) => (item.id in filled ? [[item.title, filled[item.id]]] : [])),
    );
    expect(byTitle).toEqual({
      Teacher: next?.Teacher,
      Period: next?.Period,
      'Part of the lesson': next?.['Part of lesson'],
      'Date of the visit': next?.Date,
    });

    // The coverage shows each teacher by week, and how far the cadence was kept.
    for (const visit of visits.filter(({ Teacher }) => Teacher !== 'Gus Hall')) {
      school.workspace.clock.stopAt(new Date(`${visit.Date}T19:00:00Z`));
      const { Teacher = '', Period = '' } = visit;
      const part = visit['Part of lesson'] ?? '';
      school.visit({ Teacher, Period, 'Part of the lesson': part }, visit.Observer);
    }
    school.workspace.clock.stopAt(new Date('2026-10-10T13:00:00Z'));
    const { teachers, achieved, cadence } = coverageFrom(school.call('coverage'));
    expect(teachers[0]).toMatchObject({ name: 'Gus Hall', last: '', overdue: true });
    for (const { weeks, mix } of teachers.slice(1)) {
      expect(weeks).toEqual([1, 1, 1]);
      expect(mix.periods.every(({ visits }) => visits === 1)).toBe(true);
      expect(mix.lessonParts.every(({ visits }) => visits === 1)).toBe(true);
    }
    expect(achievedInWords(achieved, cadence)).toBe(
      'Teachers were seen as often as planned in 83% of weeks, 15 of 18.',
    );
  });
});
