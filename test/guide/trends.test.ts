import { changedFirst, type Trend, trendsOf } from '../../src/guide/trends';
import { aLesson, anEvidence } from '../builders';

type Cycle = readonly [inPlace: number, teachers: number];

/** In each cycle, one visit to each of so many teachers, so many of them with the practice in place. */
function cyclesOf(...cycles: readonly Cycle[]) {
  return cycles.flatMap(([inPlace, teachers], cycle) =>
    Array.from({ length: teachers }, (_, teacher) =>
      aLesson(`t${teacher}`, [['talk', teacher < inPlace ? 4 : 2, 4]], { cycle: `${cycle + 1}` }),
    ),
  );
}

const trends = (...cycles: readonly Cycle[]) => trendsOf(anEvidence(cyclesOf(...cycles)));
const trend = (...cycles: readonly Cycle[]): Trend => {
  const [first] = trends(...cycles).practices;
  if (!first) throw new Error('The practice was seen.');
  return first;
};

describe('the trend of a practice', () => {
  it('rises when many more teachers have it in place than before', () => {
    const { sinceLast, overall } = trend([4, 30], [24, 30]);
    expect(sinceLast).toMatchObject({ word: 'rising', change: expect.closeTo(20 / 30, 10) });
    expect('low' in sinceLast && sinceLast.low).toBeGreaterThan(0.4);
    expect(overall).toBeNull();
  });

  it('falls when fewer have', () => {
    expect(trend([24, 30], [4, 30]).sinceLast.word).toBe('falling');
  });

  it('is steady only when its whole interval is near no change', () => {
    expect(trend([80, 100], [80, 100]).sinceLast.word).toBe('steady');
    expect(trend([3, 5], [3, 5]).sinceLast.word).toBe('too little to say');
  });

  it('goes over all cycles along a line, which four small steps make plain', () => {
    const { sinceLast, overall } = trend([4, 30], [11, 30], [18, 30], [25, 30]);
    expect(sinceLast).toMatchObject({ change: expect.closeTo(7 / 30, 10) });
    expect(overall).toMatchObject({ word: 'rising', change: expect.closeTo(21 / 30, 10) });
  });

  it('has no figure below five teachers in either cycle', () => {
    for (const cycles of [
      [
        [4, 4],
        [9, 12],
      ],
      [
        [9, 12],
        [4, 4],
      ],
    ] as const) {
      expect(trend(...cycles).sinceLast).toMatchObject({ word: 'too little to say' });
    }
    expect(trend([4, 4], [9, 12]).sinceLast).toMatchObject({ tooFew: true, teachers: 4 });
    expect(trend([4, 4], [9, 12]).cycles).toMatchObject([
      { share: { tooFew: true, teachers: 4 }, reached: 4, rated: 4 },
      { share: { share: 0.75, teachers: 12 }, reached: 9, rated: 12 },
    ]);
  });

  it('compares the latest cycle that has teachers enough with the one before it', () => {
    const { compared } = trends([4, 30], [24, 30], [1, 2]);
    expect(compared).toMatchObject({ before: { cycle: '1' }, now: { cycle: '2' } });
  });

  it('is not spoken of in the first cycle', () => {
    const { compared, comparisons, practices } = trends([4, 30]);
    expect(compared).toBeNull();
    expect(comparisons).toBe(0);
    expect(practices[0]).toMatchObject({
      sinceLast: { tooFew: true, word: 'too little to say' },
      overall: null,
    });
  });

  it('bears a cycle of one visit, of one teacher, of one level', () => {
    const one = aLesson('t1', [['talk', 4, 4]], { cycle: '2' });
    const often = Array.from({ length: 12 }, () => one);
    for (const lessons of [[one], often]) {
      const found = trendsOf(anEvidence([...cyclesOf([5, 8]), ...lessons]));
      expect(found.practices[0]?.sinceLast).toMatchObject({ tooFew: true });
    }
    const { sinceLast } = trend([12, 12], [12, 12]);
    expect(sinceLast).toMatchObject({ change: 0, word: 'steady' });
    expect('high' in sinceLast && sinceLast.high).toBeGreaterThan(0);
  });

  it('is flagged more seldom when more practices are looked at', () => {
    const looked = (practices: number) => {
      const ids = Array.from({ length: practices }, (_, index) => `p${index}`);
      const lessons = [0, 1].flatMap((cycle) =>
        Array.from({ length: 20 }, (_, teacher) =>
          aLesson(
            `t${teacher}`,
            ids.map((id, index) => [id, teacher < (index === 0 ? 6 + 7 * cycle : 10) ? 4 : 2, 4]),
            { cycle: `${cycle + 1}` },
          ),
        ),
      );
      return trendsOf(anEvidence(lessons, ids));
    };
    expect(looked(1).practices[0]?.sinceLast.word).toBe('rising');
    expect(looked(80).practices[0]?.sinceLast.word).toBe('too little to say');
    expect(looked(80).comparisons).toBe(80);
  });

  it('comes first when it is flagged', () => {
    const lessons = [0, 1].flatMap((cycle) =>
      Array.from({ length: 30 }, (_, teacher) =>
        aLesson(
          `t${teacher}`,
          [
            ['same', teacher < 10 ? 4 : 2, 4],
            ['more', teacher < 4 + 22 * cycle ? 4 : 2, 4],
          ],
          { cycle: `${cycle + 1}` },
        ),
      ),
    );
    const found = trendsOf(anEvidence(lessons, ['same', 'more'])).practices;
    expect(changedFirst(found).map(({ practice }) => practice)).toEqual(['more', 'same']);
  });
});
