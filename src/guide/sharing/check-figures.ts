import { fnv1a } from '../../fnv1a';
import { talliesOf } from '../groups/group-figures';
import type { GroupMatter } from '../groups/show-groups';
import { type Share, teacherWeightedShare } from '../teacher-weighted';
import { besideHighest } from './beside-highest';
import { countFigures, type Figure, pack, unpack } from './figure';
import { gate, type Passage } from './gate';
import type { PacketRequest } from './make-packet';
import { tellingOfRest } from './telling-of-rest';
import { leastTold, type ShareTold, told, toldOf } from './told';
import { figureOf, type Wanted } from './wanted';

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
