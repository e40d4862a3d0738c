import { dayInWords } from '../../school-time';
import type { Block } from '../../workspace';
import { behindTeachers, curriculumUse, patternsOf } from '../patterns';
import type { SetPicture } from '../picture';
import { processInWords, processOf } from './cycle-figures';
import { type DecisionCheck, expectedInWords, shareInWords } from './decision-check';
import type { Decision } from './decisions-table';
import type { ReviewView } from './review-view';
import { PARTS, type Part } from './reviews-table';

/** A chart of a set, as the browser draws it. */
export interface DrawnChart {
  readonly focus: string;
  readonly png: string;
  readonly about: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What leaders are asked in each step. */
export const QUESTIONS: Readonly<Record<Part, string>> = {
  notice: 'What do you see? Only what the data shows, no reasons yet.',
  wonder: 'What does it make you ask: of the practice, of how we visit, of our forms?',
  interpret: 'What may lie behind it? Which strength could carry more?',
  decide: 'What will you change, and which strength does it build on?',
  plan: 'Who does what next, and how will staff hear of it?',
};

export function nameOf(part: Part): string {
  return part.slice(0, 1).toUpperCase() + part.slice(1);
}

/** The Doc of a review, block by block: what was written, the figures behind it, and decisions old and new. */
export function reviewBlocks(view: ReviewView, charts: readonly DrawnChart[]): Block[] {
  const { review, evidence, lessons, picture, earlier, own } = view;
  const today = evidence.today;
  const span = `${dayInWords(review.from, today)} – ${dayInWords(review.to, today)}`;
  const curriculum = curriculumUse(lessons);
  return [
    { block: 'title', text: review.name },
    {
      block: 'quiet',
      text: [evidence.schoolName, span, processInWords(processOf(lessons, evidence))]
        .filter(Boolean)
        .join(' · '),
    },
    ...section('Earlier decisions', earlier.length > 0 ? [checksTable(earlier, view)] : []),
    ...PARTS.flatMap((part) =>
      review[part] === ''
        ? []
        : section(nameOf(part), [{ block: 'paragraph', text: review[part] }]),
    ),
    ...section('Decisions', own.length > 0 ? [decisionsTable(own, view)] : []),
    ...picture.sets.flatMap((set) => setBlocks(set, charts)),
    ...section(
      'Curriculum in use',
      curriculum.length > 0
        ? [
            {
              block: 'table',
              rows: [
                ['Curriculum', 'Visits', 'Share, every teacher counting equally'],
                ...curriculum.map(({ answer, visits, share }) => [
                  answer || 'Not said',
                  String(visits),
                  shareInWords(share),
                ]),
              ],
            },
          ]
        : [],
    ),
    ...section('Teachers and students', gapBlocks(view)),
    {
      block: 'quiet',
      text: 'Shares are at the highest level, every teacher counting equally. In brackets stands the 90% interval: Bayesian bootstrap over teachers (Rubin 1981). Fewer than 5 teachers have no figure.',
    },
  ];
}

function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ block: 'heading', text: title }, ...blocks];
}

function setBlocks(set: SetPicture, charts: readonly DrawnChart[]): Block[] {
  const chart = charts.find(({ focus }) => focus === set.focus);
  const order = set.levels.map((_, index) => index).reverse();
  return [
    { block: 'heading', text: set.name },
    ...(chart
      ? [
          {
            block: 'picture' as const,
            png: chart.png,
            about: chart.about,
            width: chart.width,
            height: chart.height,
          },
        ]
      : []),
    {
      block: 'table',
      rows: [
        ['Practice', ...order.map((level) => set.levels[level] ?? ''), 'Share at the highest'],
        ...set.practices.map(({ name, counts, inPlace }) => [
          name,
          ...order.map((level) => String(counts[level] ?? 0)),
          shareInWords(inPlace),
        ]),
      ],
    },
  ];
}

function gapBlocks({ lessons, evidence }: ReviewView): Block[] {
  const behind = behindTeachers(patternsOf(evidence, lessons));
  if (behind.length === 0) return [];
  return [
    {
      block: 'table',
      rows: [
        ['Teachers do it, students not yet', 'Teachers', 'Students'],
        ...behind.map(({ name, students }) => [
          name,
          shareInWords(students.teacherPart),
          shareInWords(students.studentPart),
        ]),
      ],
    },
  ];
}

function checksTable(checks: readonly DecisionCheck[], view: ReviewView): Block {
  return {
    block: 'table',
    rows: [
      ['Decision', 'Owner, by', 'Then', 'Now', 'Says'],
      ...checks.map(({ decision, before, now, process, verdict }) => [
        [decision.words, decision.practiceName, expectedOf(decision, view)]
          .filter(Boolean)
          .join('\n'),
        ownerAndDay(decision, view),
        process ? process.before : shareInWords(before),
        process ? process.now : shareInWords(now),
        [verdict, decision.state === 'open' ? '' : decision.state, decision.outcome]
          .filter(Boolean)
          .join('\n'),
      ]),
    ],
  };
}

function decisionsTable(decisions: readonly Decision[], view: ReviewView): Block {
  return {
    block: 'table',
    rows: [
      ['Decision', 'About', 'Builds on', 'Expected', 'Owner, by'],
      ...decisions.map((decision) => [
        decision.words,
        [decision.kind, decision.practiceName].filter(Boolean).join('\n'),
        decision.strength,
        expectedOf(decision, view),
        ownerAndDay(decision, view),
      ]),
    ],
  };
}

/** In the name that the practice's highest level has. */
export function expectedOf(decision: Decision, { evidence }: Pick<ReviewView, 'evidence'>): string {
  const focus = evidence.practices.find(({ id }) => id === decision.practice)?.focus;
  const levels = evidence.sets.find(({ id }) => id === focus)?.levels ?? [];
  return expectedInWords(decision, levels[levels.length - 1] ?? 'Highest level');
}

function ownerAndDay({ owner, by }: Decision, { staff, evidence }: ReviewView): string {
  const name = new Map(staff).get(owner) ?? owner;
  return [name, by && dayInWords(by, evidence.today)].filter(Boolean).join('\n');
}
