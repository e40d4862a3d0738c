import { fnv1a } from '../../fnv1a';
import type { Lesson } from '../evidence';
import { talliesOf } from '../groups/group-figures';
import type { GroupMatter } from '../groups/show-groups';
import { type Share, teacherWeightedShare } from '../teacher-weighted';
import { type Figure, pack, ratingCode, unpack } from './figure';
import { gate, type Passage } from './gate';
import type { PacketRequest } from './make-packet';
import { told } from './told';

/** A figure that somebody would like to share: a practice in some lessons. */
export interface Wanted {
  readonly id: string;
  readonly practice: string;
  readonly lessons: readonly Lesson[];
}

/** What may be said of each, and what is to be noted when it is. */
export interface Checked {
  /** In words, a figure or why there is none. */
  words(id: string): string;
  /** The figure, for those that pass. */
  share(id: string): Exclude<Share, { tooFew: true }> | null;
  readonly heldBack: number;
  readonly released: PacketRequest['released'];
  readonly checkedAgainst: number;
}

/** The one gate for everything that leaves: works the figures out and lets through what gives no small group away. */
export function checkFigures(
  packet: string,
  wanted: readonly Wanted[],
  { smallest, released }: Pick<GroupMatter, 'smallest' | 'released'>,
): Checked {
  const figures = wanted.map(figureOf).filter(({ ratings }) => ratings.length > 0);
  const before = released.flatMap((row) => unpack(row.practice, row.packet, row));
  const passages = gate(figures, before, smallest);
  const shares = new Map<string, Share>();
  for (const { id, practice, lessons } of wanted) {
    const counts = [...talliesOf(lessons, practice).values()];
    shares.set(id, teacherWeightedShare(counts, smallest));
  }
  const passage = (id: string): Passage => passages.get(id) ?? 'too few';
  const rows = rowsOf(figures.filter(({ id }) => passage(id) === 'shown'));
  const own = new Set(rows.map(({ practice, mark }) => [packet, practice, mark].join()));
  const none: Share = { tooFew: true, teachers: 0 };
  return {
    words: (id) => told(shares.get(id) ?? none, passage(id), smallest),
    share: (id) => {
      const share = shares.get(id) ?? none;
      return passage(id) === 'shown' && !('tooFew' in share) ? share : null;
    },
    heldBack: [...passages.values()].filter((one) => one === 'held back').length,
    released: rows,
    checkedAgainst: released.filter((row) => !own.has([row.packet, row.practice, row.mark].join()))
      .length,
  };
}

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
