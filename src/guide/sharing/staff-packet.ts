import type { Letter } from '../../school/letter';
import type { Evidence, EvidencePractice } from '../evidence';
import { lessonsIn } from '../groups/group-figures';
import { leastInPlaceFirst, mostInPlaceFirst } from '../most-in-place';
import { type Checked, checkFigures } from './check-figures';
import type { Packet, PacketMatter } from './packet';
import {
  endOf,
  HOW_TO_READ,
  list,
  type Part,
  packetOf,
  ratedIn,
  tablesOf,
  text,
} from './packet-parts';
import { shareInWords, shareTold } from './told';

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

function topLevel({ sets }: Evidence, { focus }: EvidencePractice): string {
  const levels = sets.find(({ id }) => id === focus)?.levels ?? [];
  return levels[levels.length - 1] ?? '';
}
