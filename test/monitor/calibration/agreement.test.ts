import {
  type Agreement,
  type AgreementFigure,
  agreementBy,
  pairsOfObservers,
} from '../../../src/monitor/calibration/agreement';
import { seeded } from '../../builders';
import { rowsOf, together, togetherIn } from './shared-lessons';

function overall(lessons: readonly string[], levels = 3): Agreement {
  const [agreement] = agreementBy(together(lessons, levels), () => '', seeded(1));
  if (!agreement) throw new Error('Nothing was rated together.');
  return agreement;
}

function figure(agreement: AgreementFigure): number {
  if ('none' in agreement) throw new Error(agreement.none);
  return agreement.figure;
}

const times = (count: number, lesson: string) => new Array<string>(count).fill(lesson);

describe('agreement by hand', () => {
  // Four lessons 1 and 1, three 3 and 3, two 1 and 2, one 1 and 3. Coincidences: (1,1) 8, (3,3) 6, (1,2) 2 each way,
  // (1,3) 1 each way; so 11, 2 and 7 ratings at the levels, 20 in all.
  const ten = overall([...times(4, '11'), ...times(3, '33'), '12', '21', '13']);

  it('counts lessons, practices in them, and pairs', () => {
    expect(ten).toMatchObject({ levels: 3, lessons: 10, rated: 10, pairs: 10 });
  });

  it('is exact in 7 of 10 pairs, and within one level in 9', () => {
    expect(figure(ten.exact)).toBeCloseTo(0.7, 12);
    expect(figure(ten.adjacent)).toBeCloseTo(0.9, 12);
  });

  it('has the kappa of the symmetric table', () => {
    // Observed (4 * 1 + 2 * 4) / 20 = 0.6; expected 2 (22 * 1 + 77 * 4 + 14 * 1) / 400 = 1.72.
    expect(figure(ten.kappa)).toBeCloseTo(1 - 0.6 / 1.72, 12);
  });

  it('has the alpha of the ordinal distances', () => {
    // Squared distances 6.5^2, 11^2 and 4.5^2; observed 2 * 42.25 + 121, expected 22 * 42.25 + 77 * 121 + 14 * 20.25.
    expect(figure(ten.alpha)).toBeCloseTo(1 - (19 * 205.5) / 10530, 12);
  });

  it('counts every rating once, however many observers were there', () => {
    // Nine lessons of two who agree, and one of four, each of whom agrees with one of the other three.
    const mixed = overall([...times(9, '22'), '1133']);
    expect(mixed).toMatchObject({ lessons: 10, rated: 10, pairs: 9 + 6 });
    expect(figure(mixed.exact)).toBeCloseTo((18 * 1 + 4 * (1 / 3)) / 22, 12);
  });
});

describe('agreement on random lessons', () => {
  // The lessons were drawn at random (two were added to the first), and the figures worked out, by a plain program in Python that goes over all pairs
  // of ratings by the definitions, without a table of coincidences; it gives the published values of coefficients.test.ts too.
  it.each([
    {
      levels: 3,
      lessons: '11 2- 23 23 11 -2 22 32 3- 22 21 23 11 31',
      figures: [0.454545, 0.909091, 0.285199, 0.37248],
    },
    {
      levels: 4,
      lessons: '444 234 433 232 -22 423 133 121 443 212 434 12- 43- 3-4 444',
      figures: [0.365854, 0.902439, 0.571978, 0.577004],
    },
    {
      levels: 5,
      lessons:
        '13-- 5535 23-3 1111 4332 3231 3553 1223 33-1 132- -33- 4544 2233 5-33 -244 1121 31-3 453- 3131 1-34',
      figures: [0.338235, 0.647059, 0.441572, 0.437418],
    },
    {
      levels: 2,
      lessons: '-1 21 12 22 12 11 -1 12 12 1- 21 11 22 1-',
      figures: [0.4, null, -0.2, -0.14],
    },
  ])('is that of another program, on $levels levels', ({ levels, lessons, figures }) => {
    const found = overall(lessons.split(' '), levels);
    const ours = [found.exact, found.adjacent, found.kappa, found.alpha].map((one) =>
      'none' in one ? null : Number(one.figure.toFixed(6)),
    );
    expect(ours).toEqual(figures);
  });
});

describe('where there is too little to say', () => {
  it('words stand in place of figures below ten lessons', () => {
    const nine = overall(times(9, '12'));
    const none = { none: 'Too few lessons to say: 9, and 10 are enough.' };
    expect(nine).toMatchObject({
      lessons: 9,
      exact: none,
      adjacent: none,
      kappa: none,
      alpha: none,
    });
    expect(overall(['11'])).toMatchObject({ lessons: 1, exact: { none: expect.any(String) } });
  });

  it('ten practices rated in one lesson are still one lesson', () => {
    const practices = Array.from({ length: 10 }, (_, index) => `practice-${index}`);
    const all = practices.flatMap((practice) => together(['12'], 3, practice));
    expect(agreementBy(all, () => '', seeded(1))).toEqual([
      expect.objectContaining({ lessons: 1, rated: 10, exact: { none: expect.any(String) } }),
    ]);
  });

  it('kappa and alpha say so where all ratings are at one level, and exact agreement stands', () => {
    const same = overall(times(12, '22'));
    const none = { none: 'Almost every rating is at one level, where chance alone would agree.' };
    expect(same).toMatchObject({ kappa: none, alpha: none });
    expect(figure(same.exact)).toBe(1);
  });

  it('kappa and alpha say so where one lesson in twelve is all that differs from one level', () => {
    expect('none' in overall([...times(11, '22'), '33']).alpha).toBe(true);
    expect('none' in overall([...times(6, '22'), ...times(6, '33')]).alpha).toBe(false);
  });

  it('adjacent agreement says so on two levels, which are always next to each other', () => {
    expect(overall(times(6, '12').concat(times(6, '11')), 2).adjacent).toEqual({
      none: 'Two levels are always next to each other.',
    });
  });
});

