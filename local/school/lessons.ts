import type { Practice } from '../../src/practices/practice';
import { starterFocusSets, starterPractices } from '../../src/practices/starter-library';
import type { Chance } from './chance';

/** How often each set is the one to pick, by words in the subject that is taught; the last line is for all others. */
const SETS_BY_SUBJECT: readonly (readonly [subject: RegExp, weights: Weights])[] = [
  [
    /mathematics/i,
    { 'problem-solving': 6, 'direct-instruction': 4, 'small-groups': 2, discussion: 1 },
  ],
  [
    /english$|english and/i,
    { 'close-reading': 4, discussion: 4, writing: 3, 'direct-instruction': 2 },
  ],
  [/social studies/i, { discussion: 5, 'direct-instruction': 4, 'close-reading': 3, writing: 1 }],
  [/science/i, { 'direct-instruction': 4, 'small-groups': 4, discussion: 3, 'problem-solving': 1 }],
  [
    /all subjects/i,
    {
      'small-groups': 4,
      'direct-instruction': 4,
      'close-reading': 3,
      'problem-solving': 3,
      discussion: 2,
      writing: 1,
    },
  ],
  [/special|language|reading/i, { 'small-groups': 6, 'direct-instruction': 3, 'close-reading': 2 }],
  [/./, { 'direct-instruction': 6, 'small-groups': 3, discussion: 1 }],
];
type Weights = Readonly<Record<string, number>>;

/** The set whose form fits a lesson in this subject. */
export function setFor(subject: string, chance: Chance): string {
  const [, weights] = SETS_BY_SUBJECT.find(([words]) => words.test(subject)) ?? [];
  return chance.weighted(Object.entries(weights ?? { 'direct-instruction': 1 }));
}

export function practicesIn(focus: string): readonly Practice[] {
  return starterPractices.filter((practice) => practice.focus === focus);
}

/** How much of each practice there is to see, in levels above or below the middle of the continuum. */
export interface Teaching {
  readonly teachers: ReadonlyMap<string, number>;
  readonly practices: ReadonlyMap<string, number>;
}

export function teachingOf(teachers: readonly string[], chance: Chance): Teaching {
  return {
    teachers: new Map(teachers.map((email) => [email, chance.normal() * 0.5])),
    practices: new Map(
      starterPractices.map(({ id }) => [id, HARD.has(id) ? -0.8 : chance.normal() * 0.45]),
    ),
  };
}

/** What the school decides to work on: these two get better, slowly. */
export const WORKED_ON: readonly string[] = ['discussion-3', 'direct-instruction-5'];
/** As hard as those two, but nobody works on it, and it stays where it is. */
export const FLAT = 'problem-solving-5';
const HARD: ReadonlySet<string> = new Set([...WORKED_ON, FLAT]);

/** How far the semester and the common work have come, each from 0 to 1; and the spring in which all staff learn it. */
export interface Progress {
  readonly semester: number;
  readonly sinceDecision: number;
  readonly spring: number;
}

/** What there is to see in one lesson, by practice; those without an occasion are left out. */
export function lesson(
  teacher: string,
  focus: string,
  teaching: Teaching,
  progress: Progress,
  chance: Chance,
): ReadonlyMap<string, number> {
  const day = chance.normal() * 0.3;
  const occasions = practicesIn(focus).filter(() => chance.happens(0.85));
  const shown = occasions.length < 2 ? practicesIn(focus).slice(0, 3) : occasions;
  return new Map(
    shown.map(({ id }) => {
      const grown = WORKED_ON.includes(id)
        ? 1.3 * progress.sinceDecision + 2.6 * progress.spring
        : id === FLAT
          ? 0
          : 0.2 * progress.semester;
      const ease = teaching.practices.get(id) ?? 0;
      return [
        id,
        (teaching.teachers.get(teacher) ?? 0) + ease + grown + day + chance.normal() * 0.35,
      ];
    }),
  );
}

/** The levels that an observer chooses, from 1; now and then one is passed over. */
export function levelsSeen(
  seen: ReadonlyMap<string, number>,
  leniency: number,
  chance: Chance,
): Readonly<Record<string, number>> {
  const rated = [...seen].filter((_, index) => index < 2 || !chance.happens(0.06));
  const top = starterFocusSets[0]?.levels.length ?? 4;
  return Object.fromEntries(
    rated.map(([practice, value]) => {
      const level = Math.round((top + 1) / 2 + value + leniency + chance.normal() * 0.2);
      return [practice, Math.min(top, Math.max(1, level))];
    }),
  );
}
