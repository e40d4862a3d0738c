import * as fc from 'fast-check';
import { GROUPINGS, type Grouping } from '../../src/coach/needs/needs';
import { needsPacket } from '../../src/coach/needs/needs-packet';
import type { CodedSession } from '../../src/coach/needs/show-needs';
import { afterRelease } from '../../src/coach/teams/review-matter';
import { teamData } from '../../src/coach/teams/team-data';
import type { Evidence, Lesson } from '../../src/guide/evidence';
import { groupingsOf } from '../../src/guide/groups/groupings';
import type { GroupMatter } from '../../src/guide/groups/show-groups';
import { districtPacket } from '../../src/guide/sharing/district-packet';
import { type Figure, unpack } from '../../src/guide/sharing/figure';
import type { PacketRequest } from '../../src/guide/sharing/make-packet';
import { teamPacket } from '../../src/guide/sharing/team-packet';
import type { Person } from '../../src/school/staff';
import { aTeacher } from '../builders';
import { givesAway } from '../guide/sharing/attacker';

const CYCLES = [
  { cycle: 'Review 1', name: 'Review 1', from: '2026-09-01', to: '2026-09-30' },
  { cycle: 'Review 2', name: 'Review 2', from: '2026-10-01', to: '' },
];
const NEEDS = ['Wait time', 'Planning'];

/** A school at some moments: what teachers have named by then, in which lessons they were seen, and what is told. */
interface Moment {
  readonly teachers: readonly Person[];
  readonly lessons: readonly Lesson[];
  readonly sessions: readonly CodedSession[];
  readonly tells: Grouping | 'district' | 'teams';
}

const schools = fc
  .record({
    smallest: fc.constantFrom(3, 4),
    staff: fc.integer({ min: 6, max: 9 }),
    seed: fc.infiniteStream(fc.nat(1 << 20)),
    tells: fc.array(fc.constantFrom(...GROUPINGS, 'district' as const, 'teams' as const), {
      minLength: 2,
      maxLength: 4,
    }),
  })
  .map(({ smallest, staff, seed, tells }) => {
    const draw = (below: number) => (seed.next().value as number) % below;
    const teachers = Array.from({ length: staff }, (_, index) =>
      aTeacher(`T${index} Lee`, {
        team: `Team ${draw(2)}`,
        grade: `${draw(2)}`,
        subject: draw(3) ? 'Math' : '',
      }),
    );
    const some = <T>(part: number, make: (person: Person) => T): T[] =>
      teachers.flatMap((person) => (draw(10) < part ? [make(person)] : []));
    const moments: Moment[] = [];
    for (const told of tells) {
      const before = moments[moments.length - 1];
      // Mostly a few come to it between two reports: the case in which one can be subtracted from the other.
      const part = before ? 2 : 8;
      const moved = draw(staff);
      moments.push({
        teachers: teachers.map((person, index) =>
          before && index === moved && draw(2) ? { ...person, team: `Team ${draw(2)}` } : person,
        ),
        lessons: [
          ...(before?.lessons ?? []),
          ...some(part, ({ email }) => lessonOf(email, 1 + draw(2), moments.length, draw(2))),
        ],
        sessions: [
          ...(before?.sessions ?? []),
          ...some(part, ({ email }) => ({
            teacher: email,
            date: `2026-10-0${1 + moments.length}`,
            focus: '',
            supports: draw(3) ? ['Modeling'] : [],
            needs: NEEDS.filter(() => draw(4) > 0),
          })),
        ],
        tells: told,
      });
    }
    return { smallest, moments };
  });

function lessonOf(teacher: string, level: number, moment: number, cycle: number): Lesson {
  const { cycle: review = '', from = '' } = CYCLES[cycle] ?? {};
  return {
    observation: `${teacher} ${moment}`,
    cycle: review,
    date: from.replace(/1$/, String(1 + moment)),
    teacher,
    observer: 'sam@school.example',
    focus: 'discussion',
    period: '',
    lessonPart: '',
    curriculum: '',
    school: '',
    studentsSeen: null,
    ratings: [['wait', level, 2]],
  };
}

function evidenceOf({ teachers, lessons }: Moment): Evidence {
  return {
    schoolName: 'Riverside K-8',
    seesNames: true,
    today: '2026-10-30',
    sets: [{ id: 'discussion', name: 'Discussion', levels: ['Starting', 'In place'] }],
    practices: [{ id: 'wait', name: 'Wait time', focus: 'discussion', asked: true }],
    teachers,
    cycles: CYCLES,
    lessons,
  };
}

/** What leaders send out at each moment; each report is checked beside those before, unless they forget. */
function everythingSent(moments: readonly Moment[], smallest: number, forgets = false) {
  let groups: GroupMatter = {
    smallest,
    problem: '',
    columns: [],
    names: [],
    observers: [],
    released: [],
    packets: [],
  };
  const sent: PacketRequest[] = [];
  moments.forEach((moment, index) => {
    const evidence = evidenceOf(moment);
    const known = forgets ? { ...groups, released: [] } : groups;
    const groupings = groupingsOf(evidence, known);
    const [cycle] = CYCLES.slice(-1);
    if (!cycle) return;
    const matter = { evidence, groups: known, groupings, cycle, raised: [] };
    const send = (request: PacketRequest) => {
      // Under a name of its own, so that nothing of an earlier one is written over.
      const own = { ...request, packet: `${index} ${request.packet}` };
      sent.push(own);
      groups = afterRelease({ ...matter, groups }, own).groups;
    };
    const teams = groupings.find(({ name }) => name === 'Team');
    if (moment.tells === 'district') {
      send(
        districtPacket(
          matter,
          groupings.filter(({ namesPeople }) => !namesPeople),
        ).request,
      );
    } else if (moment.tells === 'teams') {
      for (const team of teams?.groups ?? []) {
        const now = () => (forgets ? matter : { ...matter, groups });
        if (!teams) continue;
        send(teamPacket(now(), teams, team).request);
        send(teamData(now(), teams, team, []));
      }
    } else {
      const coaching = { sessions: moment.sessions, learning: [] };
      send(needsPacket(evidence, coaching, moment.tells, known).request);
    }
  });
  return { sent, released: groups.released };
}

function figuresBySubject(released: GroupMatter['released']): Figure[][] {
  const subjects = [...new Set(released.map(({ practice }) => practice))];
  return subjects.map((subject) =>
    released
      .filter(({ practice }) => practice === subject)
      .flatMap((row) => unpack(row.practice, `${row.packet} ${row.mark}`, row)),
  );
}

describe('reports on needs and packets, one after another', () => {
  it('give nobody away who reads them all', () => {
    fc.assert(
      fc.property(schools, ({ smallest, moments }) => {
        const { sent, released } = everythingSent(moments, smallest);
        for (const figures of figuresBySubject(released)) {
          expect(givesAway(figures, smallest)).toBeNull();
        }
        const words = sent.flatMap(({ parts }) => parts.flatMap(({ cells }) => cells.flat()));
        for (const [, number] of words.join(' ').matchAll(/(?<!than )(\d+) teachers/g)) {
          expect(Number(number)).toBeGreaterThanOrEqual(smallest);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('would, if one were not checked beside the other', () => {
    const attacked = fc
      .sample(schools, { numRuns: 60, seed: 5 })
      .filter(({ smallest, moments }) => {
        const { released } = everythingSent(moments, smallest, true);
        return figuresBySubject(released).some((figures) => givesAway(figures, smallest) !== null);
      });
    expect(attacked.length).toBeGreaterThan(15);
  });
});
