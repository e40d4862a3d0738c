import type { Evidence, Lesson } from '../../src/guide/evidence';

/** How many teachers, how often they are seen in each cycle, and what the practices do. */
export interface Simulation {
  readonly teachers: number;
  readonly cycles: number;
  /** Chance that a teacher is visited, for each of three possible visits in a cycle. */
  readonly visited: number;
  readonly practices: readonly SimulatedPractice[];
}

export interface SimulatedPractice {
  /** The school's share in the first cycle. */
  readonly start: number;
  /** Part of the way to 1 (or to 0 when negative) that every teacher has gone by the last cycle. */
  readonly moved: number;
}

/** How alike teachers of one school are: the sum of the parameters of their beta distribution. */
export const ALIKE = 4;

/** A school whose truth is known: teachers differ, by a beta distribution around the school's share. */
export function simulatedEvidence(
  { teachers, cycles, visited, practices }: Simulation,
  random: () => number,
): Pick<Evidence, 'sets' | 'practices' | 'cycles' | 'lessons'> {
  const lessons: Lesson[] = [];
  for (let teacher = 0; teacher < teachers; teacher++) {
    const own = practices.map(({ start }) => betaDraw(start * ALIKE, (1 - start) * ALIKE, random));
    for (let cycle = 0; cycle < cycles; cycle++) {
      for (let visit = 0; visit < 3; visit++) {
        if (random() >= visited) continue;
        lessons.push({
          observation: `${teacher} ${cycle} ${visit}`,
          cycle: String(cycle),
          date: '',
          teacher: String(teacher),
          observer: '',
          focus: 'set',
          period: '',
          lessonPart: '',
          curriculum: '',
          school: '',
          studentsSeen: null,
          ratings: practices.map(({ moved }, practice) => {
            const share = movedShare(own[practice] ?? 0, (moved * cycle) / (cycles - 1));
            return [String(practice), random() < share ? 2 : 1, 2];
          }),
        });
      }
    }
  }
  return {
    sets: [{ id: 'set', name: 'Set', levels: ['Not yet', 'In place'] }],
    practices: practices.map((_, index) => ({
      id: String(index),
      name: String(index),
      focus: 'set',
      asked: true,
    })),
    cycles: Array.from({ length: cycles }, (_, cycle) => ({
      cycle: String(cycle),
      name: `Review ${cycle + 1}`,
      from: '',
      to: '',
    })),
    lessons,
  };
}

/** A share that has gone part of the way to 1, or to 0. It holds for a teacher and for the mean of teachers alike. */
export function movedShare(share: number, way: number): number {
  return way >= 0 ? share + (1 - share) * way : share * (1 + way);
}

export function betaDraw(a: number, b: number, random: () => number): number {
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
