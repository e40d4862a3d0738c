import { cumulativeStdNormalProbability } from 'simple-statistics';
import type { Evidence } from '../../guide/evidence';
import { LIKELY, type Practitioners, practitioners } from '../../guide/practitioners';
import { type Person, personOf } from '../../school/staff';
import { isHere } from '../../school/stay';
import type { Mentor } from './mentors-table';
import type { Leaders } from './show-leaders';

/** By practice, who shows it: worked out once, since every list here is made of it. */
export type Shown = ReadonlyMap<string, Practitioners>;

export function shownIn(evidence: Evidence): Shown {
  return new Map(
    evidence.practices
      .filter(({ asked }) => asked)
      .map(({ id }) => [id, practitioners(evidence, id)]),
  );
}

/**
 * The practice in which somebody is surest to show it more than is typical: by the chance of that, and where two are as sure by the
 * lower limit. Blank where no practice was rated with enough teachers.
 */
export function strongestIn(
  shown: Shown,
  { staff, today }: Pick<Leaders, 'staff' | 'today'>,
): string {
  const here = new Set(
    staff.filter((person) => isHere({ until: person.lastDay }, today)).map(({ email }) => email),
  );
  const surest = [...shown].flatMap(([practice, found]) => {
    if ('tooFew' in found) return [];
    // One with nobody of the roster stands last.
    const own = found.ranked.filter(({ teacher }) => here.has(teacher)).sort(bySureness);
    return [{ practice, ...(own[0] ?? { chance: 0, low: 0 }) }];
  });
  return surest.sort(bySureness)[0]?.practice ?? '';
}

function bySureness(
  one: { readonly chance: number; readonly low: number },
  other: { readonly chance: number; readonly low: number },
): number {
  return other.chance - one.chance || other.low - one.low;
}

/** Somebody who likely shows a practice, or the practices of a set, more than is typical. */
export interface Candidate {
  readonly person: Person;
  /** From 0 to 1: the share of visits at the highest level, with its 90% interval. */
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** That the true share is above the school's typical one. */
  readonly chance: number;
  readonly reached: number;
  readonly rated: number;
  /** Of how many practices this is. */
  readonly practices: number;
  /** The practice in which they are surest. */
  readonly best: string;
  /** What was asked of them about these practices; undefined for nobody asked. */
  readonly asked: Mentor | undefined;
}

/**
 * Who likely models some practices, surest first, of everybody at the school. Over several practices the estimate and both limits
 * are the means of theirs: those are the limits of the mean if one good or bad visit decided all practices alike (comonotonic
 * shares, of which quantiles add), and wider than if practices were seen independently. The chance that the mean is above the
 * typical one is of the normal distribution with these limits.
 *
 * @param subject blank for all
 */
export function candidatesFor(
  shown: Shown,
  practices: readonly string[],
  leaders: Pick<Leaders, 'staff' | 'mentors' | 'today'>,
  subject: string,
): Candidate[] {
  const typical = new Map<string, number>();
  const seen = new Map<string, { practice: string; one: Ranked }[]>();
  for (const practice of practices) {
    const found = shown.get(practice);
    if (!found || 'tooFew' in found) continue;
    typical.set(practice, found.typical);
    for (const one of found.ranked) {
      seen.set(one.teacher, [...(seen.get(one.teacher) ?? []), { practice, one }]);
    }
  }
  // Of a set, whoever was seen in less than half of it says little of the set.
  const enough = Math.max(1, Math.ceil(typical.size / 2));
  return leaders.staff
    .filter((person) => isHere({ until: person.lastDay }, leaders.today))
    .filter((person) => subject === '' || person.subject === subject)
    .flatMap((person): Candidate[] => {
      const own = seen.get(person.email) ?? [];
      if (own.length < enough) return [];
      const together = combined(own.map(({ one, practice }) => [one, typical.get(practice) ?? 0]));
      if (together.chance < LIKELY) return [];
      const best = [...own].sort((a, b) => bySureness(a.one, b.one))[0];
      return [
        {
          person,
          ...together,
          practices: own.length,
          best: best?.practice ?? '',
          asked: askedOf(leaders, person, practices),
        },
      ];
    })
    .sort((a, b) => b.low - a.low || a.person.name.localeCompare(b.person.name));
}

type Ranked = Exclude<Practitioners, { tooFew: true }>['ranked'][number];

function combined(own: readonly (readonly [one: Ranked, typical: number])[]) {
  const mean = (of: (one: Ranked, typical: number) => number) =>
    own.reduce((sum, [one, typical]) => sum + of(one, typical), 0) / own.length;
  const sum = (of: (one: Ranked) => number) => mean(of) * own.length;
  const figures = {
    estimate: mean(({ estimate }) => estimate),
    low: mean(({ low }) => low),
    high: mean(({ high }) => high),
    reached: Math.round(sum(({ reached }) => reached)),
    rated: Math.round(sum(({ rated }) => rated)),
  };
  const [only, ...others] = own;
  if (only && others.length === 0) return { ...figures, chance: only[0].chance };
  const deviation = (figures.high - figures.low) / (2 * 1.645);
  const above = figures.estimate - mean((_, typical) => typical);
  return { ...figures, chance: cumulativeStdNormalProbability(above / deviation) };
}

/** What was asked of somebody about one of some practices, a yes first. */
export function askedOf(
  { mentors, staff }: Pick<Leaders, 'mentors' | 'staff'>,
  person: Person,
  practices: readonly string[],
): Mentor | undefined {
  const own = mentors.filter(
    (row) =>
      practices.includes(row.practice) &&
      personOf(staff, row.teacher, row.teacherName)?.email === person.email,
  );
  return own.find(({ consent }) => consent === 'yes') ?? own[0];
}
