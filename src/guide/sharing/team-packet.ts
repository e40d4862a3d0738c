import type { EvidencePractice, Lesson } from '../evidence';
import { ALL_SO_FAR, lessonsIn } from '../groups/group-figures';
import type { Grouping } from '../groups/groupings';
import { fromUpper, isUpper } from '../halves';
import { type Checked, checkFigures } from './check-figures';
import type { Packet, PacketMatter } from './packet';
import {
  endOf,
  list,
  type Part,
  packetOf,
  raisedParts,
  raisedTold,
  ratedIn,
  text,
} from './packet-parts';
import { nowAndBefore, type Span, seenIn, spansOf } from './spans';
import { lengthOf, type ShareTold } from './told';
import type { Wanted } from './wanted';

/** A practice with the span that ends in the cycle and the one before it, if there are such. */
interface Seen {
  readonly practice: EvidencePractice;
  readonly now: Span;
  readonly before: Span | undefined;
}

/** What a team is told of a practice. */
export interface TeamFigure {
  readonly practice: string;
  /** “Partly in place” or above. */
  readonly rated: string;
  readonly told: ShareTold;
}

/**
 * For a team: its own patterns now and before, beside the school's. Never a teacher's. Of few teachers hardly any share at the highest
 * level may be told as a number, so the upper half of the levels comes first.
 */
export function teamPacket(
  matter: PacketMatter,
  grouping: Grouping,
  team: string,
): Packet & { readonly figures: readonly TeamFigure[] } {
  const { evidence, cycle, groups } = matter;
  const title = `${team} – ${cycle.name}`;
  const lessons = lessonsIn(evidence, cycle);
  const ofTeam = evidence.lessons.filter((lesson) => grouping.groupOf(lesson) === team);
  const rated = ratedIn(evidence, cycle).filter(({ id }) =>
    lessonsIn({ lessons: ofTeam }, cycle).some(({ ratings }) =>
      ratings.some(([one]) => one === id),
    ),
  );
  const seen = rated.map((practice) => seenBy(matter, ofTeam, practice));
  const key = `${grouping.name}/${team}`;
  const wanted = seen.flatMap(({ practice: { id }, now, before }): Wanted[] => [
    { id: `${id}/${key}`, practice: id, lessons: now.lessons },
    { id: `${id}/${key}/upper`, practice: id, lessons: now.lessons, isCounted: isUpper },
    { id: `${id}/before`, practice: id, lessons: before?.lessons ?? [] },
    { id: `${id}/before/upper`, practice: id, lessons: before?.lessons ?? [], isCounted: isUpper },
    { id: `${id}/school`, practice: id, lessons },
    { id: `${id}/school/upper`, practice: id, lessons, isCounted: isUpper },
  ]);
  const checked = checkFigures(title, wanted, groups);
  const told = seen.filter(({ practice }) => checked.share(`${practice.id}/${key}`) !== null);
  // Rows of a whole page that say “too few” are no reading for a team, unless it has nothing else.
  const rows = told.length > 0 ? told : seen;
  const without = seen.filter((one) => !rows.includes(one));
  const needed = raisedTold(
    matter.raised.filter(
      (one) =>
        one.grouping === grouping.name &&
        one.group === team &&
        // What was raised is of the cycle alone, which no figure tells where several are pooled.
        seen.some(({ practice, now }) => practice.id === one.practice.id && isOf(now, one.cycle)),
    ),
    checked,
  );
  const parts: Part[] = [
    text('title', title),
    text('quiet', `For the team. ${HOW_TO_READ}`),
    ...tablesOfTeam(matter, rows, checked, key),
    ...(without.length > 0
      ? [
          text(
            'quiet',
            `No new figure this time: ${without.map(({ practice }) => practice.name).join(', ')}.${without.some(({ before }) => before) ? ' Earlier ones are in your workbook.' : ''}`,
          ),
        ]
      : []),
    ...raisedParts(needed),
    text('heading', 'To talk about'),
    list([
      'What do we notice? What do we wonder?',
      'What do we do already that brings students there?',
      'What should observers look for next?',
    ]),
    ...endOf(matter, checked),
  ];
  const levels = new Map(evidence.sets.map((set) => [set.id, fromUpper(set.levels)]));
  const figures = told.flatMap(({ practice: { id, name, focus } }): TeamFigure[] => {
    const one = checked.told(`${id}/${key}/upper`);
    return one ? [{ practice: name, rated: levels.get(focus) ?? '', told: one }] : [];
  });
  return {
    ...packetOf(title, 'Team', team, matter, parts, checked, needed, key),
    figures: figures.sort((a, b) => lengthOf(b.told) - lengthOf(a.told)),
  };
}

const HOW_TO_READ =
  'A figure is a share of ratings, with every teacher counting equally; in brackets the 90% interval. Where too few of you were seen in one review, several are taken together. The letter to all staff gives the highest level alone.';

/** What was seen of a practice up to the cycle; everything where no cycle is meant. */
function seenBy(
  { evidence, cycle, groups }: PacketMatter,
  ofTeam: readonly Lesson[],
  practice: EvidencePractice,
): Seen {
  if (cycle.cycle === ALL_SO_FAR.cycle) {
    const lessons = ofTeam.filter(({ ratings }) => ratings.some(([id]) => id === practice.id));
    return { practice, now: { name: cycle.name, cycles: [], lessons }, before: undefined };
  }
  const place = evidence.cycles.findIndex((one) => one.cycle === cycle.cycle);
  const cycles = evidence.cycles.slice(0, place + 1);
  const spans = spansOf(cycles, ofTeam, practice.id, groups.smallest);
  return { practice, ...nowAndBefore(spans, cycles) };
}

function isOf({ cycles }: Span, { cycle }: { readonly cycle: string }): boolean {
  return cycles.every((one) => one === cycle);
}

/** A table for each focus set. */
function tablesOfTeam(
  { evidence: { sets }, cycle }: PacketMatter,
  rows: readonly Seen[],
  checked: Checked,
  key: string,
): Part[] {
  const inWords = (id: string) => checked.told(id)?.words ?? checked.words(id);
  return sets.flatMap(({ id, name, levels }): Part[] => {
    const own = rows.filter(({ practice }) => practice.focus === id);
    if (own.length === 0) return [];
    const highest = `“${levels[levels.length - 1] ?? ''}”`;
    const hasBefore = own.some(({ before }) => before);
    const isOne = fromUpper(levels) === highest;
    return [
      text('subheading', `${name}: rated ${fromUpper(levels)}`),
      {
        block: 'table',
        cells: [
          [
            'Practice',
            'Seen',
            'You',
            ...(isOne ? [] : [`You: ${highest} alone`]),
            ...(hasBefore ? ['You before'] : []),
            `Whole school, ${cycle.name}`,
          ],
          ...own.map(({ practice, now, before }) => [
            practice.name,
            checked.share(`${practice.id}/${key}`)
              ? `${now.name}: ${seenIn(now)} of you`
              : now.name,
            inWords(`${practice.id}/${key}/upper`),
            ...(isOne ? [] : [inWords(`${practice.id}/${key}`)]),
            ...(hasBefore ? [before ? inWords(`${practice.id}/before/upper`) : '–'] : []),
            inWords(`${practice.id}/school/upper`),
          ]),
        ],
      },
    ];
  });
}
