import { benjaminiHochberg, FALSE_FLAGS } from '../benjamini-hochberg';
import { countsInPlace, lessonsOfYear, levelInPlace } from '../counts-in-place';
import type { Evidence, EvidencePractice, Lesson } from '../evidence';
import { type RankCorrelation, rankCorrelation } from '../spearman';
import type { Outcome, UnitKind } from './outcomes-table';
import { type Unit, unitFinder } from './units';

/** Values of one measure, of one month: each unit counts once, with its latest. */
export interface Sitting {
  /** Tells it from others. */
  readonly key: string;
  readonly measure: string;
  readonly kind: UnitKind;
  /** `2026-10` */
  readonly month: string;
  readonly outcomes: readonly Outcome[];
}

/** The sittings of a school, the latest first. */
export function sittingsOf(outcomes: readonly Outcome[]): Sitting[] {
  const sittings = new Map<string, Sitting & { outcomes: Outcome[] }>();
  for (const outcome of outcomes) {
    const { measure, unitKind: kind, date } = outcome;
    const month = date.slice(0, 7);
    const key = [measure, kind, month].join('\u001f');
    const sitting = sittings.get(key) ?? { key, measure, kind, month, outcomes: [] };
    sitting.outcomes.push(outcome);
    sittings.set(key, sitting);
  }
  return [...sittings.values()].sort(
    (one, other) =>
      other.month.localeCompare(one.month) || one.measure.localeCompare(other.measure),
  );
}

/** One unit in the picture of a practice beside an outcome. */
export interface Point {
  readonly unit: string;
  readonly name: string;
  /** The practice's share at its highest level, from 0 to 1, every teacher of the unit counting equally. */
  readonly share: number;
  readonly value: number;
  /** Teachers and visits behind the share. */
  readonly teachers: number;
  readonly visits: number;
  readonly students: number | null;
}

/** A practice beside an outcome. */
export interface Association {
  readonly practice: string;
  readonly name: string;
  readonly levelName: string;
  /** None where there are too few units. */
  readonly points: readonly Point[];
  /** Units with both the practice and the outcome. */
  readonly units: number;
  readonly figure:
    | (RankCorrelation & {
        /** Stands out after correction for the number of practices looked at. */
        readonly clear: boolean;
      })
    | 'too few units'
    | 'outcomes all alike'
    | 'shares all alike';
}

export interface BesideOutcome {
  readonly sitting: Sitting;
  /** Practices on forms that were rated in these units: what stands out first, too few units last. */
  readonly practices: readonly Association[];
  /** Rows of the tab that name nobody the roster knows, or have no value, in words. */
  readonly leftOut: readonly string[];
}

/** Fewer units than this are shown beside no outcome. */
export const ENOUGH_UNITS = 10;

/**
 * Each practice's share in place beside an outcome, unit by unit, with its rank correlation. The visits of a unit are those of the
 * year up to the day its outcome was measured. Whether a practice stands out is corrected over all practices (Benjamini and
 * Hochberg 1995).
 */
export function besideOutcome(
  sitting: Sitting,
  evidence: Evidence,
  chance: () => () => number,
): BesideOutcome {
  const leftOut: string[] = [];
  const units = unitsOf(sitting, evidence, leftOut);
  const byPractice = pointsByPractice(units, evidence);
  const drawn = evidence.practices.flatMap((practice) => {
    const points = byPractice.get(practice.id);
    return points && practice.asked ? [associated(practice, points, evidence, chance())] : [];
  });
  const figures = drawn.map(({ figure }) => figure).filter((figure) => typeof figure === 'object');
  const corrected = benjaminiHochberg(figures.map(({ pValue }) => pValue));
  const isClear = new Map(
    figures.map((figure, index) => [figure, (corrected[index] ?? 1) <= FALSE_FLAGS]),
  );
  const practices = drawn.map((one): Association => {
    const { figure } = one;
    return typeof figure === 'object'
      ? { ...one, figure: { ...figure, clear: isClear.get(figure) ?? false } }
      : { ...one, figure };
  });
  return { sitting, practices: practices.sort((a, b) => farFrom0(b) - farFrom0(a)), leftOut };
}

