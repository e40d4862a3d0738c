import { RIVERSIDE } from '../../../local/school/riverside';
import { planSemester, type Visit } from '../../../local/school/semester';
import { teaches } from '../../../src/school/staff';

const { staff, days, habits } = RIVERSIDE;
const TODAY = new Date('2026-12-11T15:10:00Z');
const visits = planSemester(RIVERSIDE, { today: TODAY, seed: 20260824 });

test('one seed always plans the same semester, and another one a different semester', () => {
  expect(planSemester(RIVERSIDE, { today: TODAY, seed: 20260824 })).toEqual(visits);
  expect(planSemester(RIVERSIDE, { today: TODAY, seed: 1 })).not.toEqual(visits);
});

test('a semester up to an earlier day is the beginning of the same semester', () => {
  const today = new Date('2026-10-01T12:00:00Z');
  const earlier = planSemester(RIVERSIDE, { today, seed: 20260824 });
  expect(earlier.length).toBeGreaterThan(50);
  expect(earlier).toEqual(visits.slice(0, earlier.length));
});

test('observers make 300 to 360 visits, on school days, each in the order of its form', () => {
  expect(visits.length).toBeGreaterThanOrEqual(300);
  expect(visits.length).toBeLessThanOrEqual(360);
  for (const { day } of visits) {
    expect(days.off).not.toContain(day);
    expect([0, 6]).not.toContain(new Date(day).getUTCDay());
  }
  const sent = visits.map(({ submitted }) => submitted.getTime());
  expect(sent).toEqual([...sent].sort((a, b) => a - b));
  expect(Math.max(...sent)).toBeLessThan(TODAY.getTime());
});

test('nobody is in two rooms at once', () => {
  const places = visits.map(({ observer, day, period }) => `${observer} ${day} ${period}`);
  expect(new Set(places).size).toBe(places.length);
});

test('teachers are seen unequally often: some never, one hardly, some up to 14 times', () => {
  const counts = staff
    .filter(teaches)
    .map(({ email }) => count(({ teacher }) => teacher === email));
  expect(counts.filter((times) => times === 0)).toHaveLength(2);
  expect(Math.max(...counts)).toBe(14);
  expect(counts.filter((times) => times > 0 && times < 5).length).toBeGreaterThan(2);
});

test('teachers are visited when they are there', () => {
  for (const { teacher, observer, day, period } of visits) {
    const person = staff.find(({ email }) => email === teacher);
    expect(teacher).not.toBe(observer);
    expect(day >= (person?.firstDay ?? '')).toBe(true);
    if (person?.mornings) expect(period).toMatch(/Period [1-4]/);
  }
});

test('a coach comes every week, the principal in bursts, one lead teacher twice', () => {
  const [principal, , coach] = habits.map(({ observer }) => observer);
  const weeks = Array.from({ length: 12 }, (_, week) => week);
  const inWeek = (who: string | undefined) =>
    weeks.map((week) => count((one) => one.observer === who && weekOf(one) === week));
  expect(Math.min(...inWeek(coach))).toBeGreaterThan(3);
  expect(inWeek(principal)).toContain(0);
  expect(Math.max(...inWeek(principal))).toBeGreaterThan(10);
  expect(count(({ observer }) => observer.startsWith('hlindqvist'))).toBe(2);
});

test('pairs who see a lesson together agree within one level nearly always, and not always exactly', () => {
  const pairs = visits.flatMap((one, index) =>
    visits
      .slice(index + 1)
      .filter((other) => lessonOf(other) === lessonOf(one))
      .map((other) => [one, other] as const),
  );
  expect(pairs.length).toBeGreaterThan(8);
  const apart = pairs.flatMap(([one, other]) =>
    Object.entries(one.levels).flatMap(([practice, level]) => {
      const theirs = other.levels[practice];
      return theirs === undefined ? [] : Math.abs(level - theirs);
    }),
  );
  const share = (levels: number) => apart.filter((one) => one <= levels).length / apart.length;
  expect(share(1)).toBeGreaterThan(0.95);
  expect(share(0)).toBeGreaterThan(0.5);
  expect(share(0)).toBeLessThan(0.95);
});

test('what the school works on grows after the decision, and one practice stays flat', () => {
  const growth = (practice: string) =>
    meanLevel(practice, (day) => day > '2026-11-01') -
    meanLevel(practice, (day) => day < days.sharing);
  expect(growth('discussion-3')).toBeGreaterThan(0.5);
  expect(growth('direct-instruction-5')).toBeGreaterThan(0.5);
  expect(Math.abs(growth('problem-solving-5'))).toBeLessThan(0.4);
});

test('forms are sent with gaps: practices not rated, the curriculum left out, a form sent next morning', () => {
  expect(visits.every(({ levels }) => Object.keys(levels).length >= 2)).toBe(true);
  expect(count(({ levels }) => Object.keys(levels).length < 6)).toBeGreaterThan(30);
  expect(count(({ curriculum }) => curriculum === '')).toBeGreaterThan(20);
  expect(count(({ dated }) => dated)).toBeGreaterThan(5);
  expect(count(({ corrected }) => corrected !== undefined)).toBeGreaterThan(1);
});

test('observers write as they do: like formulas, at length, in Spanish, in two words, or nothing', () => {
  const strengths = visits.map(({ strength }) => strength);
  expect(strengths.filter((words) => words.startsWith('=')).length).toBeGreaterThan(0);
  expect(strengths.filter((words) => words.startsWith('-')).length).toBeGreaterThan(0);
  expect(strengths.filter((words) => words.length > 500)).toHaveLength(1);
  expect(strengths).toContainEqual(expect.stringContaining('¿Cómo'));
  expect(strengths).toContain('Great pace.');
  expect(strengths.filter((words) => words === '').length).toBeGreaterThan(10);
  expect(count(({ opportunityShared }) => opportunityShared === false)).toBeGreaterThan(20);
});

function count(which: (visit: Visit) => boolean): number {
  return visits.filter(which).length;
}

/** From 0, the week of the first visits. */
function weekOf({ day }: Visit): number {
  return Math.floor((Date.parse(day) - Date.parse(days.firstVisits)) / (7 * 24 * 60 * 60 * 1000));
}

function lessonOf({ teacher, day, period }: Visit): string {
  return `${teacher} ${day} ${period}`;
}

function meanLevel(practice: string, when: (day: string) => boolean): number {
  const levels = visits
    .filter(({ day }) => when(day))
    .flatMap((visit) => visit.levels[practice] ?? []);
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
