import type { Letter } from '../../school/letter';
import type { Evidence, EvidencePractice, Lesson, ReviewCycle } from '../evidence';
import { lessonsIn } from '../groups/group-figures';
import { type Grouping, inFull } from '../groups/groupings';
import { distinct, type Raised, raisedInWords } from '../groups/raised';
import type { GroupMatter } from '../groups/show-groups';
import { leastInPlaceFirst, mostInPlaceFirst } from '../most-in-place';
import { type Checked, checkFigures, type Wanted } from './check-figures';
import type { PacketRequest } from './make-packet';
import { leastTold, shareInWords, shareTold } from './told';

/** What a packet is made of. */
export interface PacketMatter {
  readonly evidence: Evidence;
  readonly groups: GroupMatter;
  readonly groupings: readonly Grouping[];
  /** A cycle, or all of them. */
  readonly cycle: ReviewCycle;
  /** What was raised in it. */
  readonly raised: readonly Raised[];
}

export interface Packet {
  readonly request: PacketRequest;
  /** Figures that stay out since they would give a small group away. */
  readonly heldBack: number;
  /** What it says needs a response. */
  readonly raised: readonly Raised[];
  /** Whether a practice has a figure in it: of the school, or of the team. */
  tells(practice: string): boolean;
}

type Part = PacketRequest['parts'][number];

const text = (block: 'title' | 'quiet' | 'heading' | 'subheading', words: string): Part => ({
  block,
  cells: [[words]],
});
const list = (items: readonly string[]): Part => ({
  block: 'list',
  cells: items.map((item) => [item]),
});

/** Groups beside each other on a page. */
const COLUMNS = 5;

/** For the district: the school's practices, whole and by the groupings chosen, with no name of a teacher. */
export function districtPacket(matter: PacketMatter, chosen: readonly Grouping[]): Packet {
  const { evidence, cycle } = matter;
  const title = `${evidence.schoolName || 'Our school'} – ${cycle.name}`;
  const practices = ratedIn(evidence, cycle);
  const lessons = lessonsIn(evidence, cycle);
  const before = cycleBefore(evidence, cycle);
  const wanted = practices.flatMap(({ id }): Wanted[] => [
    { id: `${id}/school`, practice: id, lessons },
    { id: `${id}/before`, practice: id, lessons: before ? lessonsIn(evidence, before) : [] },
    ...chosen.flatMap((grouping) =>
      grouping.groups.map((group) => ({
        id: `${id}/${grouping.name}/${group}`,
        practice: id,
        lessons: lessons.filter((lesson) => grouping.groupOf(lesson) === group),
      })),
    ),
  ]);
  const checked = checkFigures(title, wanted, matter.groups);
  const columns = [
    { head: cycle.name, key: 'school' },
    ...(before ? [{ head: before.name, key: 'before' }] : []),
  ];
  const needed = raisedTold(matter.raised, checked);
  const parts: Part[] = [
    text('title', title),
    text('quiet', `For the district. ${HOW_TO_READ}`),
    text('heading', 'The whole school'),
    ...tablesOf(evidence, practices, columns, checked),
    ...chosen.flatMap((grouping) => groupParts(evidence, practices, grouping, checked)),
    ...raisedParts(needed),
    ...endOf(matter, checked),
  ];
  return packetOf(title, 'District', '', matter, parts, checked, needed);
}

/** The groups that have some figure, beside each other, and the names of those that have none. */
function groupParts(
  evidence: Evidence,
  practices: readonly EvidencePractice[],
  { name, groups }: Grouping,
  checked: Checked,
): Part[] {
  const isTold = (practice: EvidencePractice, group: string) =>
    checked.share(`${practice.id}/${name}/${group}`) !== null;
  const withFigures = groups.filter((group) => practices.some((one) => isTold(one, group)));
  const without = groups.filter((group) => !withFigures.includes(group));
  return [
    text('heading', `By ${name.toLowerCase()}`),
    ...chunks(withFigures, COLUMNS).flatMap((some) =>
      tablesOf(
        evidence,
        practices.filter((practice) => some.some((group) => isTold(practice, group))),
        some.map((group) => ({ head: inFull(name, group), key: `${name}/${group}` })),
        checked,
      ),
    ),
    ...(without.length > 0
      ? [text('quiet', `No figures for ${without.map((group) => inFull(name, group)).join(', ')}.`)]
      : []),
  ];
}

