import { type TeacherCount, teacherWeightedShare } from '../../src/guide/teacher-weighted';
import { seeded } from '../builders';
import type { BenchRow } from './jobs';
import { ALIKE, betaDraw } from './simulated-school';

const SCHOOLS = 500;
/** What 90% intervals may cover over all schools. */
const COVERED = { from: 0.87, to: 0.94 };
const TRUTHS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95, 0.98];
/** From all teachers of a school alike to some always and some never. */
const ALIKENESS = [1, ALIKE, 12];
/** Most teachers are seen a few times, some ten. */
const VISITS = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8, 10];

/**
 * How often the 90% interval of the share in place covers the truth, by the number of teachers, in simulated schools whose truth is
 * known: over all truths, and where the truth lies within a tenth of 0 or 1. `±` is one Monte-Carlo error.
 */
export function intervalBench(): { rows: BenchRow[]; broken: string[] } {
  const all: number[] = [];
  const rows = [5, 8, 12, 20, 40, 60].flatMap((teachers) => {
    const covered = coverage(teachers, seeded(teachers));
    all.push(...covered);
    return [
      row('interval of a share covers the truth', teachers, covered),
      row(
        'interval of a share near 0 or 1',
        teachers,
        covered.filter((_, index) => Math.abs((TRUTHS[index] ?? 0) - 0.5) >= 0.4),
      ),
    ];
  });
  const overall = row('interval of a share, all schools', SCHOOLS, all);
  const kept = overall.ours >= COVERED.from && overall.ours <= COVERED.to;
  const broken = kept ? [] : [`90% intervals cover the truth in ${overall.ours.toFixed(3)}.`];
  return { rows: [...rows, overall], broken };
}

/** @param covered part of schools, for each of some truths */
function row(name: string, n: number, covered: readonly number[]): BenchRow {
  const ours = covered.reduce((sum, part) => sum + part, 0) / covered.length;
  const error = Math.sqrt((ours * (1 - ours)) / (SCHOOLS * covered.length));
  return { name, ours, peer: 0.9, unit: `±${error.toFixed(3)}`, ratio: ours / 0.9, n };
}

/** For each truth, the part of schools whose interval covers it. Each school has one practice of each. */
function coverage(teachers: number, random: () => number): number[] {
  const covered = TRUTHS.map(() => 0);
  for (let school = 0; school < SCHOOLS; school++) {
    const alike = ALIKENESS[school % ALIKENESS.length] ?? ALIKE;
    TRUTHS.forEach((truth, index) => {
      const counts = Array.from({ length: teachers }, () => visitsTo(truth, alike, random));
      const share = teacherWeightedShare(counts);
      if ('tooFew' in share || truth < share.low || truth > share.high) return;
      covered[index] = (covered[index] ?? 0) + 1;
    });
  }
  return covered.map((schools) => schools / SCHOOLS);
}

function visitsTo(truth: number, alike: number, random: () => number): TeacherCount {
  const own = betaDraw(truth * alike, (1 - truth) * alike, random);
  const rated = VISITS[Math.floor(random() * VISITS.length)] ?? 1;
  let reached = 0;
  for (let visit = 0; visit < rated; visit++) if (random() < own) reached++;
  return { reached, rated };
}
