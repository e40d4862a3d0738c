import { type TeacherCount, teacherWeightedShare } from '../../src/guide/teacher-weighted';
import { seeded } from '../builders';
import type { BenchRow } from './jobs';

const SCHOOLS = 500;
/** How alike teachers of one school are: the sum of the parameters of their beta distribution. */
const ALIKE = 4;

/**
 * How often the 90% interval of the share in place covers the truth, in simulated schools whose truth is known: teachers
 * differ (a beta distribution around the school's share) and are seen one to six times.
 */
export function intervalBench(): BenchRow[] {
  const rows: BenchRow[] = [];
  for (const truth of [0.1, 0.3, 0.5, 0.8]) {
    for (const teachers of [8, 15, 40]) {
      const ours = coverage(truth, teachers, seeded(1000 * truth + teachers));
      rows.push({
        name: `interval, ${Math.round(truth * 100)}% in place: covers the truth`,
        ours,
        peer: 0.9,
        unit: 'of schools',
        ratio: ours / 0.9,
        n: teachers,
      });
    }
  }
  return rows;
}

function coverage(truth: number, teachers: number, random: () => number): number {
  let covered = 0;
  for (let school = 0; school < SCHOOLS; school++) {
    const counts = Array.from({ length: teachers }, () => visitsTo(truth, random));
    const share = teacherWeightedShare(counts, random);
    if (!('tooFew' in share) && share.low <= truth && truth <= share.high) covered++;
  }
  return covered / SCHOOLS;
}

function visitsTo(truth: number, random: () => number): TeacherCount {
  const own = betaDraw(truth * ALIKE, (1 - truth) * ALIKE, random);
  const rated = 1 + Math.floor(random() * 6);
  let reached = 0;
  for (let visit = 0; visit < rated; visit++) if (random() < own) reached++;
  return { reached, rated };
}

function betaDraw(a: number, b: number, random: () => number): number {
  const x = gammaDraw(a, random);
  return x / (x + gammaDraw(b, random));
}

/** Marsaglia and Tsang 2000, A simple method for generating gamma variables. */
function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < x * x * 0.5 + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller 1958. */
function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
