import fc from 'fast-check';
import { agreementBy, pairsOfObservers } from '../../../src/monitor/calibration/agreement';
import { disagreements } from '../../../src/monitor/calibration/disagreements';
import { severityOf } from '../../../src/monitor/calibration/severity';
import { seeded } from '../../builders';
import { type Rows, rowsOf, togetherIn } from './shared-lessons';

interface Lessons {
  readonly levels: number;
  readonly lessons: readonly string[];
}

/** 8 to 25 lessons, each rated by up to four observers on two to five levels. */
const anyLessons: fc.Arbitrary<Lessons> = fc.integer({ min: 2, max: 5 }).chain((levels) => {
  const choices = Array.from({ length: levels }, (_, level) => String(level + 1));
  const lesson = fc
    .array(fc.constantFrom('-', ...choices), { minLength: 2, maxLength: 4 })
    .map((marks) => marks.join(''));
  return fc.record({
    levels: fc.constant(levels),
    lessons: fc.array(lesson, { minLength: 8, maxLength: 25 }),
  });
});

const rows = ({ levels, lessons }: Lessons) => rowsOf(lessons, levels);
const overallOf = (all: Rows) => agreementBy(togetherIn(all), () => '', seeded(3));

/** Forty schools; each figure is resampled a thousand times. */
const runs = { numRuns: 40 };

it('for any lessons, the order of observations and ratings changes nothing', () => {
  fc.assert(
    fc.property(anyLessons, fc.integer(), (lessons, seed) => {
      const all = rows(lessons);
      const chance = seeded(seed);
      const shuffled = <T>(list: readonly T[]) =>
        list
          .map((item) => ({ item, place: chance() }))
          .sort((a, b) => a.place - b.place)
          .map(({ item }) => item);
      const mixed = {
        observations: shuffled(all.observations),
        ratings: shuffled(all.ratings),
      };
      expect(overallOf(mixed)).toEqual(overallOf(all));
      expect(severityOf(togetherIn(mixed), seeded(3))).toEqual(
        severityOf(togetherIn(all), seeded(3)),
      );
    }),
    runs,
  );
});

it('for any lessons, it does not matter which observer is which', () => {
  fc.assert(
    fc.property(anyLessons, ({ levels, lessons }) => {
      const turned = lessons.map((lesson) => [...lesson].reverse().join(''));
      const [one] = overallOf(rowsOf(lessons, levels));
      const [other] = overallOf(rowsOf(turned, levels));
      expect(other?.pairs).toBe(one?.pairs);
      for (const figure of ['exact', 'adjacent', 'kappa', 'alpha'] as const) {
        const [a, b] = [one?.[figure], other?.[figure]];
        if (!a || !b || 'none' in a || 'none' in b) expect(b).toEqual(a);
        else
          expect([b.figure, b.low, b.high].map(near)).toEqual([a.figure, a.low, a.high].map(near));
      }
    }),
    runs,
  );
});

it('for any lessons on which all observers agree, agreement is full', () => {
  fc.assert(
    fc.property(anyLessons, ({ levels, lessons }) => {
      const agreed = lessons.map((lesson) => lesson.replace(/\d/g, lesson.match(/\d/)?.[0] ?? '1'));
      for (const { exact, kappa, alpha } of overallOf(rowsOf(agreed, levels))) {
        expect(exact).toEqual(
          'none' in exact ? exact : expect.objectContaining({ figure: 1, high: 1 }),
        );
        for (const one of [kappa, alpha]) if (!('none' in one)) expect(one.figure).toBe(1);
      }
      expect(disagreements(togetherIn(rowsOf(agreed, levels)))).toEqual([]);
    }),
    runs,
  );
});

it('for any lessons, figures and intervals lie within their bounds', () => {
  fc.assert(
    fc.property(anyLessons, (lessons) => {
      const all = togetherIn(rows(lessons));
      const groups = [
        ...agreementBy(all, () => '', seeded(3)),
        ...agreementBy(pairsOfObservers(all), ({ observer }) => observer, seeded(3)),
      ];
      for (const { exact, adjacent, kappa, alpha } of groups) {
        for (const [figure, least] of [
          [exact, 0],
          [adjacent, 0],
          [kappa, -1],
          [alpha, -1],
        ] as const) {
          if ('none' in figure) continue;
          expect(figure.low).toBeLessThanOrEqual(figure.high);
          expect(Math.min(figure.figure, figure.low)).toBeGreaterThanOrEqual(least - 1e-9);
          expect(Math.max(figure.figure, figure.high)).toBeLessThanOrEqual(1 + 1e-9);
        }
        if (!('none' in exact || 'none' in adjacent)) {
          expect(exact.figure).toBeLessThanOrEqual(adjacent.figure);
        }
      }
    }),
    runs,
  );
});

it('for any lessons, who rates higher than partners rates lower on the continuum upside down', () => {
  fc.assert(
    fc.property(anyLessons, ({ levels, lessons }) => {
      const upsideDown = lessons.map((lesson) =>
        lesson.replace(/\d/g, (level) => String(levels + 1 - Number(level))),
      );
      const differences = (all: readonly string[], sign: number) =>
        severityOf(togetherIn(rowsOf(all, levels)), seeded(3)).map(
          ({ difference }) => difference && near(sign * difference.figure),
        );
      expect(differences(upsideDown, -1)).toEqual(differences(lessons, 1));
    }),
    runs,
  );
});

/** Sums of fractions in another order differ in their last digits. */
function near(value: number): number {
  return Number(value.toFixed(9)) + 0;
}
