import type { PacketRequest } from '../../guide/sharing/make-packet';
import { dayInWords } from '../../school-time';
import type { Leaders } from './show-leaders';

type Part = PacketRequest['parts'][number];

/**
 * What the district reads of the school's leaders: roles, trainings, and how many mentors and pairs there are. No figure of anybody's
 * teaching, and of mentors no names.
 *
 * @param released how many rows the Released tab has, none of which this adds to
 */
export function districtReport(leaders: Leaders, released: number): PacketRequest {
  const { schoolName, today, roles, trainings, mentors, pairs } = leaders;
  const title = `Instructional leaders – ${schoolName || 'our school'}`;
  const inForce = roles.filter(
    ({ from, until }) => from <= today && (until === '' || until >= today),
  );
  const people = (rows: readonly { readonly teacher: string }[]) =>
    new Set(rows.map(({ teacher }) => teacher)).size;
  const going = pairs.filter(({ until }) => until === '').length;
  const parts: Part[] = [
    text('title', title),
    text('quiet', `As of ${dayInWords(today, '')}. It has no figures of anybody’s teaching.`),
    text('heading', 'Roles'),
    inForce.length === 0
      ? text('quiet', 'None recorded yet.')
      : table([
          ['Person', 'Role', 'Established by', 'Since', 'Responsibilities'],
          ...inForce.map(({ personName, role, by, from, responsibilities }) => [
            personName,
            role,
            by,
            dayInWords(from, ''),
            responsibilities.join('\n'),
          ]),
        ]),
    text('heading', 'Trainings and convenings'),
    trainings.length === 0
      ? text('quiet', 'None recorded yet.')
      : table([
          ['Date', 'What', 'For', 'People'],
          ...[...trainings]
            .sort((a, b) => (a.date < b.date ? -1 : 1))
            .map(({ date, title, kind, purpose, came }) => [
              dayInWords(date, ''),
              `${kind}: ${title}`,
              purpose,
              date > today ? 'To come' : `${came.length}`,
            ]),
        ]),
    text('heading', 'Mentoring'),
    {
      block: 'list',
      cells: [
        [`Asked to be a mentor: ${people(mentors.filter(({ asked }) => asked !== ''))}`],
        [`Agreed to be named: ${people(mentors.filter(({ consent }) => consent === 'yes'))}`],
        [`Pairs at work: ${going}`],
        [`Pairs that have ended: ${pairs.length - going}`],
      ],
    },
  ];
  return {
    packet: title,
    kind: 'District',
    team: '',
    cycle: '',
    parts,
    book: null,
    members: [],
    released: [],
    checkedAgainst: released,
  };
}

function text(block: 'title' | 'quiet' | 'heading', words: string): Part {
  return { block, cells: [[words]] };
}

function table(cells: string[][]): Part {
  return { block: 'table', cells };
}
