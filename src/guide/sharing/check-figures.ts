import { fnv1a } from '../../fnv1a';
import type { Lesson } from '../evidence';
import { isHighest, talliesOf } from '../groups/group-figures';
import type { GroupMatter } from '../groups/show-groups';
import { ownShare, type Share, teacherWeightedShare } from '../teacher-weighted';
import { countFigures, type Figure, pack, ratingCode, unpack } from './figure';
import { gate, type Passage } from './gate';
import type { PacketRequest } from './make-packet';
import { givenAway, type ToldSum, touching } from './remainders';
import {
  beyond,
  isLow,
  isNearHigh,
  leastTold,
  percent,
  type ShareTold,
  told,
  toldOf,
} from './told';

/** A figure that somebody would like to share: a practice in some lessons. */
export interface Wanted {
  readonly id: string;
  readonly practice: string;
  readonly lessons: readonly Lesson[];
  /**
   * Which ratings count; what is at the highest level unless said. The gate looks at whose ratings are in a figure,
   * so another count of the same ratings gives no more away; where nearly none lie between the two, it is told by a limit.
   */
  readonly isCounted?: (level: number, levels: number) => boolean;
}

/** A number of distinct teachers that somebody would like to share. */
export interface WantedCount {
  readonly id: string;
  /** What they are counted for. */
  readonly of: string;
  /** E-mails of all among whom was counted, and of those who were. */
  readonly among: readonly string[];
  readonly counted: readonly string[];
}

/** What may be said of each, and what is to be noted when it is. */
export interface Checked {
  /** Of a share in words, a figure or why there is none. */
  words(id: string): string;
  /** Whether it may be told. */
  passage(id: string): Passage;
  /** The figure itself, for those that pass: to order by, never to tell. */
  share(id: string): Exclude<Share, { tooFew: true }> | null;
  /** As it may be told, for those that pass. */
  told(id: string): ShareTold | null;
  readonly heldBack: number;
  readonly released: PacketRequest['released'];
  readonly checkedAgainst: number;
}

/** The one gate for everything that leaves: works the figures out and lets through what gives no small group away. */
export function checkFigures(
  packet: string,
  wanted: readonly Wanted[],
  { smallest: onScreen, released }: Pick<GroupMatter, 'smallest' | 'released'>,
  counts: readonly WantedCount[] = [],
): Checked {
  const smallest = leastTold(onScreen);
  const asked: readonly (readonly [id: string, figures: readonly Figure[]])[] = [
    ...wanted.map((one) => [one.id, [figureOf(one)]] as const),
    ...counts.map(
      ({ id, of, among, counted }) => [id, countFigures(id, of, among, counted)] as const,
    ),
  ];
  const before = released.flatMap((row) => unpack(row.practice, row.packet, row));
  const decided = gate(
    asked.flatMap(([, figures]) => figures),
    before,
    smallest,
  );
  const passages = new Map(
    asked.map(([id, figures]) => [id, harshest(figures.map((one) => decided.get(one.id)))]),
  );
  const none: Share = { tooFew: true, teachers: 0 };
  const shares = new Map<string, Share>();
  for (const { id, practice, lessons, isCounted } of wanted) {
    const counts = [...talliesOf(lessons, practice, isCounted).values()];
    shares.set(id, teacherWeightedShare(counts, smallest));
  }
  const limits = new Map(
    wanted.map((one) => [one.id, besideHighest(one, shares.get(one.id) ?? none, smallest)]),
  );
  for (const id of tellingOfRest(wanted, before, (one) => {
    const share = shares.get(one.id) ?? none;
    if (passages.get(one.id) !== 'shown' || 'tooFew' in share) return null;
    return limits.get(one.id) ?? toldOf(share);
  })) {
    passages.set(id, 'held back');
  }
  const passage = (id: string): Passage => passages.get(id) ?? 'too few';
  const rows = rowsOf(asked.flatMap(([id, figures]) => (passage(id) === 'shown' ? figures : [])));
  const own = new Set(rows.map(({ practice, mark }) => [packet, practice, mark].join()));
  const share = (id: string) => {
    const found = shares.get(id) ?? none;
    return passage(id) === 'shown' && !('tooFew' in found) ? found : null;
  };
  return {
    passage,
    words: (id) => {
      const share = shares.get(id) ?? none;
      const limit = passage(id) === 'shown' && limits.get(id);
      return limit
        ? `${limit.words}, ${share.teachers} teachers`
        : told(share, passage(id), smallest);
    },
    share,
    told: (id) => {
      const figure = share(id);
      return figure && (limits.get(id) ?? toldOf(figure));
    },
    heldBack: [...passages.values()].filter((one) => one === 'held back').length,
    released: rows,
    checkedAgainst: released.filter((row) => !own.has([row.packet, row.practice, row.mark].join()))
      .length,
  };
}

