import { RIVERSIDE } from '../riverside';
import { address } from '../roster';
import type { School } from '../school';

/** Riverside K-8 in a whole school year: the fall as it went, and a spring in which visits follow the plan. */
export const RIVERSIDE_YEAR: School = {
  ...RIVERSIDE,
  neverSeen: [],
  habits: RIVERSIDE.habits.map((habit) =>
    // Lead teachers, too, come to the guides.
    habit.observer === address('abaptiste') ? { ...habit, readsGuides: 12 } : habit,
  ),
  days: {
    ...RIVERSIDE.days,
    last: '2027-06-11',
    spring: '2027-01-04',
    off: [
      ...RIVERSIDE.days.off,
      ...daysFrom('2026-12-21', 12),
      '2027-01-18',
      ...daysFrom('2027-02-15', 5),
      ...daysFrom('2027-04-05', 5),
      '2027-05-31',
    ],
  },
};

/** What leaders do on which days of the year. */
export const YEAR = {
  /** The last of each month on which there is time for a review. */
  reviews: [
    '2026-09-30',
    '2026-10-28',
    '2026-11-24',
    '2026-12-16',
    '2027-01-27',
    '2027-02-24',
    '2027-03-24',
    '2027-04-28',
    '2027-05-26',
  ],
  meetings: ['2026-10-19', '2026-12-02', '2027-02-03', '2027-04-14'],
  /** Visits are planned for the weeks from each of these Mondays on. */
  visits: [
    { on: '2026-12-17', from: '2027-01-04', weeks: 4 },
    { on: '2027-01-28', from: '2027-02-01', weeks: 4 },
    { on: '2027-02-25', from: '2027-03-01', weeks: 4 },
    { on: '2027-03-25', from: '2027-03-29', weeks: 3 },
    { on: '2027-04-15', from: '2027-04-19', weeks: 5, cadence: 'Every week' },
    { on: '2027-05-20', from: '2027-05-24', weeks: 3, cadence: 'Every week' },
  ],
  videos: '2026-11-12',
  reworded: {
    on: '2027-03-10',
    practice: 'discussion-2',
    column: 'Level 2 looks like',
    words: 'The teacher asks one student a second question, and goes on after any answer.',
    why: 'We did not agree on what a second question is.',
  },
  /** From then on somebody from the district comes along. */
  district: '2027-01-11',
  results: {
    views: [
      { on: '2026-11-04', review: 'Review 2' },
      { on: '2026-12-18', review: 'Review 4' },
      { on: '2027-03-03', review: 'Review 6' },
    ],
    proposals: [
      {
        on: '2027-02-03',
        team: 'Specials',
        what: 'Change how visits are done',
        words: 'Come to the second half of a class: the first is moving between rooms.',
      },
      {
        on: '2027-03-03',
        team: 'Student support',
        what: 'Change a form',
        words: 'Say on the form whether the lesson was pulled out or pushed in.',
      },
    ],
    /** Days on which leaders decide on what teams propose. */
    decided: ['2027-02-10', '2027-03-10'],
  },
  learning: [
    { on: '2026-12-08', offered: 'Partner talk before class talk' },
    { on: '2027-02-09', offered: 'Small groups, three teachers and a camera' },
    { on: '2027-04-20', offered: 'Asking the second question' },
  ],
  outcomes: ['2027-01-22', '2027-05-21'],
  needsReports: ['2027-01-12', '2027-04-29'],
  framework: '2026-09-08',
  protocol: '2026-10-21',
  coachingPlans: ['2027-02-03', '2027-02-04', '2027-02-05'],
  leaders: {
    rounds: [
      { asked: '2026-12-03', answered: '2026-12-07', matched: '2026-12-10' },
      { asked: '2027-02-25', answered: '2027-03-01', matched: '2027-03-04' },
      { asked: '2027-04-22', answered: '2027-04-26', matched: '2027-04-29' },
    ],
    /** Whom leaders know for something that visits do not show. */
    named: [
      { teacher: 'fhaddad', practice: 'writing-2', why: 'Led the writing group last summer.' },
      {
        teacher: 'gpark',
        practice: 'problem-solving-2',
        why: 'Has had student teachers for years.',
      },
    ],
    roles: '2027-01-20',
    meetings: [
      { on: '2027-01-26', title: 'Feedback that lands', kind: 'Training' },
      { on: '2027-02-23', title: 'Who supports whom', kind: 'Convening' },
      { on: '2027-03-30', title: 'Asking before telling', kind: 'Training' },
      { on: '2027-05-11', title: 'What we take into next year', kind: 'Convening' },
    ],
  },
  pilot: {
    starts: '2027-01-11',
    reviews: ['2027-01-25', '2027-02-08', '2027-02-22', '2027-03-08', '2027-04-12', '2027-05-10'],
    longer: '2027-03-15',
    expanded: '2027-03-22',
    rolledOut: '2027-06-01',
    first: ['jwhitehorse', 'rbeauchamp', 'mgarcia', 'gadeyemi'].map(address),
    joined: ['skatz', 'kwashington', 'sobrien'].map(address),
  },
} as const;

function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(first) + index * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  );
}
