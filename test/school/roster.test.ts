import { readRoster, staffWith } from '../../src/school/roster';
import { aPrincipal, aTeacher } from '../builders';

const lines = (text: string) => text.split('\n').map((line) => line.split('\t'));
const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name);

describe('a pasted roster', () => {
  it('is read by its headings, in any order and by the names schools use', () => {
    const { added, left } = readRoster(
      lines(
        'Email Address\tTeacher Name\tGrade Level\tPLC\nANA@school.example\tAna López\t4\tGrade 4',
      ),
    );
    expect(left).toEqual([]);
    expect(added).toEqual([aTeacher('Ana López', { grade: '4', team: 'Grade 4' })]);
  });

  it('is read by its headings also below the school’s name, with names in two columns and no word over the addresses', () => {
    const { added } = readRoster(
      lines(
        'Lincoln Elementary 2026\n\nLast Name\tFirst Name\tContact\tJob Title\nLópez\tAna\tana@school.example\tTeacher',
      ),
    );
    expect(added).toEqual([aTeacher('Ana López')]);
  });

  it('takes the day on which somebody came or leaves, as people write it', () => {
    const { added, left } = readRoster(
      lines(
        'Name\tE-mail\tStart date\tLast day\nAna\tana@school.example\t10/5/2026\t\nBen\tben@school.example\t\t2026-12-18\nCy\tcy@school.example\tin fall\t',
      ),
    );
    expect(added.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2026-10-05', ''],
      ['', '2026-12-18'],
    ]);
    expect(left.map(({ why }) => why)).toEqual(['“in fall” is no date. Write it like 2026-09-30.']);
  });

  it.each([
    ['Ana López\tana@school.example\tAP\t\t\t'],
    ['ana@school.example\tAna López\tAP'],
    ['Ana López\tAP\tana@school.example'],
    ['AP\tAna López\tana@school.example'],
    ['López\tAna\tana@school.example\tAP'],
    ['Ana\tLópez\tana.lopez@school.example\tAP'],
    ['López, Ana\tana@school.example\tAP'],
    ['Ana López <ana@school.example>\tAP'],
  ])('is read without headings by the @, the role’s words and the name: %s', (line) => {
    const [person] = readRoster(lines(line)).added;
    expect(person).toMatchObject({ name: 'Ana López', role: 'Assistant principal' });
  });

  it('keeps each line that cannot be taken over, with what is wrong with it', () => {
    const { added, left } = readRoster(
      lines(
        'Name\tE-mail\tRole\nAna López\tana@school.example\t\nBen Wu\tben.school.example\t\n\tcy@school.example\t\nAna L.\tana@school.example\tCoach\nEve Ray\t\t',
      ),
    );
    expect(names(added)).toEqual(['Ana López']);
    expect(left).toEqual([
      {
        cells: ['Ben Wu', 'ben.school.example', ''],
        why: '“ben.school.example” is no e-mail address.',
      },
      { cells: ['', 'cy@school.example', ''], why: 'The name is missing.' },
      {
        cells: ['Ana L.', 'ana@school.example', 'Coach'],
        why: 'Ana López has this address too. Give each their own.',
      },
      { cells: ['Eve Ray', '', ''], why: 'The e-mail address is missing.' },
    ]);
  });

  it('says so when it is empty, has only headings, or names no address', () => {
    const problem = (text: string) => readRoster(lines(text)).problem;
    expect(problem('\t\n')).toBe('Paste your roster, one person a line.');
    expect(problem('Name\tE-mail')).toBe('There are headings, and nobody under them.');
    expect(problem('Name\tGrade\nAna\t4')).toBe(
      'Put each person’s e-mail address on the line too.',
    );
  });
});