function harshest(passages: readonly (Passage | undefined)[]): Passage {
  const order = ['too few', 'held back'] as const;
  return order.find((one) => passages.includes(one)) ?? 'shown';
}

/**
 * The limit by which a count is told in place of its number, where that number and the share at the highest level would tell together
 * that next to none of anybody's ratings lie between the two; null where they do not. The highest level is taken to be known, since
 * another packet may tell it: with it, the limit says no more. Where so little is left below it that what is between and the lower half
 * cannot both be more than a limit, this limit is told whatever they are: by which of two it is not told, one would know that the other
 * is less than one teacher.
 */
function besideHighest(
  { practice, lessons, isCounted }: Wanted,
  other: Share,
  smallest: number,
): ShareTold | null {
  if (!isCounted || 'tooFew' in other) return null;
  const share = (isIn: typeof isCounted) =>
    teacherWeightedShare([...talliesOf(lessons, practice, isIn).values()], smallest);
  const top = share(isHighest);
  if ('tooFew' in top || beyond(top)) return null;
  const isBetween = (level: number, levels: number) =>
    !isHighest(level, levels) && isCounted(level, levels) === isCounted(levels, levels);
  // A continuum may have no level there, so that the one count is the other.
  const levels = lessons.flatMap(({ ratings }) =>
    ratings.filter(([id]) => id === practice).map(([, , of]) => of),
  );
  const between = share(isBetween);
  const tellsBetween = !beyond(other) && !('tooFew' in between) && isLow(between);
  if (!tellsBetween && !isNearHigh(top)) return null;
  if (!levels.some((of) => isBetween(of - 1, of))) return null;
  const most = percent(top.share);
  return levels.every((of) => isCounted(of, of))
    ? { atLeast: most, words: `${most}% or more` }
    : { atMost: 100 - most, words: `${100 - most}% or less` };
}

/**
 * Which of the figures would tell, by what is left when others are taken from them, that all or none of somebody's ratings count: of
 * those wanted, the later ones. What left before counts as far as its ratings are among those at hand, and as its share is told.
 */
function tellingOfRest(
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

function figureOf({ id, practice, lessons }: Wanted): Figure {
  return {
    id,
    practice,
    ratings: lessons.flatMap((lesson) =>
      lesson.ratings
        .filter(([rated]) => rated === practice)
        .map(([, level]) => ratingCode(lesson, practice, level)),
    ),
  };
}

/** A row for each practice. Its mark is the same for the same figures, so that a run again notes nothing twice. */
function rowsOf(shown: readonly Figure[]): PacketRequest['released'] {
  const practices = [...new Set(shown.map(({ practice }) => practice))];
  return practices.map((practice) => {
    const packed = pack(shown.filter((figure) => figure.practice === practice));
    return { practice, mark: fnv1a(JSON.stringify(packed)), ...copied(packed) };
  });
}

function copied({ ratings, figures }: ReturnType<typeof pack>) {
  return { ratings: [...ratings], figures: [...figures] };
}
