import { submitForm, viewForm } from '../../local/services/forms/people';
import type { PilotPlan } from '../../src/guide/pilots/keep-pilot';
import type { PilotView } from '../../src/guide/pilots/pilot-view';
import type { Pilot } from '../../src/guide/pilots/pilots-table';
import { cohortsInWords, statusInWords } from '../../src/sidebar/screens/pilots/pilot-in-words';
import { rollOutLetter } from '../../src/sidebar/screens/pilots/roll-out-letter';
import { TWELVE_TEACHERS } from '../evolving-form';
import { answersTo, PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const TEACHERS = TWELVE_TEACHERS.slice(1);
const STARTED = '2026-09-14';

function aPilot(more: Partial<Pilot> = {}): Pilot {
  return {
    pilot: 'wait-time',
    name: 'Wait time',
    kind: 'practice',
    question: 'Do more students speak?',
    cycle: 'weekly',
    started: STARTED,
    state: 'running',
    decision: '',
    practice: 'discussion-1',
    inUse: [],
    lead: '',
    ...more,
  };
}

function joining(names: readonly string[], starts: string, experience: 'new' | 'experienced') {
  return names.map((first) => {
    const person = TEACHERS.find(({ name }) => name.startsWith(`${first} `));
    if (!person) throw new Error(`There is no ${first}.`);
    return { pilot: 'wait-time', teacher: person.email, name: person.name, starts, experience };
  });
}

/** A school whose first five teachers try waiting, which stands on the form as a pilot. */
function piloting(): RunningSchool {
  const school = RunningSchool.ready(TWELVE_TEACHERS);
  school.type('Practices', 'discussion-1', 'Status', 'proposed');
  const teachers = joining(['Ada', 'Bo', 'Cy', 'Dot', 'Eli'], STARTED, 'experienced');
  const { practices } = school.call('pilots');
  keep(school, school.page('pilots').startPilot(aPilot(), teachers, practices));
  return school;
}

/** What the screen does with a plan. */
function keep(school: RunningSchool, plan: PilotPlan): void {
  const { focus } = school.call('keepPilot', plan);
  if (focus !== '') school.call('updateForm', { focus });
}

/** What the screen shows of it. */
function shown(school: RunningSchool): PilotView {
  const { pilotViews } = school.page('pilots');
  const [view] = pilotViews(school.call('pilots'), school.call('evidence'));
  if (!view) throw new Error('There is no pilot.');
  return view;
}

function status(school: RunningSchool): string {
  return statusInWords(shown(school));
}

function due(school: RunningSchool): string[] {
  const home = school.call('home');
  return 'isNew' in home ? [] : home.due.map(({ title, detail }) => `${title}: ${detail}`);
}

function now(school: RunningSchool, day: string, time = '15:00'): void {
  school.workspace.clock.stopAt(new Date(`${day}T${time}:00Z`));
}

/** A day some weeks after the pilot began. */
function week(number: number, days = 0): string {
  const day = new Date(Date.parse(STARTED) + (number * 7 + days) * 24 * 3600_000);
  return day.toISOString().slice(0, 10);
}

/** One visit to each of some teachers. */
function visits(
  school: RunningSchool,
  day: string,
  levels: Readonly<Record<string, string>>,
): void {
  now(school, day);
  const practice = school.rows('Practices')[0]?.Name ?? '';
  school.withoutTriggers(() => {
    for (const [first, level] of Object.entries(levels)) {
      school.visit({
        Teacher: TEACHERS.find(({ name }) => name.startsWith(`${first} `))?.name ?? '',
        Period: 'Period 1',
        'Part of the lesson': 'Middle',
        [practice]: level,
      });
    }
  });
}

const LOW = 'Starting';
const HALF = 'Partly in place';
const TOP = 'In place';

/** Five teachers, as many of them partly in place as said, the others starting. */
function five(half: number): Record<string, string> {
  const names = ['Ada', 'Bo', 'Cy', 'Dot', 'Eli'];
  return Object.fromEntries(names.map((name, index) => [name, index < half ? HALF : LOW]));
}

describe('Pilots', () => {
  acceptance('7', 'GS', () => {
    const school = piloting();
    // What was proposed stands on the form now, and the teachers have a form of their own.
    expect(school.rows('Practices')[0]).toMatchObject({ Status: 'pilot' });
    expect(shown(school).teachers.map(({ name }) => name)).toHaveLength(5);
    expect(status(school)).toMatch(/^No points yet\./);
    expect(due(school).join()).not.toContain('Review a pilot');

    // Two days before the review each of them is asked, once.
    now(school, week(0, 5));
    school.run('everyHour');
    school.run('everyHour');
    const [letter, ...more] = school.mailTo('ada@school.example');
    expect(letter).toMatchObject({ subject: 'Wait time: how is it going?' });
    expect(more).toEqual([]);
    expect(school.mailTo('flo@school.example')).toEqual([]);
    const id = school.formId('pilot:wait-time');
    const form = viewForm(school.workspace, 'ada@school.example', id);
    expect(letter?.html).toContain(school.call('pilots').pilots[0]?.form);
    submitForm(
      school.workspace,
      'ada@school.example',
      id,
      answersTo(form, {
        'How often did you try it since the last review?': 'Several times',
        'What worked?': 'Two more hands went up.',
        'What should we change?': 'A card on the desk.',
      }),
    );
    visits(school, week(0, 4), five(2));
    now(school, week(1));
    school.run('everyHour');
    expect(due(school)).toContain('Review a pilot: Wait time');

    const before = shown(school);
    expect(before.inputs).toMatchObject([
      { teacher: 'ada@school.example', worked: 'Two more hands went up.' },
    ]);
    expect(before.chart.phases[0]?.points).toMatchObject([{ teachers: 5, counts: true }]);
    const review = {
      seen: 'More hands, still few voices.',
      adjustment: 'A card on each desk.',
      next: 'Look at the back row.',
    };
    keep(school, school.page('pilots').reviewPilot(before.pilot, review, before.today));
    expect(due(school).join()).not.toContain('Review a pilot');
    const after = shown(school);
    expect(after).toMatchObject({ due: week(2), inputs: [] });
    expect(after.chart.adjustments).toEqual([
      { number: 1, date: week(1), text: 'A card on each desk.' },
    ]);
    // These answers are no walkthrough.
    expect(school.rows('Observations')).toHaveLength(5);
  });

  acceptance('7', 'GB', () => {
    const school = piloting();
    const lived = [2, 1, 3, 3, 1, 1, 2, 3, 1, 3, 3, 1, 1, 3];
    for (const [index, half] of lived.slice(0, 6).entries())
      visits(school, week(index), five(half));
    school.call('collect');
    now(school, week(6));
    expect(status(school)).toMatch(/^Too early to say\./);
    for (const [index, half] of lived.slice(6).entries()) {
      visits(school, week(6 + index), five(half));
    }
    school.call('collect');
    now(school, week(14));
    expect(status(school)).toMatch(
      /^Settled\. Last: between “Starting” and “Partly in place”\. Nothing but the usual/,
    );
    expect(shown(school).chart).toMatchObject({ stable: true, useful: 12, findings: [] });

    // The longer cycle is taken, and logged.
    const { pilot, today } = shown(school);
    keep(
      school,
      school.page('pilots').longerCycle(pilot, 'every two weeks', status(school), today),
    );
    expect(school.rows('Pilots')).toMatchObject([{ Cycle: 'every two weeks', State: 'stable' }]);
    expect(school.rows('Pilot decisions')).toMatchObject([
      { Decision: 'longer cycle', 'Cycle before': 'weekly', Cycle: 'every two weeks' },
    ]);
    expect(shown(school).chart).toMatchObject({ stable: false, useful: 0 });
  });

  acceptance('7', 'KI', () => {
    const school = piloting();
    for (let at = 0; at < 6; at++) visits(school, week(at), five(at % 2));
    now(school, week(6), '20:00');
    const review = {
      seen: 'Too few turns.',
      adjustment: 'Count to five before calling on somebody.',
      next: '',
    };
    keep(school, school.page('pilots').reviewPilot(shown(school).pilot, review, week(6)));
    const high = { Ada: TOP, Bo: TOP, Cy: TOP, Dot: TOP, Eli: HALF };
    for (let at = 6; at < 12; at++) visits(school, week(at, 1), high);
    school.call('collect');
    now(school, week(12));
    // Something changed, and the software points to what was adjusted beside it.
    const [shift] = shown(school).chart.findings;
    expect(shift).toMatchObject({ rule: { name: 'shift' }, direction: 'up', adjustments: [1] });

    // The others join, new to it.
    const others = TEACHERS.slice(5).map(({ name }) => name.split(' ')[0] ?? '');
    const join = joining(others, week(12), 'new');
    keep(school, school.page('pilots').joinPilot(shown(school).pilot, join, week(12)));
    for (let at = 12; at < 14; at++) {
      visits(school, week(at, 1), {
        ...high,
        ...Object.fromEntries(others.map((name, index) => [name, index < 1 ? HALF : LOW])),
      });
    }
    school.call('collect');
    now(school, week(14));
    const { cohorts, levels } = shown(school);
    expect(cohorts).toMatchObject([
      { experience: 'new', teachers: 7, points: [{ weeks: [1, 2], teachers: 7 }] },
      { experience: 'experienced', teachers: 5 },
    ]);
    expect(cohortsInWords(cohorts, levels)).toBe(
      'In weeks 1–2 since each began: 7 new teachers about “Starting”, 5 experienced teachers about “Starting”. Too close to tell apart.',
    );

    // It becomes everybody's, with what is expected of whom.
    const expected = 'New to it: try it once a day. Experienced: open your door on Tuesdays.';
    const { practices } = school.call('pilots');
    const letter = rollOutLetter(aPilot(), expected);
    const { pilot } = shown(school);
    const evidence = 'A shift after adjustment 1.';
    const plan = school
      .page('pilots')
      .rollOut(pilot, expected, evidence, letter, practices, week(14));
    keep(school, plan);
    expect(school.rows('Practices')[0]).toMatchObject({ Status: 'active' });
    expect(school.rows('Pilots')[0]).toMatchObject({ State: 'ended' });
    expect(school.rows('Pilots')[0]?.Decision).toContain(expected);
    school.run('everyHour');
    const [told] = school.mailTo('lou@school.example');
    expect(told).toMatchObject({ subject: 'For everybody now: Wait time' });
    expect(told?.html).toContain('open your door on Tuesdays');
    expect(school.mailTo(PRINCIPAL)).toHaveLength(1);
    expect(due(school).join()).not.toContain('Review a pilot');
  });
});
