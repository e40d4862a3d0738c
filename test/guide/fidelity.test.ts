import { lessonsFrom } from '../../src/guide/evidence';
import { evidenceInWords, practicesInPlace } from '../../src/guide/fidelity';
import type { InPlaceDecision } from '../../src/guide/in-place-table';
import { cycleIn, cyclesWith } from '../../src/guide/reviews/cycles';
import type { Review } from '../../src/guide/reviews/reviews-table';
import type { Break } from '../../src/practices/comparability';
import { aFocusSet, aLibrary, anObservation, aPractice, aRating, aReview } from '../builders';

const library = aLibrary([aFocusSet()], [aPractice('a'), aPractice('b', { status: 'retired' })]);
const teachers = Array.from({ length: 12 }, (_, index) => `t${index}@school.example`);

/** As on November 3. */
function inCycles(
  { observations, ratings }: ReturnType<typeof visitsIn>,
  reviews: readonly Review[] = [],
  breaks: ReadonlyMap<string, Break> = new Map(),
) {
  const lessons = lessonsFrom(observations, ratings, breaks, cycleIn(reviews));
  const used = new Set(lessons.map(({ cycle }) => cycle));
  return { lessons, cycles: cyclesWith(used, reviews, '2026-11-03') };
}

/** One visit to each teacher in each month; so many of them short of the highest level. */
function visitsIn(...months: readonly (readonly [month: string, short: number])[]) {
  const observations = months.flatMap(([month]) =>
    teachers.map((teacher) =>
      anObservation({ observation: `${month} ${teacher}`, date: `${month}-10`, teacher }),
    ),
  );
  const ratings = months.flatMap(([month, short]) =>
    teachers.flatMap((teacher, index) =>
      ['a', 'b'].map((practice) =>
        aRating(practice, index < short ? 3 : 4, { observation: `${month} ${teacher}` }),
      ),
    ),
  );
  return { observations, ratings };
}

const found = (
  seen: ReturnType<typeof visitsIn>,
  threshold = 0.75,
  decisions: readonly InPlaceDecision[] = [],
) => practicesInPlace(inCycles(seen), library, decisions, threshold);

describe('a practice', () => {
  it('is in place after two months above the share that leaders set, with its evidence', () => {
    const [practice, ...others] = found(visitsIn(['2026-09', 0], ['2026-10', 0]));
    expect(others).toEqual([]);
    expect(practice && evidenceInWords(practice)).toBe(
      'In place: September 2026 100% (86–100), 12 teachers; October 2026 100% (86–100), 12 teachers',
    );
  });

  it('is not while its interval reaches below that share', () => {
    expect(found(visitsIn(['2026-09', 0], ['2026-10', 0]), 0.9)).toEqual([]);
    expect(found(visitsIn(['2026-09', 2], ['2026-10', 0]))).toEqual([]);
    expect(found(visitsIn(['2026-09', 2], ['2026-10', 0]), 0.5)).toHaveLength(1);
  });

  it('is not after one month, nor by the month that is not over', () => {
    expect(found(visitsIn(['2026-10', 0]))).toEqual([]);
    expect(found(visitsIn(['2026-10', 0], ['2026-11', 0]))).toEqual([]);
  });

  it('counts the last two months with visits, whatever lay between', () => {
    expect(found(visitsIn(['2026-05', 0], ['2026-09', 0]))).toHaveLength(1);
    expect(found(visitsIn(['2026-05', 0], ['2026-09', 0], ['2026-10', 12]))).toEqual([]);
  });

  it('begins anew when its wording changed so that ratings are not comparable', () => {
    const breaks = new Map([['a', { version: 2, since: '2026-10-01T12:00:00.000Z' }]]);
    const seen = visitsIn(['2026-09', 0], ['2026-10', 0]);
    expect(practicesInPlace(inCycles(seen, [], breaks), library, [], 0.75)).toEqual([]);
  });

  it('that leaders kept comes back when two newer months say the same', () => {
    const kept: InPlaceDecision = {
      practice: 'a',
      name: 'Practice a',
      decision: 'keep',
      replacement: '',
      evidence: '',
      cycle: '2026-08',
      by: 'sam@school.example',
      decided: '2026-09-02T15:00:00.000Z',
    };
    expect(found(visitsIn(['2026-08', 0], ['2026-09', 0]), 0.75, [kept])).toEqual([]);
    expect(found(visitsIn(['2026-09', 0], ['2026-10', 0]), 0.75, [kept])).toHaveLength(1);
  });

  it('holds through two reviews once reviews are held, not through the months within them', () => {
    const seen = visitsIn(['2026-09', 0], ['2026-10', 0]);
    const inReviews = (...reviews: Review[]) =>
      practicesInPlace(inCycles(seen, reviews), library, [], 0.75);
    const first = aReview('Review 1', '2026-09-01', '2026-10-31');
    expect(inReviews(first)).toEqual([]);
    const [practice] = inReviews(
      aReview('Review 1', '2026-09-01', '2026-10-01'),
      aReview('Review 2', '2026-10-02', '2026-10-31'),
    );
    expect(practice?.cycles.map(({ name }) => name)).toEqual(['Review 1', 'Review 2']);
  });
});