interface MeasuredUnit extends Unit {
  readonly outcome: Outcome;
  readonly value: number;
}

/** The units that the roster knows, each with its latest value. */
function unitsOf(
  { kind, outcomes }: Sitting,
  evidence: Evidence,
  leftOut: string[],
): MeasuredUnit[] {
  const find = unitFinder(evidence, kind);
  const units = new Map<string, MeasuredUnit>();
  for (const outcome of outcomes) {
    const { value } = outcome;
    const unit = find(outcome.unit);
    if (!unit) leftOut.push(`“${outcome.unit}” is not on the Staff tab as a ${kind}.`);
    else if (value === null) leftOut.push(`${unit.name} has no value.`);
    else if ((units.get(unit.unit)?.outcome.date ?? '') <= outcome.date) {
      units.set(unit.unit, { ...unit, outcome, value });
    }
  }
  return [...units.values()];
}

function pointsByPractice(
  units: readonly MeasuredUnit[],
  evidence: Evidence,
): Map<string, Point[]> {
  const lessonsOf = lessonsByUnit(units, evidence);
  const points = new Map<string, Point[]>();
  for (const { unit, name, outcome, value } of units) {
    const lessons = lessonsOf.get(unit) ?? [];
    const counts = countsInPlace(evidence, lessonsOfYear(lessons, outcome.date, 'dated only'));
    for (const [practice, byTeacher] of counts) {
      const seen = [...byTeacher.values()];
      const shares = seen.map(({ reached, rated }) => reached / rated);
      const own = points.get(practice) ?? [];
      points.set(practice, own);
      own.push({
        unit,
        name,
        share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
        value,
        teachers: seen.length,
        visits: seen.reduce((sum, { rated }) => sum + rated, 0),
        students: outcome.students,
      });
    }
  }
  return points;
}

function lessonsByUnit(
  units: readonly MeasuredUnit[],
  { lessons, schoolName }: Evidence,
): Map<string, Lesson[]> {
  const unitsOfTeacher = new Map<string, string[]>();
  for (const { unit, teachers } of units) {
    for (const teacher of teachers ?? []) {
      unitsOfTeacher.set(teacher, [...(unitsOfTeacher.get(teacher) ?? []), unit]);
    }
  }
  const schools = new Set(units.filter(({ teachers }) => !teachers).map(({ unit }) => unit));
  const found = new Map<string, Lesson[]>();
  for (const lesson of lessons) {
    const school = lesson.school || schoolName;
    const own = unitsOfTeacher.get(lesson.teacher) ?? [];
    for (const unit of schools.has(school) ? [...own, school] : own) {
      const before = found.get(unit);
      if (before) before.push(lesson);
      else found.set(unit, [lesson]);
    }
  }
  return found;
}

type Drawn = Omit<Association, 'figure'> & {
  readonly figure: RankCorrelation | Exclude<Association['figure'], object>;
};

function associated(
  practice: EvidencePractice,
  points: readonly Point[],
  evidence: Evidence,
  random: () => number,
): Drawn {
  const about = {
    practice: practice.id,
    name: practice.name,
    levelName: levelInPlace(evidence, practice),
    units: points.length,
  };
  if (points.length < ENOUGH_UNITS) return { ...about, points: [], figure: 'too few units' };
  const correlation = rankCorrelation(
    points.map(({ share, value }) => [share, value] as const),
    random,
  );
  const sameValues = new Set(points.map(({ value }) => value)).size === 1;
  return {
    ...about,
    points,
    figure: correlation ?? (sameValues ? 'outcomes all alike' : 'shares all alike'),
  };
}

function farFrom0({ figure }: Association): number {
  if (typeof figure === 'object') return Math.abs(figure.rho) + (figure.clear ? 1 : 0);
  return figure === 'too few units' ? -2 : -1;
}
