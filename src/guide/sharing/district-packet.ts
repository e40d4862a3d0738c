import type { Evidence, EvidencePractice } from '../evidence';
import { lessonsIn } from '../groups/group-figures';
import { type Grouping, inFull } from '../groups/groupings';
import { type Checked, checkFigures } from './check-figures';
import type { Packet, PacketMatter } from './packet';
import {
  cycleBefore,
  endOf,
  HOW_TO_READ,
  type Part,
  packetOf,
  raisedParts,
  raisedTold,
  ratedIn,
  tablesOf,
  text,
} from './packet-parts';
import type { Wanted } from './wanted';

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

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );
}
