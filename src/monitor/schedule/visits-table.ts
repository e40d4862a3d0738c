import type { Period } from '../../school/periods';
import { choice, date, type RowOf, table, text } from '../../table';

export const VISIT_STATES = ['planned', 'confirmed', 'done', 'missed', 'withdrawn'] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** Visits that are planned, and what became of them. Hidden, since a random visit is its observer's alone. */
export const visitsTable = table('Visits', {
  help: 'The schedule of visits. Change it on the Schedule screen of the sidebar.',
  key: ['visit'],
  kept: true,
  shown: 'never',
  columns: {
    date: date('Date', { required: true, width: 100 }),
    period: text('Period', { width: 110 }),
    lessonPart: text('Part of lesson', { width: 110 }),
    teacherName: text('Teacher', { width: 180 }),
    focus: text('Set', { width: 120, help: 'Blank lets the observer choose' }),
    kind: choice('Kind', ['scheduled', 'random'], { required: true, width: 90 }),
    state: choice('State', VISIT_STATES, { required: true, width: 90 }),
    observer: text('Observer', { required: true, width: 220 }),
    second: text('Second observer', { width: 220 }),
    teacher: text('Teacher e-mail', { required: true, width: 220 }),
    request: text('Request', {
      width: 160,
      help: 'What it answers, such as a visit that was missed',
    }),
    link: text('Link', { width: 200, help: 'The form, filled in as far as it is known' }),
    event: text('Event', { width: 160, help: 'Tells what stands in calendars; blank for nothing' }),
    visit: text('Visit', { required: true, width: 240 }),
  },
});
export type Visit = RowOf<typeof visitsTable>;

/** Whether a visit is still to be made. */
export function isOpen({ state }: Visit): boolean {
  return state === 'planned' || state === 'confirmed';
}

/** Visits in the order in which the school's bells ring. */
export function byTime(periods: readonly Period[]): (a: Visit, b: Visit) => number {
  const order = periods.map(({ period }) => period);
  return (a, b) =>
    a.date.localeCompare(b.date) || order.indexOf(a.period) - order.indexOf(b.period);
}
