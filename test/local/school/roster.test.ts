import { RIVERSIDE } from '../../../local/school/riverside';
import { observes, teaches } from '../../../src/school/staff';

const { staff, habits, neverSeen } = RIVERSIDE;
const teachers = staff.filter(teaches);

test('Riverside has about 40 teachers and six people on its staff who observe', () => {
  expect(teachers.length).toBeGreaterThanOrEqual(40);
  expect(teachers.length).toBeLessThanOrEqual(42);
  expect(staff.filter(observes)).toHaveLength(6);
  const observers = habits.map(({ observer }) => observer);
  expect(observers).toEqual(
    expect.arrayContaining(staff.filter(observes).map(({ email }) => email)),
  );
});

test('everyone at Riverside has an address of their own in the made-up domain', () => {
  const addresses = staff.map(({ email }) => email);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of addresses) expect(address).toMatch(/^[a-z0-9.]+@riverside\.example$/);
});

test('the teams of Riverside are of different size, down to two, and somebody has none', () => {
  const sizes = new Map<string, number>();
  for (const { team } of teachers) sizes.set(team, (sizes.get(team) ?? 0) + 1);
  expect(sizes.get('')).toBe(1);
  expect(Math.min(...[...sizes].filter(([team]) => team !== '').map(([, size]) => size))).toBe(2);
  expect(Math.max(...sizes.values())).toBeGreaterThanOrEqual(5);
});

test('names at Riverside are long, accented, apostrophed and shared', () => {
  const names = teachers.map(({ name }) => name);
  expect(Math.max(...names.map((name) => name.length))).toBeGreaterThanOrEqual(40);
  for (const letter of 'éñüł’') expect(names.join()).toContain(letter);
  const [one, other, ...more] = teachers.filter(
    ({ name }, _, all) => all.filter((person) => person.name === name).length > 1,
  );
  expect(one?.name).toBe(other?.name);
  expect(one?.grade).not.toBe(other?.grade);
  expect(more).toEqual([]);
});

test('some teach only in the morning, one joins in October, one teaches special education over several grades', () => {
  expect(teachers.filter(({ mornings }) => mornings).length).toBeGreaterThanOrEqual(2);
  expect(teachers.map(({ firstDay }) => firstDay).filter(Boolean)).toEqual([
    expect.stringMatching(/^2026-10-/),
  ]);
  const grades = teachers.filter(({ subject }) => subject === 'Special education');
  expect(grades.map(({ grade }) => grade)).toContain('K-2');
  expect(teachers.some(({ subject }) => subject === 'Music')).toBe(true);
});

test('those whom nobody sees and those who are coached are teachers of Riverside', () => {
  const known = teachers.map(({ email }) => email);
  expect(neverSeen).toHaveLength(2);
  expect(known).toEqual(expect.arrayContaining([...neverSeen]));
  expect(known).toEqual(expect.arrayContaining(habits.flatMap(({ coaches }) => coaches)));
});
