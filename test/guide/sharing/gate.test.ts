import * as fc from 'fast-check';
import loadHighs from 'highs';
import type { Figure } from '../../../src/guide/sharing/figure';
import { gate } from '../../../src/guide/sharing/gate';
import { givesAway, givesAwayByProgram } from './attacker';

/** A visit to a teacher, on a day and in a period. */
interface Visit {
  readonly teacher: number;
  readonly day: number;
  readonly period: number;
}

function figure(id: string, visits: readonly Visit[], practice = 'a'): Figure {
  return {
    id,
    practice,
    ratings: visits.map(({ teacher, day, period }) => ({
      teacher: `t${teacher}`,
      rating: `t${teacher} ${day} ${period}`,
    })),
  };
}

function once(teachers: number): Visit[] {
  return Array.from({ length: teachers }, (_, teacher) => ({ teacher, day: 1, period: 1 }));
}

function shownOf(wanted: readonly Figure[], before: readonly Figure[], smallest = 5): Figure[] {
  const passages = gate(wanted, before, smallest);
  return wanted.filter(({ id }) => passages.get(id) === 'shown');
}

const namesOf = (figures: readonly Figure[]) => figures.map(({ id }) => id);

describe('the gate', () => {
  const staff = once(12);

  it('lets a school and its two halves pass', () => {
    const wanted = [
      figure('school', staff),
      figure('A', staff.slice(0, 6)),
      figure('B', staff.slice(6)),
    ];
    expect(namesOf(shownOf(wanted, []))).toEqual(['school', 'A', 'B']);
  });

  it('says too few of a team of two, and holds back the team that would give it away', () => {
    const wanted = [
      figure('school', staff),
      figure('two', staff.slice(0, 2)),
      figure('ten', staff.slice(2)),
    ];
    const passages = gate(wanted, [], 5);
    expect([...passages]).toEqual([
      ['school', 'shown'],
      ['two', 'too few'],
      ['ten', 'held back'],
    ]);
  });

  it('remembers what left: a team before and after somebody joined', () => {
    const before = [figure('team', staff.slice(0, 6))];
    expect(shownOf([figure('team', staff.slice(0, 7))], before)).toEqual([]);
    expect(shownOf([figure('team', staff.slice(0, 6))], before)).toHaveLength(1);
  });

  it('holds back the same group over dates shifted past one visit', () => {
    const late = [...staff, { teacher: 3, day: 9, period: 1 }];
    expect(shownOf([figure('later', late)], [figure('sooner', staff)])).toEqual([]);
  });

  it('holds back what a correction to one rating would give away', () => {
    const corrected = staff.map((visit) => (visit.teacher === 3 ? { ...visit, period: 2 } : visit));
    expect(shownOf([figure('again', corrected)], [figure('first', staff)])).toEqual([]);
  });

  it('lets other cycles and other practices pass', () => {
    const next = staff.map((visit) => ({ ...visit, day: 40 }));
    const before = [figure('team', staff.slice(0, 6))];
    expect(shownOf([figure('next', next.slice(0, 7))], before)).toHaveLength(1);
    expect(shownOf([figure('other', staff.slice(0, 7), 'b')], before)).toHaveLength(1);
  });

  it('adds nothing to what was shared under a lower limit and gives too much away', () => {
    const before = [figure('school', staff), figure('nine', staff.slice(3))];
    expect(
      namesOf(shownOf([figure('six', staff.slice(0, 6)), figure('nine', staff.slice(3))], before)),
    ).toEqual(['nine']);
  });

  it('lets two groupings pass that cross well', () => {
    const teachers = once(25);
    const wanted = [0, 1, 2, 3, 4].flatMap((group) => [
      figure(
        `grade ${group}`,
        teachers.filter(({ teacher }) => teacher % 5 === group),
      ),
      figure(
        `subject ${group}`,
        teachers.filter(({ teacher }) => Math.floor(teacher / 5) === group),
      ),
    ]);
    expect(shownOf(wanted, [])).toHaveLength(10);
  });
});

/** A small school: visits, groupings by teacher and by period, and reports over windows of days, one after another. */
const schools = fc
  .record({
    smallest: fc.constantFrom(3, 4, 5),
    teachers: fc.integer({ min: 4, max: 11 }),
    seed: fc.infiniteStream(fc.integer({ min: 0, max: 1 << 20 })),
    reports: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: 3 }),
        to: fc.integer({ min: 4, max: 7 }),
        moved: fc.nat(11),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ smallest, teachers, seed, reports }) => {
    const draw = (below: number) => (seed.next().value as number) % below;
    const groupings = Array.from({ length: 3 }, () =>
      Array.from({ length: teachers }, () => draw(3)),
    );
    const visits = Array.from({ length: teachers }, (_, teacher) =>
      Array.from(
        { length: 1 + draw(3) },
        (): Visit => ({ teacher, day: draw(8), period: draw(2) }),
      ),
    ).flat();
    const windows = reports.map(({ from, to, moved }, index) => {
      const inside = unique(visits).filter(({ day }) => day >= from && day <= to);
      // Somebody changes group between reports.
      const grouping = groupings[index % 3] as number[];
      grouping[moved % teachers] = draw(3);
      const figures = [
        figure(`${index} all`, inside),
        ...groupings.flatMap((groupOf, which) =>
          [0, 1, 2].map((group) =>
            figure(
              `${index} ${which} ${group}`,
              inside.filter(({ teacher }) => groupOf[teacher] === group),
            ),
          ),
        ),
        ...[0, 1].map((period) =>
          figure(
            `${index} period ${period}`,
            inside.filter((visit) => visit.period === period),
          ),
        ),
      ];
      return figures.filter(({ ratings }) => ratings.length > 0);
    });
    return { smallest, windows };
  });

function unique(visits: readonly Visit[]): Visit[] {
  return [...new Map(visits.map((visit) => [Object.values(visit).join(), visit])).values()];
}

function everythingReleased({
  windows,
  smallest,
}: {
  windows: Figure[][];
  smallest: number;
}): Figure[] {
  const released: Figure[] = [];
  for (const wanted of windows) released.push(...shownOf(wanted, [...released], smallest));
  return released;
}

describe('an attacker with everything that ever left', () => {
  it('finds no figure of a group that is too small', () => {
    fc.assert(
      fc.property(schools, (school) => {
        expect(givesAway(everythingReleased(school), school.smallest)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('finds one where nothing is held back, so the attack is a real one', () => {
    const attacked = fc
      .sample(schools, { numRuns: 60, seed: 7 })
      .filter(({ windows, smallest }) => givesAway(windows.flat(), smallest) !== null);
    expect(attacked.length).toBeGreaterThan(40);
  });

  it('finds none by linear programming either, which agrees on what unguarded reports give away', async () => {
    const highs = await loadHighs();
    for (const { windows, smallest } of fc.sample(schools, { numRuns: 12, seed: 11 })) {
      const few = windows.map((figures) => figures.slice(0, 5)).slice(0, 2);
      const released = everythingReleased({ windows: few, smallest });
      expect(givesAwayByProgram(highs, released, smallest)).toBe(false);
      const unguarded = few.flat();
      expect(givesAwayByProgram(highs, unguarded, smallest)).toBe(
        givesAway(unguarded, smallest) !== null,
      );
    }
  });
});
