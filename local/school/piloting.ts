import { reviewPilot, startPilot } from '../../src/guide/pilots/pilot-plans';
import type { Pilot } from '../../src/guide/pilots/pilots-table';
import { laterDay } from '../../src/monitor/schedule/school-days';
import { momentAt } from '../../src/school-time';
import type { Happening } from './happening';
import type { PeopleAtWork } from './people-at-work';
import { address } from './roster';
import type { School } from './school';

/** Those who try it first; half of them have done it before. */
const TRYING = [
  'imunoz',
  'sobrien',
  'rabramson',
  'tmoore',
  'fhaddad',
  'hlindqvist',
  'gpark',
  'amuller',
];

/** Weeks from one review of the pilot to the next, and what was changed at each. */
const WEEKS = 2;
const CHANGED = [
  {
    seen: 'Hands go down, few voices follow.',
    adjustment: 'A card with sentence starters on each desk.',
  },
  { seen: 'The cards help in grades 3 and 4.', adjustment: '' },
  {
    seen: 'Older students find the cards childish.',
    adjustment: 'Students write their own starters.',
  },
] as const;

const SAID = [
  ['Several times', 'Two more voices than before.', 'A card to look at.'],
  ['Every day', 'They wait for each other now.', ''],
  ['Once', '', 'Time for it in the pacing guide.'],
] as const;

/** A practice that eight teachers try before everybody does, with what they write and what leaders change. */
export function pilot(school: School, work: PeopleAtWork, principal: string): Happening[] {
  const { days, staff, timeZone } = school;
  const at = (day: string, time: string) => momentAt(day, time, timeZone);
  const own: Pilot = {
    pilot: 'answer-a-classmate',
    name: 'Answer a classmate first',
    kind: 'practice',
    question: 'Do more students speak when they answer a classmate before the teacher does?',
    cycle: 'every two weeks',
    started: days.pilot,
    state: 'running',
    decision: '',
    practice: 'discussion-3',
    inUse: [],
    lead: principal,
  };
  const teachers = TRYING.map(address).flatMap((email, index) => {
    const person = staff.find((one) => one.email === email);
    if (!person) return [];
    const experience = index % 2 === 0 ? ('experienced' as const) : ('new' as const);
    const { name } = person;
    return [{ pilot: own.pilot, teacher: email, name, starts: days.pilot, experience }];
  });
  const start = () => {
    const { practices } = work.job(principal, 'pilots');
    const { focus } = work.job(principal, 'keepPilot', startPilot(own, teachers, practices));
    if (focus !== '') work.job(principal, 'updateForm', { focus });
  };
  return [
    { at: at(days.pilot, '07:40'), happens: start },
    ...CHANGED.flatMap((changed, index): Happening[] => {
      const day = laterDay(days.pilot, (index + 1) * WEEKS * 7);
      const words = { ...changed, next: '' };
      return [
        ...SAID.map(([tried, worked, change], place) => ({
          at: at(laterDay(day, -1), `15:${25 + place}`),
          happens: () => {
            const teacher = teachers[(index * SAID.length + place) % teachers.length];
            if (!teacher) return;
            work.writeAboutPilot(teacher.teacher, own.name, {
              'How often did you try it since the last review?': tried,
              'What worked?': worked,
              'What should we change?': change,
            });
          },
        })),
        {
          at: at(day, '15:45'),
          happens: () => {
            work.job(principal, 'keepPilot', reviewPilot(own, words, day));
          },
        },
      ];
    }),
  ];
}
