import { observes } from '../../school/staff';
import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { seenWithin, sharedLessons, shareOfObservers } from '../seen-in';

/** About a semester. */
const LATELY = 150;

/** Versions after the first, which somebody gave a reason for. */
function reworded({ versions }: Records) {
  return versions.filter(({ version, why }) => (version ?? 1) > 1 && why !== '');
}

function haveReadAGuide({ staff, acknowledgments }: Records): number {
  const readers = new Set(acknowledgments.map(({ person }) => person));
  return staff.filter((person) => observes(person) && readers.has(person.email)).length;
}

/** Lessons that somebody of the district, or of another school, saw too. */
function acrossTheDistrict(records: Records): number {
  const district = new Set(
    records.staff.filter(({ role }) => role === 'District leader').map(({ email }) => email),
  );
  return sharedLessons(seenWithin(records, LATELY)).filter(
    ({ observers, schools }) =>
      observers.some((observer) => district.has(observer)) || schools.some((one) => one !== ''),
  ).length;
}

export const coherence: readonly Requirement[] = [
  {
    indicator: '2',
    level: 'GS',
    asks: 'Everyone who observes works from the same description of each practice.',
    criteria: (records) => [
      {
        of: 'observers who read a guide',
        have: haveReadAGuide(records),
        need: shareOfObservers(records, 0.8),
        tab: 'Acknowledgments',
      },
    ],
    next: { button: 'Ask observers to read', at: 'practices' },
  },
  {
    indicator: '2',
    level: 'GB',
    asks: 'Observers meet regularly to compare how they rated a lesson, and improve the wording.',
    criteria: (records) => [
      {
        of: 'lessons seen together this semester',
        have: sharedLessons(seenWithin(records, LATELY)).length,
        need: 5,
        tab: 'Observations',
      },
      {
        of: 'meetings of observers',
        have: records.meetings.length,
        need: 2,
        tab: 'Calibration meetings',
      },
      {
        of: 'wordings improved',
        have: reworded(records).length,
        need: 1,
        tab: 'Practice versions',
      },
    ],
    next: { button: 'Prepare a meeting', at: 'agreement' },
  },
  {
    indicator: '2',
    level: 'KI',
    asks: 'Visits across building and district check that everybody rates alike, and teachers hear of new terms.',
    criteria: (records) => [
      {
        of: 'lessons seen together this semester',
        have: sharedLessons(seenWithin(records, LATELY)).length,
        need: 20,
        tab: 'Observations',
      },
      {
        of: 'lessons seen with somebody from the district',
        have: acrossTheDistrict(records),
        need: 3,
        tab: 'Observations',
      },
      {
        of: 'new wordings told to staff',
        have: reworded(records).filter(({ told }) => told !== '').length,
        need: 1,
        tab: 'Practice versions',
      },
    ],
    next: { button: 'Plan visits in pairs', at: 'schedule' },
  },
];
