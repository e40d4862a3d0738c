import { isHighest } from '../groups/group-figures';
import { ownShare } from '../teacher-weighted';
import { type Figure, ratingCode } from './figure';
import { givenAway, type ToldSum, touching } from './remainders';
import { type ShareTold, toldOf } from './told';
import { figureOf, type Wanted } from './wanted';

/**
 * Which of the figures would tell, by what is left when others are taken from them, that all or none of somebody's ratings count: of
 * those wanted, the later ones. What left before counts as far as its ratings are among those at hand, and as its share is told.
 */
export function tellingOfRest(
  wanted: readonly Wanted[],
  before: readonly Figure[],
  toldOfOne: (one: Wanted) => ShareTold | null,
): string[] {
  const telling: string[] = [];
  const counts = new Set(wanted.map(({ isCounted }) => isCounted));
  for (const isCounted of counts) {
    for (const practice of new Set(wanted.map((one) => one.practice))) {
      const some = wanted.filter((one) => one.isCounted === isCounted && one.practice === practice);
      const out = sumsBefore(some, before, isCounted);
      for (const one of some) {
        const told = toldOfOne(one);
        if (!told) continue;
        const sum = sumTold(figureOf(one).ratings, told);
        const near = touching(out, sum);
        if (givenAway([...near, sum]) > givenAway(near)) telling.push(one.id);
        else out.push(sum);
      }
    }
  }
  return telling;
}

/** What left before of ratings that are at hand. */
function sumsBefore(
  some: readonly Wanted[],
  before: readonly Figure[],
  isCounted: Wanted['isCounted'] = isHighest,
): ToldSum[] {
  const counted = new Map<string, boolean>();
  for (const { practice, lessons } of some) {
    for (const lesson of lessons) {
      for (const [rated, level, levels] of lesson.ratings) {
        if (rated !== practice) continue;
        counted.set(ratingCode(lesson, practice, level).rating, isCounted(level, levels));
      }
    }
  }
  const practice = some[0]?.practice;
  return before
    .filter((one) => one.practice === practice)
    .filter(({ ratings }) => ratings.every(({ rating }) => counted.has(rating)))
    .map(({ ratings }) => {
      const tallies = new Map<string, { reached: number; rated: number }>();
      for (const { teacher, rating } of ratings) {
        const tally = tallies.get(teacher) ?? { reached: 0, rated: 0 };
        tallies.set(teacher, tally);
        tally.rated++;
        if (counted.get(rating)) tally.reached++;
      }
      const own = [...tallies.values()].map(ownShare);
      const share = own.reduce((sum, one) => sum + one, 0) / own.length;
      const teachers = own.length;
      return sumTold(ratings, toldOf({ share, low: share, high: share, teachers }));
    });
}

/** Percent are whole, so that a share is half a point to either side. */
function sumTold(ratings: Figure['ratings'], told: ShareTold): ToldSum {
  const teachers = new Set(ratings.map(({ teacher }) => teacher)).size;
  const part = (percent: number) => (percent / 100) * teachers;
  if ('atLeast' in told) return { ratings, least: part(told.atLeast - HALF), most: teachers };
  if ('atMost' in told) return { ratings, least: 0, most: part(told.atMost + HALF) };
  return { ratings, least: part(told.share - HALF), most: part(told.share + HALF) };
}

const HALF = 0.5;
