import { namesApart } from '../school/names-apart';
import { type Believed, believed, spreadOf, typicalShare } from './beta-binomial';
import { countsInPlace, lessonsOfYear } from './counts-in-place';
import type { Evidence } from './evidence';
import { ENOUGH_TEACHERS } from './teacher-weighted';

/** A teacher as seen in one practice. */
export interface Practitioner extends Believed {
  /** E-mail, or the code of a room for imported walkthroughs. */
  readonly teacher: string;
  readonly name: string;
  /** Blank for those who are not on the roster. */
  readonly grade: string;
  readonly subject: string;
  readonly team: string;
  /** Visits in which the practice was at its highest level, out of those in which it was rated. */
  readonly reached: number;
  readonly rated: number;
}

/** Teachers by one practice, or why there is no order. */
export type Practitioners =
  | {
      /** The school's typical share, from 0 to 1. */
      readonly typical: number;
      /** Whom to ask first, first. */
      readonly ranked: readonly Practitioner[];
      /** Seen too seldom to say, in the order of the alphabet. */
      readonly unranked: readonly Practitioner[];
    }
  | { readonly tooFew: true; readonly teachers: number };

/** Fewer visits than this rank nobody. */
export const ENOUGH_VISITS = 3;
/** Of those who are likely above the school's typical share. */
export const LIKELY = 0.8;
export const SURE = 0.95;

/**
 * Who shows a practice, as far as visits of the last year (and undated ones) tell. Each teacher's share is drawn toward the
 * school's typical one (`believed`), and teachers stand in the order of the lower limits of their intervals: of two with the
 * same share, the one seen more often stands first. Teachers who have left the roster count for the typical share and are not named.
 */
export function practitioners(evidence: Evidence, practice: string): Practitioners {
  const lessons = lessonsOfYear(evidence.lessons, evidence.today, 'with undated');
  const counts = countsInPlace(evidence, lessons).get(practice) ?? new Map();
  if (counts.size < ENOUGH_TEACHERS) return { tooFew: true, teachers: counts.size };
  const spread = spreadOf([...counts.values()]);
  const roster = new Map(evidence.teachers.map((person) => [person.email, person]));
  const names = namesApart(evidence.teachers);
  const all = [...counts].flatMap(([teacher, count]): Practitioner[] => {
    const person = roster.get(teacher);
    // An address that is on no roster is of somebody who left; a room is not.
    if (!person && teacher.includes('@')) return [];
    const { grade, subject, team } = person ?? NOBODY;
    return [
      {
        teacher,
        name: names.get(teacher) ?? teacher,
        grade,
        subject,
        team,
        ...count,
        ...believed(count, spread),
      },
    ];
  });
  const byName = (one: Practitioner, other: Practitioner) => one.name.localeCompare(other.name);
  return {
    typical: typicalShare(spread),
    ranked: all
      .filter(({ rated }) => rated >= ENOUGH_VISITS)
      .sort((one, other) => other.low - one.low || byName(one, other)),
    unranked: all.filter(({ rated }) => rated < ENOUGH_VISITS).sort(byName),
  };
}

const NOBODY = { grade: '', subject: '', team: '' };

/** Those who likely show a practice more than is typical, best first: models for others, and mentors. */
export function likelyModels(found: Practitioners): readonly Practitioner[] {
  return 'tooFew' in found ? [] : found.ranked.filter(({ chance }) => chance >= LIKELY);
}
