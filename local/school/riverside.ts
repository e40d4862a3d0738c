import { address, LEADERS, TEACHERS } from './roster';
import type { School } from './school';

/** Riverside K-8 in the fall of 2026: a school of uneven teams, busy leaders and weeks that get away. */
export const RIVERSIDE: School = {
  name: 'Riverside K-8',
  timeZone: 'America/New_York',
  periods: [
    { period: 'Period 1', starts: '8:10', ends: '8:58' },
    { period: 'Period 2', starts: '9:02', ends: '9:50' },
    { period: 'Period 3', starts: '9:54', ends: '10:42' },
    { period: 'Period 4', starts: '10:46', ends: '11:34' },
    { period: 'Period 5', starts: '12:14', ends: '13:02' },
    { period: 'Period 6', starts: '13:06', ends: '13:54' },
    { period: 'Period 7', starts: '13:58', ends: '14:46' },
  ],
  staff: [...LEADERS, ...TEACHERS],
  newLeader: { name: 'Dana Whitfield', email: address('newprincipal') },
  visitor: { name: 'Carol Stein-Whitmore', email: address('district.literacy') },
  days: {
    setUp: '2026-08-19',
    firstVisits: '2026-08-31',
    sharing: '2026-10-05',
    reworded: '2026-10-20',
    planned: '2026-12-10',
    holidays: ['2026-12-21', '2027-01-01', 'Winter break'],
    reviews: ['2026-10-01', '2026-11-05'],
    measured: '2026-11-13',
    pilot: '2026-10-06',
    last: '2026-12-18',
    off: ['2026-09-07', '2026-10-12', '2026-10-30', '2026-11-25', '2026-11-26', '2026-11-27'],
  },
  habits: [
    {
      // In bursts, between budget weeks.
      observer: address('dokonkwo'),
      weeks: [3, 17, 0, 1, 15, 2, 0, 0, 16, 1, 0, 14, 0, 2, 13, 3],
      leniency: 0.25,
      fillsIn: 'after school',
      readsGuides: 1,
      coaches: [],
    },
    {
      observer: address('mfeld'),
      weeks: [2, 5, 3, 5, 2, 4, 3, 2, 0, 5, 4, 5, 1, 4, 4, 2],
      leniency: -0.1,
      fillsIn: 'next morning',
      readsGuides: 8,
      coaches: [],
    },
    {
      observer: address('praman'),
      weeks: [6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 3, 7, 7, 5],
      leniency: 0,
      fillsIn: 'at once',
      readsGuides: 1,
      coaches: [
        'crojas',
        'rbeauchamp',
        'sobrien',
        'imunoz',
        'kwashington',
        'pmichalowski',
        'mfernandez',
      ].map(address),
    },
    {
      // Ill for two weeks in October.
      observer: address('lortega'),
      weeks: [3, 5, 4, 6, 5, 3, 0, 0, 5, 6, 4, 5, 2, 5, 6, 3],
      leniency: -0.3,
      fillsIn: 'at once',
      readsGuides: 3,
      coaches: ['dpritchard', 'gpark', 'ktran', 'spatel', 'tmoore'].map(address),
    },
    {
      observer: address('abaptiste'),
      weeks: [0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 0, 1, 0, 1, 1, 1],
      leniency: 0.1,
      fillsIn: 'after school',
      grades: ['6', '8', '6-7', '7-8', '6-8'],
      coaches: [],
    },
    {
      observer: address('hlindqvist'),
      weeks: [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1],
      leniency: 0.2,
      fillsIn: 'after school',
      grades: ['3', '5'],
      coaches: [],
    },
    {
      // From the district, on nobody's roster: whoever is in the domain can open the form.
      observer: address('district.literacy'),
      weeks: [0, 0, 0, 1],
      leniency: -0.2,
      fillsIn: 'after school',
      coaches: [],
    },
  ],
  neverSeen: [address('wbrooks'), address('evance')],
};
