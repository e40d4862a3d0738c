import type { Evidence, EvidencePractice, ReviewCycle } from '../evidence';
import { lessonsIn } from '../groups/group-figures';
import { distinct, type Raised, raisedInWords } from '../groups/raised';
import type { Checked } from './check-figures';
import type { PacketRequest } from './make-packet';
import type { Packet, PacketMatter } from './packet';
import { leastTold } from './told';

export type Part = PacketRequest['parts'][number];

export const text = (block: 'title' | 'quiet' | 'heading' | 'subheading', words: string): Part => ({
  block,
  cells: [[words]],
});
export const list = (items: readonly string[]): Part => ({
  block: 'list',
  cells: items.map((item) => [item]),
});

export const HOW_TO_READ =
  'A figure is the share of ratings at the highest level, with every teacher counting equally; in brackets the 90% interval.';

export function packetOf(
  packet: string,
  kind: PacketRequest['kind'],
  team: string,
  { cycle }: PacketMatter,
  parts: Part[],
  checked: Checked,
  raised: readonly Raised[] = [],
  key = 'school',
): Packet {
  const { released, checkedAgainst, heldBack } = checked;
  return {
    request: {
      packet,
      kind,
      team,
      cycle: cycle.name,
      parts,
      book: null,
      members: [],
      released,
      checkedAgainst,
    },
    heldBack,
    raised,
    tells: (practice) => checked.share(`${practice}/${key}`) !== null,
  };
}

/** A table for each focus set. */
export function tablesOf(
  { sets }: Evidence,
  practices: readonly EvidencePractice[],
  columns: readonly { readonly head: string; readonly key: string }[],
  checked: Checked,
): Part[] {
  return sets.flatMap(({ id, name, levels }): Part[] => {
    const own = practices.filter(({ focus }) => focus === id);
    if (own.length === 0) return [];
    return [
      text('subheading', `${name}: rated “${levels[levels.length - 1] ?? ''}”`),
      {
        block: 'table',
        cells: [
          ['Practice', ...columns.map(({ head }) => head)],
          ...own.map((practice) => [
            practice.name,
            ...columns.map(({ key }) => checked.words(`${practice.id}/${key}`)),
          ]),
        ],
      },
    ];
  });
}

/** Only groups whose figure is told are named: what is said of the others would be one. */
export function raisedTold(raised: readonly Raised[], checked: Checked): Raised[] {
  return distinct(
    raised.filter(({ practice, grouping, group }) =>
      checked.share(`${practice.id}/${grouping}/${group}`),
    ),
  );
}

export function raisedParts(told: readonly Raised[]): Part[] {
  if (told.length === 0) return [];
  return [text('heading', 'What needs a response'), list(told.map(raisedInWords))];
}

export function endOf({ groups }: PacketMatter, { heldBack }: Checked): Part[] {
  const fewer = `Groups of fewer than ${leastTold(groups.smallest)} teachers have no figures.`;
  const held =
    heldBack > 0
      ? ' Others are held back: together with the figures here or with what was shared before they would give such a group away.'
      : '';
  return [text('quiet', fewer + held)];
}

export function ratedIn(evidence: Evidence, cycle: ReviewCycle): EvidencePractice[] {
  const levels = new Map(evidence.sets.map((set) => [set.id, set.levels.length]));
  const rated = new Set(
    lessonsIn(evidence, cycle).flatMap(({ ratings }) =>
      ratings.map(([practice, , of]) => `${practice}/${of}`),
    ),
  );
  return evidence.practices.filter(({ id, focus }) => rated.has(`${id}/${levels.get(focus)}`));
}

export function cycleBefore(
  { cycles }: Pick<Evidence, 'cycles'>,
  { cycle }: ReviewCycle,
): ReviewCycle | undefined {
  return cycles[cycles.findIndex((one) => one.cycle === cycle) - 1];
}
