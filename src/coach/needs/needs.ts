import type { Evidence, Lesson } from '../../guide/evidence';
import { talliesOf } from '../../guide/groups/group-figures';
import { isLower } from '../../guide/halves';
import {
  ENOUGH_TEACHERS,
  type Share,
  type TeacherCount,
  teacherWeightedShare,
} from '../../guide/teacher-weighted';
import type { Person } from '../../school/staff';
import { daysBetween } from '../../school-time';
import { effectOf, type LearningEffect } from './learning-effects';
import type { CoachingEvidence, CodedSession } from './show-needs';

/** A number of teachers as the screen shows it; a very small one is not shown, since it points at somebody. */
export type Count =
  | { readonly count: number }
  | { readonly tooFew: true }
  | { readonly none: true };

function shown(teachers: number): Count {
  if (teachers === 0) return { none: true };
  return teachers < ENOUGH_TEACHERS ? { tooFew: true } : { count: teachers };
}

/** How a school may be divided. */
export const GROUPINGS = ['team', 'grade', 'subject'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A practice with what coaching and observation each say of it. */
export interface PracticeNeed {
  readonly practice: string;
  readonly name: string;
  /** Teachers who named it as a need or a focus, counted once each. */
  readonly named: Count;
  /** Share of ratings at the lower levels. */
  readonly gap: Share;
  readonly groups: readonly GroupNeed[];
}

export interface GroupNeed {
  readonly group: string;
  readonly named: Count;
  readonly gap: Share;
}

export interface Needs {
  /** Days. */
  readonly from: string;
  readonly to: string;
  /** Teachers with a conversation in that time. */
  readonly coached: Count;
  /** The lower levels in words: “Not yet seen” or “Starting”. */
  readonly lower: string;
  /** Those that teachers named in coaching, the first to offer first. */
  readonly named: readonly PracticeNeed[];
  /** Those that nobody named, as far as they were seen; the weakest in lessons first. */
  readonly weak: readonly PracticeNeed[];
  /** Needs that are no practices, and supports, the most frequent first. */
  readonly other: readonly NamedCount[];
  readonly supports: readonly NamedCount[];
  readonly learning: readonly LearningEffect[];
}

export interface NamedCount {
  readonly name: string;
  readonly named: Count;
}

/** Cycles that are looked at together, so that most teachers were seen and talked with in that time. */
const CYCLES = 3;

/** What was noted in conversations and seen in lessons lately. */
export interface Lately {
  readonly from: string;
  readonly lessons: readonly Lesson[];
  readonly coached: ReadonlySet<string>;
  /** Teachers by what they named as a need or a focus, and by the support they were given. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>;
  readonly supports: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Of the last `CYCLES` cycles; a teacher counts once for a need however often it was named. */
export function latelyIn(evidence: Evidence, sessions: readonly CodedSession[]): Lately {
  const { from, sessions: held } = lately(evidence, sessions);
  return {
    from,
    lessons: evidence.lessons.filter(({ date }) => date >= from),
    coached: new Set(held.map(({ teacher }) => teacher)),
    named: teachersBy(held, ({ focus, needs }) => [focus, ...needs]),
    supports: teachersBy(held, ({ supports }) => supports),
  };
}

/** Needs from coaching beside gaps from observation; gaps are teacher-weighted shares with their interval. */
export function needsOf(
  evidence: Evidence,
  { sessions, learning }: CoachingEvidence,
  grouping: Grouping,
): Needs {
  const { from, lessons, coached, named, supports } = latelyIn(evidence, sessions);
  const roster = new Map(evidence.teachers.map((person) => [person.email, person]));
  const practices = evidence.practices
    .filter(({ asked }) => asked)
    .map(({ id, name }): PracticeNeed => {
      const teachers = named.get(name) ?? new Set();
      const counts = talliesOf(lessons, id, isLower);
      return {
        practice: id,
        name,
        named: shown(teachers.size),
        gap: teacherWeightedShare([...counts.values()]),
        groups: groupsOf(teachers, counts, roster, grouping),
      };
    });
  const own = new Set(evidence.practices.map(({ name }) => name));
  return {
    from,
    to: evidence.today,
    coached: shown(coached.size),
    lower: lowerLevels(evidence),
    named: ranked(
      practices.filter(({ named }) => !('none' in named)),
      (one) => ('count' in one.named ? one.named.count : 0),
      weakness,
    ),
    weak: ranked(
      practices.filter(({ named, gap }) => 'none' in named && gap.teachers > 0),
      () => 0,
      weakness,
    ),
    other: countsOf([...named].filter(([name]) => !own.has(name))),
    supports: countsOf([...supports]),
    learning: learning.map((offered) => effectOf(offered, evidence)),
  };
}

/**
 * The conversations of the last `CYCLES` cycles, and from when those are. A school that has no more cycles than that may have begun to
 * coach before the first visit: then those of a year count.
 */
export function lately(
  { cycles, today }: Pick<Evidence, 'cycles' | 'today'>,
  sessions: readonly CodedSession[],
): { readonly from: string; readonly sessions: readonly CodedSession[] } {
  const first = cycles.slice(-CYCLES)[0]?.from ?? today;
  const earliest = sessions
    .map(({ date }) => date)
    .filter((date) => daysBetween(date, today) <= 365 && date < first)
    .sort()[0];
  const from = cycles.length > CYCLES ? first : (earliest ?? first);
  return { from, sessions: sessions.filter(({ date }) => date >= from && date <= today) };
}

/** The names of the levels in the lower half, where all sets call them the same. */
export function lowerLevels({ sets }: Pick<Evidence, 'sets'>): string {
  const names = new Set(
    sets.map(({ levels }) =>
      levels
        .filter((_, index) => isLower(index + 1, levels.length))
        .map((name) => `“${name}”`)
        .join(' or '),
    ),
  );
  const [only] = names;
  return names.size === 1 && only ? only : 'the lower half of the levels';
}

function groupsOf(
  teachers: ReadonlySet<string>,
  counts: ReadonlyMap<string, TeacherCount>,
  roster: ReadonlyMap<string, Person>,
  grouping: Grouping,
): GroupNeed[] {
  const groupOf = (email: string) => roster.get(email)?.[grouping] ?? '';
  const groups = [...new Set([...roster.values()].map((person) => person[grouping]))];
  const inGroup = groups.filter(Boolean).map((group) => ({
    group,
    named: [...teachers].filter((email) => groupOf(email) === group).length,
  }));
  const large = inGroup.filter(({ named }) => named >= ENOUGH_TEACHERS);
  // One hidden group would follow from the total: then the smallest of the others goes with it.
  const hidden = teachers.size - large.reduce((sum, { named }) => sum + named, 0);
  const withheld =
    hidden > 0 && hidden < ENOUGH_TEACHERS
      ? large.sort((a, b) => a.named - b.named)[0]?.group
      : undefined;
  return inGroup.map(({ group, named }) => ({
    group,
    // “Nobody” in one group would say in which other the few are.
    named: group === withheld || named === 0 ? { tooFew: true } : shown(named),
    gap: teacherWeightedShare(
      [...counts].flatMap(([email, count]) => (groupOf(email) === group ? [count] : [])),
    ),
  }));
}

/** How surely a practice is weak: the lower limit of its interval; -1 without a figure. */
function weakness({ gap }: Pick<PracticeNeed, 'gap'>): number {
  return 'share' in gap ? gap.low : -1;
}

/**
 * By how many distinct teachers named a practice, the most first; those that as many named, by how surely they are weak in lessons. What
 * is seen breaks ties only: practice 11 begins with what notes of coaching show. The lower limit of the interval, in place of the
 * share, keeps a practice that few were seen at from coming first by chance, as for strengths.
 */
export function ranked<T>(
  practices: readonly T[],
  namedBy: (one: T) => number,
  weaknessOf: (one: T) => number,
): T[] {
  return [...practices].sort((a, b) => namedBy(b) - namedBy(a) || weaknessOf(b) - weaknessOf(a));
}

function teachersBy(
  sessions: readonly CodedSession[],
  codesOf: (session: CodedSession) => readonly string[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const session of sessions) {
    for (const code of codesOf(session)) {
      if (code !== '') found.set(code, (found.get(code) ?? new Set()).add(session.teacher));
    }
  }
  return found;
}

function countsOf(named: readonly (readonly [string, ReadonlySet<string>])[]): NamedCount[] {
  const size = (count: Count) => ('count' in count ? count.count : 0);
  return named
    .map(([name, teachers]) => ({ name, named: shown(teachers.size) }))
    .sort((a, b) => size(b.named) - size(a.named) || a.name.localeCompare(b.name));
}
