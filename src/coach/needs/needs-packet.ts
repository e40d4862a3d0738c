import type { Evidence, EvidencePractice, Lesson } from '../../guide/evidence';
import { inFull } from '../../guide/groups/groupings';
import type { GroupMatter } from '../../guide/groups/show-groups';
import { isLower } from '../../guide/halves';
import { checkFigures, type WantedCount } from '../../guide/sharing/check-figures';
import type { PacketRequest } from '../../guide/sharing/make-packet';
import { leastTold } from '../../guide/sharing/told';
import type { Wanted } from '../../guide/sharing/wanted';
import { dayInWords } from '../../school-time';
import { aroundOffer } from './learning-effects';
import { type Grouping, latelyIn, lowerLevels, ranked } from './needs';
import { spanInWords } from './needs-in-words';
import { needsTold } from './needs-told';
import type { CoachingEvidence } from './show-needs';

type Part = PacketRequest['parts'][number];

const HEADINGS = { team: 'Team', grade: 'Grade', subject: 'Subject' } as const;
const TITLE = 'Professional learning needs';

/**
 * The report on professional learning needs, for the building and the district. Every number of teachers and every share in it has
 * passed the gate, beside all that left before; what has not passed has no part in the order of the practices either.
 */
export function needsPacket(
  evidence: Evidence,
  { sessions, learning }: CoachingEvidence,
  grouping: Grouping,
  groups: Pick<GroupMatter, 'smallest' | 'released'>,
): { readonly request: PacketRequest; readonly heldBack: number } {
  const { from, lessons, coached, named, supports } = latelyIn(evidence, sessions);
  const own = new Set(evidence.practices.map(({ name }) => name));
  const seen = new Set(lessons.flatMap(({ ratings }) => ratings.map(([practice]) => practice)));
  const practices = evidence.practices.filter(
    ({ asked, id, name }) => asked && (named.has(name) || seen.has(id)),
  );
  const others = [
    ...[...named].filter(([name]) => !own.has(name)),
    ...[...supports].map(([name, teachers]) => [`Support: ${name}`, teachers] as const),
  ];
  const offers = learning.map((offered) => ({ ...offered, ...aroundOffer(offered, evidence) }));
  const members = membersBy(evidence, grouping);
  const staff = evidence.teachers.map(({ email }) => email);
  const counts: WantedCount[] = [
    { id: 'coached', of: 'coached', among: staff, counted: [...coached] },
    ...practices.flatMap(({ id, name }) =>
      countsOf(`named ${id}`, name, named.get(name), staff, members),
    ),
    ...others.flatMap(([name, teachers]) => countsOf(name, name, teachers, staff, new Map())),
  ];
  const shares: Wanted[] = [
    ...practices.flatMap(({ id }) => gapsOf(id, lessons, members)),
    ...offers.flatMap(({ practice, before, after }, index) => [
      { id: `before ${index}`, practice, lessons: before },
      { id: `after ${index}`, practice, lessons: after },
    ]),
  ];
  const checked = checkFigures(TITLE, shares, groups, counts);
  const told = needsTold(checked, counts, groups.smallest);
  const isTold = ({ id }: Pick<EvidencePractice, 'id'>) => told.number(`named ${id}`) > 0;
  const inOrder = ranked(
    practices,
    ({ id }) => told.number(`named ${id}`),
    ({ id }) => told.atLeast(`gap ${id}`),
  );
  const lower = lowerLevels(evidence);
  const needPart = ({ id, name }: EvidencePractice, index: number) => [
    text('subheading', `${index + 1}. ${name}`),
    list([
      `In coaching: named by ${told.count(`named ${id}`)}.`,
      `In lessons: ${lower} in ${told.share(`gap ${id}`)}.`,
      ...[...members.keys()].flatMap((group) => {
        const named = `named ${id}/${group}`;
        const gap = `gap ${id}/${group}`;
        const words = [
          ...(told.tells(named) ? [`named by ${told.count(named)}`] : []),
          ...(told.tells(gap) ? [`${lower} in ${told.share(gap)}`] : []),
        ];
        return words.length > 0
          ? [`${inFull(HEADINGS[grouping], group)}: ${words.join('; ')}.`]
          : [];
      }),
    ]),
  ];
  const parts: Part[] = [
    text('title', [TITLE, evidence.schoolName].filter(Boolean).join(' – ')),
    text(
      'quiet',
      `${spanInWords({ from, to: evidence.today })}. Coached: ${told.count('coached')}. Each teacher counts once. Shares are means over teachers, with their 90% interval. Nothing is told of fewer than ${leastTold(groups.smallest)} teachers, nor what would give so few away beside other reports.`,
    ),
    ...under('Named in coaching', inOrder.filter(isTold).flatMap(needPart)),
    ...under(
      'Others, the weakest in lessons first',
      inOrder.filter((one) => !isTold(one)).flatMap(needPart),
    ),
    ...under('Other needs in coaching, and support given', [
      list(
        others
          .map(([name]) => name)
          .sort((a, b) => told.number(b) - told.number(a) || a.localeCompare(b))
          .map((name) => `${name}: ${told.count(name)}`),
      ),
    ]),
    ...under(
      'What was offered, and what changed',
      offers.flatMap(({ date, offered, practice }, index) => [
        text('subheading', `${offered}, ${dayInWords(date, evidence.today)}`),
        list([
          ...evidence.practices
            .filter(({ id }) => id === practice)
            .map(({ name }) => `On ${name}.`),
          `At the highest level in the 60 days before: ${told.share(`before ${index}`)}.`,
          `In the 60 days after: ${told.share(`after ${index}`)}.`,
        ]),
      ]),
    ),
  ];
  const { released, checkedAgainst, heldBack } = checked;
  const cycle = evidence.cycles[evidence.cycles.length - 1]?.name ?? '';
  const request = {
    ...{ packet: TITLE, kind: 'Needs' as const, team: '', cycle, parts },
    ...{ book: null, members: [], released, checkedAgainst },
  };
  return { request, heldBack };
}

