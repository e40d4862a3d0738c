import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { distinct } from '../seen-in';

/** Conversations held by somebody in a role. */
function byThoseInRoles({ conversations, roles }: Records): number {
  const people = new Set(roles.map(({ person }) => person));
  return conversations.filter(({ coach }) => people.has(coach)).length;
}

function held({ trainings }: Records, kind: string): number {
  return trainings.filter((one) => one.kind === kind && one.came > 0).length;
}

/** Several is three or more where people are asked, two where few are needed in a building. */
export const leaders: readonly Requirement[] = [
  {
    indicator: '12',
    level: 'GS',
    asks: 'Leaders find who could show a practice to others, and let them support colleagues.',
    criteria: (records) => [
      {
        of: 'teachers asked to show a practice',
        have: distinct(records.mentors.map(({ teacher }) => teacher)),
        need: 3,
        tab: '',
      },
      {
        of: 'pairs of mentor and teacher',
        have: records.pairs.length,
        need: 1,
        tab: 'Mentor pairs',
      },
    ],
    next: { button: 'Find who could lead', at: 'leaders' },
  },
  {
    indicator: '12',
    level: 'GB',
    asks: 'Coaches have roles with responsibilities, and come from teachers with a track record.',
    criteria: (records) => [
      {
        of: 'roles with responsibilities',
        have: records.roles.filter(({ responsibilities }) => responsibilities > 0).length,
        need: 2,
        tab: 'Leader roles',
      },
      {
        of: 'roles with a track record noted',
        have: records.roles.filter(({ trackRecord }) => trackRecord).length,
        need: 2,
        tab: 'Leader roles',
      },
      {
        of: 'teachers mentored',
        have: distinct(records.pairs.map(({ teacher }) => teacher)),
        need: 3,
        tab: 'Mentor pairs',
      },
    ],
    next: { button: 'Set up a role', at: 'leaders' },
  },
  {
    indicator: '12',
    level: 'KI',
    asks: 'The district sets up the roles; coaches are trained, meet to plan, and coach with notes of visits.',
    criteria: (records) => [
      {
        of: 'roles established by the district',
        have: records.roles.filter(({ by }) => by === 'District').length,
        need: 1,
        tab: 'Leader roles',
      },
      { of: 'trainings held', have: held(records, 'Training'), need: 2, tab: 'Trainings' },
      { of: 'convenings held', have: held(records, 'Convening'), need: 2, tab: 'Trainings' },
      {
        of: 'conversations by people in these roles',
        have: byThoseInRoles(records),
        need: 10,
        tab: 'Coaching sessions',
      },
    ],
    next: { button: 'Plan a convening', at: 'leaders' },
  },
];
