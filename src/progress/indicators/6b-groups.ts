import { teaches } from '../../school/staff';
import type { Records } from '../records/records';
import type { Requirement } from '../requirement';
import { cyclesShared, reviewsHeld } from '../reviews-held';
import { distinct, shareOfTeachers } from '../seen-in';

/** Teachers of the roster who can be counted with a group: by grade, subject or team. */
function grouped({ staff }: Records): number {
  return staff.filter(
    (person) => teaches(person) && (person.grade || person.subject || person.team) !== '',
  ).length;
}

/** Teams that got results of their own. */
function teamsTold({ packets }: Records): number {
  return distinct(packets.filter(({ kind }) => kind === 'Team').map(({ team }) => team));
}

/** Teams of which somebody wrote what observers should look at. */
function teamsHeard({ staff, answers }: Records): number {
  const asked = new Set(answers.filter((one) => one.asked).map(({ teacher }) => teacher));
  return distinct(staff.filter(({ email }) => asked.has(email)).map(({ team }) => team));
}

/** Looking leaves no record: a review held, of a roster by which visits can be grouped, stands for it. */
export const groups: readonly Requirement[] = [
  {
    indicator: '6b',
    level: 'GS',
    asks: 'Results are looked at by grade, subject and the like.',
    criteria: (records) => [
      {
        of: 'teachers with a grade, subject or team',
        have: grouped(records),
        need: shareOfTeachers(records, 0.9),
        tab: 'Staff',
      },
      {
        of: 'cycles reviewed',
        have: reviewsHeld(records).length,
        need: 2,
        tab: 'Reviews',
      },
    ],
    next: { button: 'Look by group', at: 'patterns' },
  },
  {
    indicator: '6b',
    level: 'GB',
    asks: 'Groups are followed over time, and teams get the patterns of their own area.',
    criteria: (records) => [
      {
        of: 'cycles reviewed, to see a trend',
        have: reviewsHeld(records).length,
        need: 3,
        tab: 'Reviews',
      },
      { of: 'teams with results of their own', have: teamsTold(records), need: 2, tab: 'Packets' },
    ],
    next: { button: 'Share with a team', at: 'patterns' },
  },
  {
    indicator: '6b',
    level: 'KI',
    asks: 'Trends of groups go to the district, teams use the data all the time, and say what to look at next.',
    criteria: (records) => [
      {
        of: 'cycles shared with the district',
        have: cyclesShared(records, 'District'),
        need: 2,
        tab: 'Packets',
      },
      {
        of: 'cycles shared with teams',
        have: cyclesShared(records, 'Team'),
        need: 3,
        tab: 'Packets',
      },
      {
        of: 'teams whose teachers said what to look at',
        have: teamsHeard(records),
        need: 2,
        tab: '',
      },
    ],
    next: { button: 'See what needs a response', at: 'raised' },
  },
];
