import { guessOutcomeMapping } from '../../src/guide/outcomes/outcome-mapping';
import { planOutcomes } from '../../src/guide/outcomes/plan-outcomes';
import type { Decision } from '../../src/guide/reviews/decisions-table';
import { newDecision } from '../../src/guide/reviews/new-decision';
import type { Part } from '../../src/guide/reviews/reviews-table';
import { teaches } from '../../src/school/staff';
import { momentAt } from '../../src/school-time';
import type { LocalWorkspace } from '../local-workspace';
import { chanceFrom } from './chance';
import type { Happening } from './happening';
import type { PeopleAtWork } from './people-at-work';
import { pilot } from './piloting';
import { address } from './roster';
import type { School } from './school';

/** What leaders do with what was seen: two reviews with their decisions, a measure of students beside it, and a pilot. */
export function improving(
  workspace: LocalWorkspace,
  school: School,
  work: PeopleAtWork,
  principal: string,
  seed: number,
): Happening[] {
  const { days, timeZone } = school;
  const at = (day: string, time: string) => momentAt(day, time, timeZone);
  return [
    // They meet once a month; thirty visits come together in two weeks here.
    {
      at: at(days.setUp, '10:15'),
      happens: () => work.type(principal, 'Settings', 'Review at visits', 'Value', '200'),
    },
    ...days.reviews.map((day, index) => ({
      at: at(day, '15:30'),
      happens: () => review(workspace, work, principal, index),
    })),
    {
      at: at(days.measured, '15:20'),
      happens: () => measure(school, work, principal, seed),
    },
    ...pilot(school, work, principal),
  ];
}

interface Held {
  readonly written: Readonly<Record<Part, string>>;
  readonly decisions: readonly Partial<Decision>[];
}

const COACH = address('praman');

/** What they wrote and decided; the second looks back at the first. */
const HELD: readonly Held[] = [
  {
    written: {
      notice:
        'Students have the text open and use it. Few build on what a classmate said. Hardly any visits at the ends of lessons.',
      wonder:
        'Do we see less talk because we come in the first half? What do teachers try already?',
      interpret:
        'Partners talk, but nobody has to answer a classmate. Close reading is strong in every grade: the routine is the same everywhere.',
      decide: 'One routine for building on each other, tried in team meetings first.',
      plan: 'Priya opens each team meeting with it in October. Marcus tells staff on Monday.',
    },
    decisions: [
      {
        words: 'Every team tries one routine in which students answer a classmate.',
        strength: 'Students have the text open',
        practice: 'discussion-2',
        owner: COACH,
        direction: 'rises to',
        target: 50,
        by: '2026-11-04',
      },
      {
        words: 'Visit the last ten minutes too.',
        kind: 'walkthrough process',
        owner: address('mfeld'),
        expected: 'A quarter of visits at the end of lessons',
        by: '2026-11-04',
      },
    ],
  },
  {
    written: {
      notice:
        'More classrooms where students answer each other. Visits still cluster in the middle.',
      wonder: 'Which teams use the routine every day?',
      interpret: 'Where two teachers planned it together it is there. Alone it fades.',
      decide: 'Keep the routine, and have those who show it open their doors.',
      plan: 'Priya sets up three visits between teachers before the break.',
    },
    decisions: [
      {
        words: 'Teachers who show the routine open their doors twice before the break.',
        kind: 'support and coaching',
        strength: 'Students answer a classmate',
        practice: 'discussion-2',
        owner: COACH,
        direction: 'rises to',
        target: 60,
        by: '2026-12-09',
      },
    ],
  },
];

function review(
  workspace: LocalWorkspace,
  work: PeopleAtWork,
  principal: string,
  index: number,
): void {
  const held = HELD[index];
  if (!held) return;
  const { review: name } = work.job(principal, 'holdReview');
  const { decisions } = work.job(principal, 'reviews');
  const visiting = decisions.find(({ kind }) => kind === 'walkthrough process');
  if (visiting) {
    const outcome = 'One in seven now. The schedule plans them from December on.';
    work.job(principal, 'decide', { ...visiting, state: 'closed', outcome });
  }
  for (const [part, text] of Object.entries(held.written)) {
    work.job(principal, 'writeStep', { review: name, part: part as Part, text, before: '' });
  }
  const names = work.job(principal, 'evidence').practices;
  held.decisions.forEach((decided, place) => {
    const now = new Date(workspace.clock.now().getTime() + place * 1000);
    const practiceName = names.find(({ id }) => id === decided.practice)?.name ?? '';
    work.job(principal, 'decide', { ...newDecision(name, now), ...decided, practiceName });
  });
  work.job(principal, 'closeReview', { review: name });
}

/** The office keeps the fall benchmark on a tab; classes of teachers who are seen with more in place did a little better. */
function measure(school: School, work: PeopleAtWork, principal: string, seed: number): void {
  const evidence = work.job(principal, 'evidence');
  const chance = chanceFrom(seed + 1);
  const shareOf = (teacher: string) => {
    const ratings = evidence.lessons
      .filter((lesson) => lesson.teacher === teacher)
      .flatMap(({ ratings }) => ratings);
    const places = ratings.map(([, level, levels]) => (level - 1) / (levels - 1));
    return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
  };
  const rows = school.staff
    .filter((person) => teaches(person) && person.firstDay === '')
    .map(({ email }) => [
      email,
      school.days.measured,
      (30 + 55 * shareOf(email) + 5 * chance.normal()).toFixed(0),
      String(18 + chance.between(0, 8)),
    ]);
  const tab = 'Fall benchmark';
  const headings = ['Teacher', 'Date', 'Reading benchmark', 'Students'];
  work.newTab(principal, tab, [headings, ...rows]);
  const file = work.job(principal, 'importTab', { tab });
  const before = work.job(principal, 'outcomes').outcomes;
  const plan = planOutcomes(file, guessOutcomeMapping(file), evidence, before);
  work.job(principal, 'keepOutcomes', {
    file: tab,
    outcomes: plan.outcomes.map(({ row, outcome }) => ({ row, outcome })),
    leftOut: [...plan.leftOut],
  });
}