/** E-mails by group. */
function membersBy({ teachers }: Evidence, grouping: Grouping): Map<string, string[]> {
  const members = new Map<string, string[]>();
  for (const person of teachers) {
    const group = person[grouping];
    if (group !== '') members.set(group, [...(members.get(group) ?? []), person.email]);
  }
  return members;
}

/** How many of the staff, and of each group. */
function countsOf(
  id: string,
  of: string,
  teachers: ReadonlySet<string> = new Set(),
  staff: readonly string[],
  members: ReadonlyMap<string, readonly string[]>,
): WantedCount[] {
  return [
    { id, of, among: staff, counted: [...teachers] },
    ...[...members].map(([group, among]) => ({
      id: `${id}/${group}`,
      of,
      among,
      counted: among.filter((email) => teachers.has(email)),
    })),
  ];
}

/** The lessons of the school, and of each group. */
function gapsOf(
  practice: string,
  lessons: readonly Lesson[],
  members: ReadonlyMap<string, readonly string[]>,
): Wanted[] {
  return [
    { id: `gap ${practice}`, practice, lessons, isCounted: isLower },
    ...[...members].map(([group, among]) => ({
      id: `gap ${practice}/${group}`,
      practice,
      lessons: lessons.filter(({ teacher }) => among.includes(teacher)),
      isCounted: isLower,
    })),
  ];
}

function text(block: 'title' | 'quiet' | 'heading' | 'subheading', words: string): Part {
  return { block, cells: [[words]] };
}

function list(items: readonly string[]): Part {
  return { block: 'list', cells: items.map((item) => [item]) };
}

/** Nothing where nothing stands under it. */
function under(heading: string, parts: readonly Part[]): Part[] {
  const filled = parts.filter(({ cells }) => cells.length > 0);
  return filled.length > 0 ? [text('heading', heading), ...filled] : [];
}