describe('job titles on a roster', () => {
  const titled = (titles: readonly string[], chosen = {}) =>
    readRoster(
      titles.map((title, index) => [
        `Person ${'ABCDEFGHIJKLMNOPQ'[index]}`,
        `p${index}@s.org`,
        title,
      ]),
      [],
      chosen,
    );

  it('lose nobody their line, and are asked about once each', () => {
    const { added, left, titles } = titled([
      'Teacher (0.5 FTE)',
      'Music (part time)',
      'PE',
      'Sp. Ed.',
      'Paraprofessional',
      'Custodian',
      'Reading Specialist',
      'Librarian',
      'Counselor',
      '3rd Grade Teacher',
      'Kindergarten',
      'PE',
      'Math Coach',
      'Asst. Principal',
      'Secretary to the Principal',
      'Football coach',
    ]);
    expect(left).toEqual([]);
    expect(
      added.map(({ role, subject, grade }) => [role, subject, grade].join(' ').trim()),
    ).toEqual([
      'Teacher',
      'Teacher Music',
      'Teacher PE',
      'Teacher Sp. Ed.',
      'Other staff',
      'Other staff',
      'Teacher Reading',
      'Other staff',
      'Other staff',
      'Teacher  3',
      'Teacher  K',
      'Teacher PE',
      'Coach',
      'Assistant principal',
      'Other staff',
      'Other staff',
    ]);
    expect(titles.map(({ title }) => title).filter((title) => title === 'PE')).toHaveLength(1);
    expect(titles).toHaveLength(13);
    expect(titles).toContainEqual({ title: 'PE', role: 'Teacher' });
  });

  it('mean what a leader says they mean, with the subject kept', () => {
    const { added, titles } = titled(['Robotics', 'Dean'], {
      Robotics: 'Teacher',
      Dean: 'Assistant principal',
    });
    expect(added).toMatchObject([
      { role: 'Teacher', subject: 'Robotics' },
      { role: 'Assistant principal', subject: '' },
    ]);
    expect(titles).toEqual([
      { title: 'Robotics', role: 'Teacher' },
      { title: 'Dean', role: 'Assistant principal' },
    ]);
  });

  it('make nobody a leader by guessing', () => {
    const { added } = titled(['Principal’s secretary', 'District nurse', 'Director of food']);
    expect(added.map(({ role }) => role)).toEqual(['Other staff', 'Other staff', 'Other staff']);
  });
});

describe('a roster pasted beside a Staff tab with people', () => {
  const staff = [
    aPrincipal(),
    aTeacher('Ana López', { grade: '4', subject: 'Math', team: 'Grade 4' }),
    aTeacher('Dee Fox', { role: 'Assistant principal' }),
  ];

  it('adds, changes and leaves alone, and takes nothing away with a blank cell', () => {
    const roster = readRoster(
      lines(
        'López, Ana\tana@school.example\t\t5\nSam Ortiz\tsam@school.example\nBen Wu\tben@school.example',
      ),
      staff,
    );
    expect(roster.added).toEqual([aTeacher('Ben Wu')]);
    expect(roster.changed).toEqual([{ ...staff[1], grade: '5' }]);
    expect(roster.same).toBe(1);
    expect(names(staffWith(staff, roster))).toEqual([
      'Sam Ortiz',
      'Ana López',
      'Dee Fox',
      'Ben Wu',
    ]);
  });

  it('keeps the role of whoever has a title that it would only guess at', () => {
    const dean = lines('Dee Fox\tdee@school.example\tDean of students');
    expect(readRoster(dean, staff)).toMatchObject({ changed: [], same: 1, titles: [] });
  });

  it('has everybody once, however the name is written, and asks about a name with two addresses', () => {
    const roster = readRoster(
      lines(
        'Smith, John\tjsmith@school.example\nJohn Smith\tJSmith@school.example\nJohn Smith\tjohn@school.example\nJo Ray, Jr.\tjo@school.example',
      ),
      staff,
    );
    expect(names(roster.added)).toEqual(['John Smith', 'John Smith', 'Jo Ray, Jr.']);
    expect(roster.left).toEqual([]);
    expect(roster.mind).toEqual([
      'John Smith: jsmith@school.example and john@school.example. One person, or two?',
    ]);
  });
});
