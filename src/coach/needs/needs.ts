import { mean } from 'simple-statistics';
import type { Evidence, Lesson } from '../../guide/evidence';
import {
  ENOUGH_TEACHERS,
  type Share,
  type TeacherCount,
  teacherWeightedShare,
} from '../../guide/teacher-weighted';
import type { Person } from '../../school/staff';
import { daysBetween } from '../../school-time';
import type { ProfessionalLearning } from './professional-learning-table';
import { type Count, release } from './release';
import type { CoachingEvidence, CodedSession } from './show-needs';

/** How a school may be divided. */
export const GROUPINGS = ['team', 'grade', 'subject'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A practice with what coaching and observation each say of it. */
export interface PracticeNeed {
  readonly practice: string;
  readonly name: string;
  /** Teachers who named it as a need or a focus, counted once each. */
  readonly named: Count;
  /** Share of ratings below the highest level. */
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
  /** The first to offer first. */
  readonly practices: readonly PracticeNeed[];
  /** Needs that are no practices, and supports, the most frequent first. */
  readonly other: readonly NamedCount[];
  readonly supports: readonly NamedCount[];
  readonly learning: readonly LearningEffect[];
}

export interface NamedCount {
  readonly name: string;
  readonly named: Count;
}

/** What was offered, with the share at the highest level before and after it. */
export interface LearningEffect extends ProfessionalLearning {
  readonly before: Share;
  readonly after: Share;
}

/** Cycles that are looked at together, so that most teachers were seen and talked with in that time. */
const CYCLES = 3;
/** Days before and after something was offered. */
const AROUND = 60;

/**
 * Needs from coaching beside gaps from observation, over the last `CYCLES` cycles. A teacher counts once for a need however often it
 * was named; gaps are teacher-weighted shares with their interval. Practices stand in the order of their mean rank in both lists
 * (a Borda count), so that a need that both sources see comes first; what one source says nothing of ranks last there.
 */
export function needsOf(
  evidence: Evidence,
  { sessions, learning }: CoachingEvidence,
  grouping: Grouping,
): Needs {
  const cycles = evidence.cycles.slice(-CYCLES);
  const from = cycles[0]?.from ?? sessions.map(({ date }) => date).sort()[0] ?? evidence.today;
  const lately = sessions.filter(({ date }) => date >= from && date <= evidence.today);
  const lessons = evidence.lessons.filter(({ date }) => date >= from);
  const roster = new Map(evidence.teachers.map((person) => [person.email, person]));
  const names = new Map<string, Set<string>>();
  for (const { teacher, focus, needs } of lately) {
    for (const name of [focus, ...needs]) {
      if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(teacher));
    }
  }
  const practices = evidence.practices
    .filter(({ asked }) => asked)
    .map(({ id, name }): PracticeNeed => {
      const teachers = names.get(name) ?? new Set();
      const counts = gapsByTeacher(lessons, id);
      return {
        practice: id,
        name,
        named: release([...teachers].length),
        gap: teacherWeightedShare([...counts.values()]),
        groups: groupsOf(teachers, counts, roster, grouping),
      };
    });
  const own = new Set(evidence.practices.map(({ name }) => name));
  return {
    from,
    to: evidence.today,
    coached: release(new Set(lately.map(({ teacher }) => teacher)).size),
    practices: ranked(practices).filter(
      ({ named, gap }) => !('none' in named) || !('tooFew' in gap && gap.teachers === 0),
    ),
    other: countsOf([...names].filter(([name]) => !own.has(name))),
    supports: countsOf(supportsOf(lately)),
    learning: learning.map((offered) => effectOf(offered, evidence)),
  };
}

/** Of each teacher's ratings of a practice, how many are below the highest level. */
function gapsByTeacher(
  lessons: readonly Lesson[],
  practice: string,
  counts = (level: number, levels: number) => level < levels,
): Map<string, TeacherCount> {
  const found = new Map<string, TeacherCount>();
  for (const { teacher, ratings } of lessons) {
    for (const [rated, level, levels] of ratings) {
      if (rated !== practice) continue;
      const before = found.get(teacher) ?? { reached: 0, rated: 0 };
      found.set(teacher, {
        reached: before.reached + (counts(level, levels) ? 1 : 0),
        rated: before.rated + 1,
      });
    }
  }
  return found;
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
  const shown = inGroup.filter(({ named }) => named >= ENOUGH_TEACHERS);
  // One hidden group would follow from the total: then the smallest of the shown goes with it.
  const hidden = teachers.size - shown.reduce((sum, { named }) => sum + named, 0);
  const withheld =
    hidden > 0 && hidden < ENOUGH_TEACHERS
      ? shown.sort((a, b) => a.named - b.named)[0]?.group
      : undefined;
  return inGroup.map(({ group, named }) => ({
    group,
    // “Nobody” in one group would say in which other the few are.
    named: group === withheld || named === 0 ? { tooFew: true } : release(named),
    gap: teacherWeightedShare(
      [...counts].flatMap(([email, count]) => (groupOf(email) === group ? [count] : [])),
    ),
  }));
}

function ranked(practices: readonly PracticeNeed[]): PracticeNeed[] {
  const places = (figureOf: (one: PracticeNeed) => number) => {
    const values = practices.map(figureOf);
    // Equal values share the mean of their places.
    return values.map(
      (value) =>
        values.filter((other) => other > value).length +
        (values.filter((other) => other === value).length - 1) / 2,
    );
  };
  const byNamed = places(({ named }) => ('count' in named ? named.count : 0));
  const byGap = places(({ gap }) => ('share' in gap ? gap.share : -1));
  return practices
    .map((practice, index) => ({
      practice,
      place: mean([byNamed[index] ?? 0, byGap[index] ?? 0]),
    }))
    .sort((a, b) => a.place - b.place)
    .map(({ practice }) => practice);
}

function supportsOf(sessions: readonly CodedSession[]): [string, Set<string>][] {
  const found = new Map<string, Set<string>>();
  for (const { teacher, supports } of sessions) {
    for (const name of supports) found.set(name, (found.get(name) ?? new Set()).add(teacher));
  }
  return [...found];
}

function countsOf(named: readonly (readonly [string, ReadonlySet<string>])[]): NamedCount[] {
  const size = (count: Count) => ('count' in count ? count.count : 0);
  return named
    .map(([name, teachers]) => ({ name, named: release(teachers.size) }))
    .sort((a, b) => size(b.named) - size(a.named) || a.name.localeCompare(b.name));
}

function effectOf(offered: ProfessionalLearning, evidence: Evidence): LearningEffect {
  const practice = evidence.practices.find(
    ({ name }) => name.toLowerCase() === offered.practice.toLowerCase(),
  );
  const whom = offered.who
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
  const took = new Set(
    evidence.teachers
      .filter(
        ({ email, team, grade, subject }) =>
          whom.length === 0 ||
          [email, team, grade, subject, `grade ${grade}`].some((word) =>
            whom.includes(word.toLowerCase()),
          ),
      )
      .map(({ email }) => email),
  );
  const share = (isIn: (days: number) => boolean): Share => {
    const lessons = evidence.lessons.filter(
      ({ teacher, date }) => took.has(teacher) && isIn(daysBetween(offered.date, date)),
    );
    const counts = gapsByTeacher(lessons, practice?.id ?? '', (level, levels) => level === levels);
    return teacherWeightedShare([...counts.values()]);
  };
  return {
    ...offered,
    before: share((days) => days < 0 && days >= -AROUND),
    after: share((days) => days > 0 && days <= AROUND),
  };
}
