import { differs } from '../../src/guide/groups/differences';
import { groupingsOf } from '../../src/guide/groups/groupings';
import { mergesIn, namesFor } from '../../src/guide/groups/spellings';
import { told } from '../../src/guide/sharing/told';
import { smallestGroupFrom } from '../../src/school/smallest-group';
import { aTeacher, seeded } from '../builders';

const someTeachers = (many: number, more: (index: number) => object) =>
  Array.from({ length: many }, (_, index) =>
    aTeacher(`T${index} Ray`, { email: `t${index}@school.example`, ...more(index) }),
  );
const nothing = { columns: [], names: [], observers: [] };

describe('the smallest group', () => {
  it('is five, unless the school says another number from three on', () => {
    expect(smallestGroupFrom('5')).toEqual({ smallest: 5, problem: '' });
    expect(smallestGroupFrom('3')).toEqual({
      smallest: 3,
      problem: expect.stringContaining('What you share is never about fewer than 5.'),
    });
    expect(smallestGroupFrom('12')).toEqual({ smallest: 12, problem: '' });
  });

  it.each(['1', '0', 'five', '4.5', '-4'])('stays five for “%s”, which is answered', (words) => {
    const { smallest, problem } = smallestGroupFrom(words);
    expect(smallest).toBe(5);
    expect(problem).toContain(`is “${words}” on the Settings tab.`);
  });
});

describe('the groupings of a school', () => {
  it('leave blank groups out and say of how many teachers nothing is known', () => {
    const teachers = someTeachers(6, (index) => ({ grade: index < 4 ? '4' : '' }));
    const [grade] = groupingsOf({ teachers, lessons: [] }, nothing);
    expect(grade).toMatchObject({ name: 'Grade', groups: ['4'], unsaid: 2 });
  });

  it('take a column of the school’s own, but not one that is different for everybody', () => {
    const teachers = someTeachers(6, () => ({}));
    const column = (heading: string, said: (index: number) => string) => ({
      heading,
      said: teachers.map(({ email }, index): [string, string] => [email, said(index)]),
    });
    const columns = [
      column('House', (index) => (index % 2 ? 'North' : 'South')),
      column('Phone', (index) => `555-010${index}`),
    ];
    const found = groupingsOf({ teachers, lessons: [] }, { ...nothing, columns });
    expect(found.map(({ name }) => name)).toEqual(['House']);
  });

  it('know when their groups are people', () => {
    const teachers = someTeachers(6, () => ({ team: 'T0 Ray' }));
    const [team] = groupingsOf({ teachers, lessons: [] }, nothing);
    expect(team?.namesPeople).toBe(true);
  });

  it('put grades in the order of a school', () => {
    const teachers = someTeachers(12, (index) => ({ grade: ['10', '2', 'K', '1'][index % 4] }));
    const [grade] = groupingsOf({ teachers, lessons: [] }, nothing);
    expect(grade?.groups).toEqual(['K', '1', '2', '10']);
  });
});

describe('spellings of a group', () => {
  it('come down from forty to four when a leader says so, and never by themselves', () => {
    const subjects = ['Mathematics', 'Social studies', 'Science', 'Music'];
    const spell: ((word: string) => string)[] = [
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => word.toLowerCase(),
      (word) => ` ${word}`,
      (word) => `${word}.`,
      (word) => word.replace('i', 'í'),
      (word) => word.split('').join(' '),
      (word) => `“${word}”`,
      (word) => word.replace(/u|a/, ''),
      (word) => word.replace(/(.)(.)$/, '$2$1'),
    ];
    const spellings = subjects.flatMap((word) => spell.map((one) => one(word)));
    const teachers = [...subjects, ...spellings];
    const merges = mergesIn('Subject', teachers);
    const names = namesFor(merges, []);
    const counts = new Map(names.map((name) => [name.spelling, name.counts]));
    const after = new Set(teachers.map((word) => counts.get(word) ?? word));
    expect(new Set(teachers).size).toBeGreaterThan(34);
    // “Msic” and “Musci” are too short to be taken for slips.
    expect([...after].sort()).toEqual(
      ['Mathematics', 'Msic', 'Music', 'Musci', 'Science', 'Social studies'].sort(),
    );
  });

  it('never merge grades, rooms or short words', () => {
    expect(mergesIn('Team', ['Grade 4', 'Grade 5', 'Art', 'Arts', 'North', 'South'])).toEqual([]);
  });

  it('take along what counted as the spelling that goes', () => {
    const before = [{ heading: 'Subject', spelling: 'maths', counts: 'math' }];
    const merges = mergesIn('Subject', ['Math', 'Math', 'math', 'math'].slice(0, 3));
    expect(namesFor(merges, before)).toEqual([
      { heading: 'Subject', spelling: 'math', counts: 'Math' },
      { heading: 'Subject', spelling: 'maths', counts: 'Math' },
    ]);
  });
});

describe('the difference of a group', () => {
  const tallies = (shares: readonly number[], from = 0) =>
    new Map(shares.map((share, at) => [`t${from + at}`, { reached: share, rated: 1 }]));

  it('has the p-value of the exact permutation test', () => {
    // Four at 1 against four at 0: of the 70 ways to divide them, two are as far apart.
    const found = differs(tallies([1, 1, 1, 1]), tallies([0, 0, 0, 0], 4), 3, seeded(1));
    expect(found?.difference).toBe(1);
    expect(found?.p).toBeCloseTo(2 / 70, 2);
  });

  it('exchanges the two shares of teachers who are on both sides', () => {
    // Six teachers, each higher inside: of the 64 ways to exchange, two are as far apart.
    const found = differs(tallies([1, 1, 1, 1, 1, 1]), tallies([0, 0, 0, 0, 0, 0]), 3, seeded(1));
    expect(found?.p).toBeCloseTo(2 / 64, 2);
  });

  it('is not told of too few', () => {
    expect(differs(tallies([1, 1]), tallies([0, 0, 0, 0], 4), 3, seeded(1))).toBeNull();
  });
});

describe('a figure that leaves', () => {
  it('is told with its interval, never at its ends', () => {
    const share = { share: 0.62, low: 0.5, high: 0.95, teachers: 12 };
    expect(told(share, 'shown', 5)).toBe('62% (50–83), 12 teachers');
    expect(told({ ...share, share: 1 }, 'shown', 5)).toBe('83% or more, 12 teachers');
    expect(told({ ...share, share: 0 }, 'shown', 5)).toBe('17% or less, 12 teachers');
    expect(told(share, 'held back', 5)).toBe('Held back');
    expect(told(share, 'too few', 5)).toBe('Fewer than 5 teachers');
  });
});
