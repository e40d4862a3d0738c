import { chanceFrom } from '../../chance';
import type { Person } from '../../school/staff';
import { benjaminiHochberg, FALSE_FLAGS } from '../benjamini-hochberg';
import type { Evidence, EvidencePractice, Lesson, ReviewCycle } from '../evidence';
import { type Share, teacherWeightedShare } from '../teacher-weighted';
import { type Difference, differs } from './differences';
import { cycleToLookAt, lessonsByPractice, type Tallies, talliesOf } from './group-figures';
import { type Grouping, inFull } from './groupings';

/** A practice in a group that needs a response: it falls, or stays far below the rest of the school. */
export interface Raised {
  /** The same for the same practice, group and cycle, so that an answer to it is found again. */
  readonly key: string;
  readonly kind: 'falling' | 'below';
  readonly practice: EvidencePractice;
  readonly levelName: string;
  readonly grouping: string;
  readonly group: string;
  /** As people say it: "Grade 4". */
  readonly groupName: string;
  readonly cycle: ReviewCycle;
  /** The group's share in the cycle, and what it is held against: its own in the cycle before, or the rest of the school. */
  readonly now: Figured;
  readonly against: Figured;
  /** In shares, below 0. */
  readonly difference: number;
  /** Corrected for everything that was looked at. */
  readonly p: number;
  readonly concerns: Concerned;
  /** E-mails of those whose lessons these were. */
  readonly teachers: readonly string[];
}

/** Once where two groups are the same teachers, as a grade and its team. */
export function distinct(raised: readonly Raised[]): Raised[] {
  const seen = new Map<string, Raised>();
  for (const one of raised) {
    const key = [one.kind, one.practice.id, ...one.teachers].join();
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

type Figured = Exclude<Share, { tooFew: true }>;

/** Whom an answer is asked of: teachers' teams, with those who lead them. */
export interface Concerned {
  readonly teams: readonly string[];
  readonly leads: readonly Pick<Person, 'email' | 'name'>[];
}

/** In shares: a fall of less, or a lag of less, needs no response even where it is sure. */
const FALLING_BY = 0.1;
const FAR_BELOW = 0.15;

/**
 * What the software brings up in a cycle, the latest with enough visits unless another is named: practices on forms that fall in a group, or in which a
 * group is far below the rest of the school. Everything that is looked at is corrected together by Benjamini and Hochberg, so that at
 * most a tenth of what is raised is expected to be chance. The largest difference first.
 */
export function raised(
  evidence: Evidence,
  groupings: readonly Grouping[],
  smallest: number,
  cycle: ReviewCycle | undefined = cycleToLookAt(evidence),
): Raised[] {
  if (!cycle) return [];
  const index = evidence.cycles.findIndex((one) => one.cycle === cycle.cycle);
  const before = evidence.cycles[index - 1];
  const lessonsIn = (one: ReviewCycle | undefined) =>
    lessonsByPractice(one ? evidence.lessons.filter((lesson) => lesson.cycle === one.cycle) : []);
  const now = lessonsIn(cycle);
  const earlier = lessonsIn(before);
  const levels = new Map(evidence.sets.map((set) => [set.id, set.levels]));
  const looked: Looked[] = [];
  for (const practice of evidence.practices.filter(({ asked }) => asked)) {
    const names = levels.get(practice.focus) ?? [];
    const key = `${practice.id}/${names.length}`;
    const own = now.get(key);
    if (!own) continue;
    for (const grouping of groupings) {
      for (const group of grouping.groups) {
        const base = { practice, grouping, group, levelName: names[names.length - 1] ?? '' };
        for (const seen of lookAt(base, own, earlier.get(key) ?? [], smallest)) looked.push(seen);
      }
    }
  }
  const corrected = benjaminiHochberg(looked.map(({ found }) => found.p));
  return looked
    .map((one, at) => ({ ...one, p: corrected[at] ?? 1 }))
    .filter(({ p, found, least }) => p <= FALSE_FLAGS && found.difference <= -least)
    .sort((a, b) => a.found.difference - b.found.difference)
    .map((one) => raisedFrom(one, cycle, evidence.teachers, smallest));
}

interface Looked {
  readonly kind: Raised['kind'];
  readonly practice: EvidencePractice;
  readonly levelName: string;
  readonly grouping: Grouping;
  readonly group: string;
  readonly inside: Tallies;
  readonly against: Tallies;
  readonly found: Difference;
  readonly least: number;
}

function lookAt(
  base: Pick<Looked, 'practice' | 'levelName' | 'grouping' | 'group'>,
  now: readonly Lesson[],
  earlier: readonly Lesson[],
  smallest: number,
): Looked[] {
  const { grouping, group, practice } = base;
  const isIn = (lesson: Lesson) => grouping.groupOf(lesson) === group;
  const inside = talliesOf(now.filter(isIn), practice.id);
  if (inside.size < smallest) return [];
  const random = chanceFrom(now.length);
  const looked: Looked[] = [];
  const others = talliesOf(
    now.filter((lesson) => !isIn(lesson)),
    practice.id,
  );
  const below = differs(inside, others, smallest, random);
  if (below) {
    looked.push({
      ...base,
      kind: 'below',
      inside,
      against: others,
      found: below,
      least: FAR_BELOW,
    });
  }
  const before = talliesOf(earlier.filter(isIn), practice.id);
  // Who was seen only once says nothing of a change.
  const again = among(inside, before);
  const first = among(before, inside);
  const fell = differs(again, first, smallest, random);
  if (fell) {
    looked.push({
      ...base,
      kind: 'falling',
      inside: again,
      against: first,
      found: fell,
      least: FALLING_BY,
    });
  }
  return looked;
}

function among(tallies: Tallies, others: Tallies): Tallies {
  return new Map([...tallies].filter(([teacher]) => others.has(teacher)));
}

function raisedFrom(
  { kind, practice, levelName, grouping, group, inside, against, found, p }: Looked & { p: number },
  cycle: ReviewCycle,
  teachers: readonly Person[],
  smallest: number,
): Raised {
  const share = (tallies: Tallies) =>
    // Neither side has fewer than the smallest group, or it would not have been looked at.
    teacherWeightedShare([...tallies.values()], smallest) as Figured;
  return {
    key: [cycle.cycle, kind, practice.id, grouping.name, group].join(' / '),
    kind,
    practice,
    levelName,
    grouping: grouping.name,
    group,
    groupName: inFull(grouping.name, group),
    cycle,
    now: share(inside),
    against: share(against),
    difference: found.difference,
    p,
    teachers: [...inside.keys()].sort(),
    concerns: concerned(
      teachers.filter(({ email }) => inside.has(email)),
      grouping.of,
    ),
  };
}

/** Of a group of visits all teachers are concerned, whose teams say little. */
function concerned(teachers: readonly Person[], of: Grouping['of']): Concerned {
  const teams =
    of === 'visits' ? [] : [...new Set(teachers.map(({ team }) => team))].filter(Boolean).sort();
  return {
    teams,
    leads: teachers
      .filter(({ role, team }) => role === 'Lead teacher' && teams.includes(team))
      .map(({ email, name }) => ({ email, name })),
  };
}

/** "Grade 4: “Follow-up questions” is falling." */
export function raisedInWords({ kind, practice, groupName }: Raised): string {
  return kind === 'falling'
    ? `${groupName}: “${practice.name}” is falling.`
    : `${groupName}: “${practice.name}” is far below the rest of the school.`;
}