describe('the interval', () => {
  // For one pair to a lesson the bootstrap distribution of exact agreement is binomial: with 20 of 40, its 5% and 95%
  // quantiles are 15 and 25; 1,000 resamples may miss each by one.
  it('of exact agreement is that of the binomial distribution, for one pair to a lesson', () => {
    const { exact } = overall([...times(20, '11'), ...times(20, '12')]);
    if ('none' in exact) throw new Error(exact.none);
    expect(Math.abs(exact.low * 40 - 15)).toBeLessThanOrEqual(1);
    expect(Math.abs(exact.high * 40 - 25)).toBeLessThanOrEqual(1);
  });

  it('is no shorter when the same lessons are rated on ten practices instead of one', () => {
    const lessons = [...times(10, '11'), ...times(10, '13')];
    const one = overall(lessons).exact;
    const practices = Array.from({ length: 10 }, (_, index) => `practice-${index}`);
    const [many] = agreementBy(
      practices.flatMap((practice) => together(lessons, 3, practice)),
      () => '',
      seeded(1),
    );
    expect(many).toMatchObject({ lessons: 20, rated: 200, pairs: 200, exact: one });
  });

  // Clopper and Pearson 1934: for 10 of 10, the lower 90% limit is 0.05^(1/10) = 0.7411.
  it('is never certain, even when observers agreed in every lesson, or in none', () => {
    const every = overall([...times(5, '11'), ...times(5, '33')]);
    for (const agreement of [every.exact, every.adjacent, every.kappa, every.alpha]) {
      expect(agreement).toEqual({ figure: 1, low: expect.closeTo(0.7411, 4), high: 1 });
    }
    const none = overall([...times(5, '13'), ...times(5, '31')]);
    expect(none.exact).toEqual({ figure: 0, low: 0, high: expect.closeTo(0.2589, 4) });
    expect(none.kappa).toEqual({ figure: -1, low: -1, high: expect.closeTo(-0.4823, 4) });
  });

  it('is the same for the same seed', () => {
    const lessons = [...times(8, '12'), ...times(8, '22')];
    expect(overall(lessons)).toEqual(overall(lessons));
  });
});

describe('agreement in groups', () => {
  it('never mixes continuums of different length', () => {
    const both = [...together(times(10, '12'), 3), ...together(times(11, '22'), 4, 'models')];
    expect(
      agreementBy(both, () => '', seeded(1)).map(({ levels, lessons }) => [levels, lessons]),
    ).toEqual([
      [3, 10],
      [4, 11],
    ]);
  });

  it('is told for each practice, in order', () => {
    const both = [...together(times(10, '12')), ...together(times(10, '22'), 3, 'models')];
    const found = agreementBy(both, ({ practice }) => practice, seeded(1));
    expect(found.map(({ key, exact }) => [key, figure(exact)])).toEqual([
      ['models', 1],
      ['wait-time', 0],
    ]);
  });

  it('is told for each school, whatever the leader calls it', () => {
    const schoolOf = (teacher: string) =>
      Number(teacher.split(/[-@]/)[1]) < 10 ? 'North' : 'South';
    const found = agreementBy(
      together([...times(10, '11'), ...times(10, '23')]),
      ({ visit }) => schoolOf(visit.observations[0]?.teacher ?? ''),
      seeded(1),
    );
    expect(found.map(({ key, lessons, exact }) => [key, lessons, figure(exact)])).toEqual([
      ['North', 10, 1],
      ['South', 10, 0],
    ]);
  });

  it('is told for each observer with their partners only', () => {
    // A and B agree, C differs from both.
    const found = agreementBy(
      pairsOfObservers(together(times(10, '223'))),
      ({ observer }) => observer,
      seeded(1),
    );
    expect(found.map(({ key, pairs, exact }) => [key[0], pairs, figure(exact)])).toEqual([
      ['A', 20, 0.5],
      ['B', 20, 0.5],
      ['C', 20, 0],
    ]);
  });
});

it('the order of rows changes nothing, intervals included', () => {
  const { observations, ratings } = rowsOf('123 12- 333 213 11 33 -23 12 22 31 32 22'.split(' '));
  const agreementOf = (rows: ReturnType<typeof rowsOf>) =>
    agreementBy(togetherIn(rows), () => '', seeded(5));
  const turned = { observations: [...observations].reverse(), ratings: [...ratings].reverse() };
  expect(agreementOf(turned)).toEqual(agreementOf({ observations, ratings }));
});
