import { readRoster } from '../../src/school/roster';

const lines = (text: string) => text.split('\n').map((line) => line.split('\t'));

describe('a pasted roster', () => {
  it('is read by its headings, in any order and by the names schools use', () => {
    const { people, problems } = readRoster(
      lines(
        'Email Address\tTeacher Name\tGrade Level\tPLC\nANA@school.example\tAna López\t4\tGrade 4',
      ),
    );
    expect(problems).toEqual([]);
    expect(people).toEqual([
      {
        name: 'Ana López',
        email: 'ana@school.example',
        role: 'Teacher',
        grade: '4',
        subject: '',
        team: 'Grade 4',
        firstDay: '',
        lastDay: '',
      },
    ]);
  });

  it('takes the day on which somebody came or leaves, as people write it', () => {
    const { people, problems } = readRoster(
      lines(
        'Name\tE-mail\tStart date\tLast day\nAna\tana@school.example\t10/5/2026\t\nBen\tben@school.example\t\t2026-12-18\nCy\tcy@school.example\tin fall\t',
      ),
    );
    expect(people.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2026-10-05', ''],
      ['', '2026-12-18'],
    ]);
    expect(problems).toEqual(['Line 4: “in fall” is not a date. Write it like 2026-09-30.']);
  });

  it('is read without headings as name, e-mail, role, grade, subject, team', () => {
    const { people } = readRoster(lines('Ana López\tana@school.example\tAP\t\t\t'));
    expect(people[0]).toMatchObject({ name: 'Ana López', role: 'Assistant principal' });
  });

  it('says of each line that cannot be taken over what is wrong with it', () => {
    const { people, problems } = readRoster(
      lines(
        'Name\tE-mail\tRole\nAna López\tana@school.example\t\nBen Wu\tben.school.example\t\n\tcy@school.example\t\nDee Fox\tdee@school.example\tWizard\nAna L.\tana@school.example\tCoach\nEve Ray\t\t',
      ),
    );
    expect(people.map(({ name }) => name)).toEqual(['Ana López']);
    expect(problems).toEqual([
      'Line 3: Ben Wu needs an e-mail address; “ben.school.example” is none.',
      'Line 4: the name is blank.',
      'Line 5: “Wizard” is no role here. Use Teacher, Principal, Assistant principal, Coach, Lead teacher, District leader, Other staff.',
      'Line 6: ana@school.example stands on line 2 already. The first one counts.',
      'Line 7: Eve Ray needs an e-mail address.',
    ]);
  });

  it('says so when it is empty, has only headings, or lacks a column', () => {
    expect(readRoster([['', ''], ['']]).problems).toEqual([
      'There is nothing to read. Paste your roster, one person a line.',
    ]);
    expect(readRoster(lines('Name\tE-mail')).problems).toEqual([
      'The roster has headings but nobody under them.',
    ]);
    expect(readRoster(lines('Name\tGrade\nAna\t4')).problems).toEqual([
      'The roster needs a Name and an E-mail column. Add those headings.',
    ]);
  });
});