/** For a team: its own patterns now and before, beside the school's. Never a teacher's. */
export function teamPacket(matter: PacketMatter, grouping: Grouping, team: string): Packet {
  const { evidence, cycle } = matter;
  const title = `${team} – ${cycle.name}`;
  const lessons = lessonsIn(evidence, cycle);
  const before = cycleBefore(evidence, cycle);
  const isOwn = (lesson: Lesson) => grouping.groupOf(lesson) === team;
  const own = lessons.filter(isOwn);
  const practices = ratedIn(evidence, cycle).filter(({ id }) =>
    own.some(({ ratings }) => ratings.some(([practice]) => practice === id)),
  );
  const earlier = before ? lessonsIn(evidence, before).filter(isOwn) : [];
  const wanted = practices.flatMap(({ id }): Wanted[] => [
    { id: `${id}/${grouping.name}/${team}`, practice: id, lessons: own },
    { id: `${id}/before`, practice: id, lessons: earlier },
    { id: `${id}/school`, practice: id, lessons },
  ]);
  const checked = checkFigures(title, wanted, matter.groups);
  const columns = [
    { head: `${team}, ${cycle.name}`, key: `${grouping.name}/${team}` },
    ...(before ? [{ head: `${team}, ${before.name}`, key: 'before' }] : []),
    { head: 'Whole school', key: 'school' },
  ];
  // Rows of a whole page that say “too few” are no reading for a team, unless it has nothing else.
  const told = practices.filter(({ id }) =>
    [`${grouping.name}/${team}`, 'before'].some((key) => checked.share(`${id}/${key}`) !== null),
  );
  const rows = told.length > 0 ? told : practices;
  const without = practices.filter((practice) => !rows.includes(practice)).map(({ name }) => name);
  const needed = raisedTold(
    matter.raised.filter((one) => one.grouping === grouping.name && one.group === team),
    checked,
  );
  const parts: Part[] = [
    text('title', title),
    text('quiet', `For the team. ${HOW_TO_READ}`),
    ...tablesOf(evidence, rows, columns, checked),
    ...(without.length > 0
      ? [text('quiet', `No figures this time for ${without.join(', ')}.`)]
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
  return packetOf(title, 'Team', team, matter, parts, checked, needed, `${grouping.name}/${team}`);
}

/** For all staff: what is strong, what moved, what the school responds to. As a Doc, and as a letter to be mailed. */
export function staffPacket(matter: PacketMatter): Packet & {
  readonly letter: Letter;
  /** The school's figure, for a practice that has one. */
  shareOf(practice: string): ReturnType<Checked['share']>;
} {
  const { evidence, cycle } = matter;
  const title = `What we saw – ${cycle.name}`;
  const practices = ratedIn(evidence, cycle);
  const lessons = lessonsIn(evidence, cycle);
  const wanted = practices.map(({ id }) => ({ id: `${id}/school`, practice: id, lessons }));
  const checked = checkFigures(title, wanted, matter.groups);
  const shared = practices.flatMap((practice) => {
    const share = checked.share(`${practice.id}/school`);
    return share ? [{ practice, share }] : [];
  });
  const shareOf = ({ share }: (typeof shared)[number]) => share;
  const strongest = mostInPlaceFirst(shared, shareOf).slice(0, STRONGEST);
  const furthest = leastInPlaceFirst(
    shared.filter((one) => !strongest.includes(one)),
    shareOf,
  ).slice(0, FURTHEST);
  const inWords = ({ practice, share }: (typeof shared)[number]) =>
    `${practice.name}: ${topLevel(evidence, practice)} in ${shareTold(share)} of ratings.`;
  const strengths = strongest.map(inWords);
  const listed = (title: string, some: typeof shared) => ({
    part: 'list' as const,
    title,
    items: some.map(({ practice, share }) => ({
      title: practice.name,
      text: `${topLevel(evidence, practice)} in ${shareInWords(share)}`,
      url: '',
      linkText: '',
    })),
  });
  const parts: Part[] = [
    text('title', title),
    text('quiet', `For all staff. ${HOW_TO_READ}`),
    ...(strengths.length > 0 ? [text('heading', 'What is strong'), list(strengths)] : []),
    text('heading', 'Every practice'),
    ...tablesOf(evidence, practices, [{ head: 'Whole school', key: 'school' }], checked),
    ...endOf(matter, checked),
  ];
  const letter: Letter = {
    subject: title,
    greeting: 'Dear colleagues,',
    parts: [
      {
        part: 'paragraph',
        text: `Thank you for opening your classrooms. Every teacher counts equally in what follows.`,
      },
      ...(strengths.length > 0
        ? [listed('What is strong', strongest)]
        : [{ part: 'paragraph' as const, text: 'We have seen too little yet to give figures.' }]),
      ...(furthest.length > 0 ? [listed('Least in place', furthest)] : []),
    ],
    closing: evidence.schoolName,
    replyTo: '',
  };
  return {
    ...packetOf(title, 'Staff', '', matter, parts, checked),
    letter,
    shareOf: (practice) => checked.share(`${practice}/school`),
  };
}

const STRONGEST = 3;
const FURTHEST = 2;

const HOW_TO_READ =
  'A figure is the share of ratings at the highest level, with every teacher counting equally; in brackets the 90% interval.';

function packetOf(
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
function tablesOf(
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
function raisedTold(raised: readonly Raised[], checked: Checked): Raised[] {
  return distinct(
    raised.filter(({ practice, grouping, group }) =>
      checked.share(`${practice.id}/${grouping}/${group}`),
    ),
  );
}

function raisedParts(told: readonly Raised[]): Part[] {
  if (told.length === 0) return [];
  return [text('heading', 'What needs a response'), list(told.map(raisedInWords))];
}

function endOf({ groups }: PacketMatter, { heldBack }: Checked): Part[] {
  const fewer = `Groups of fewer than ${leastTold(groups.smallest)} teachers have no figures.`;
  const held =
    heldBack > 0
      ? ' Others are held back: together with the figures here or with what was shared before they would give such a group away.'
      : '';
  return [text('quiet', fewer + held)];
}

function ratedIn(evidence: Evidence, cycle: ReviewCycle): EvidencePractice[] {
  const levels = new Map(evidence.sets.map((set) => [set.id, set.levels.length]));
  const rated = new Set(
    lessonsIn(evidence, cycle).flatMap(({ ratings }) =>
      ratings.map(([practice, , of]) => `${practice}/${of}`),
    ),
  );
  return evidence.practices.filter(({ id, focus }) => rated.has(`${id}/${levels.get(focus)}`));
}

function cycleBefore(
  { cycles }: Pick<Evidence, 'cycles'>,
  { cycle }: ReviewCycle,
): ReviewCycle | undefined {
  return cycles[cycles.findIndex((one) => one.cycle === cycle) - 1];
}

function topLevel({ sets }: Evidence, { focus }: EvidencePractice): string {
  const levels = sets.find(({ id }) => id === focus)?.levels ?? [];
  return levels[levels.length - 1] ?? '';
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
