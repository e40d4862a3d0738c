import { renderToString } from 'preact-render-to-string';
import { readRoster } from '../../src/school/roster';
import { asPasted, pastedCells } from '../../src/sidebar/pasted-cells';
import { RosterRead } from '../../src/sidebar/screens/staff/add-people';
import {
  addInWords,
  rolesInWords,
  savedInWords,
} from '../../src/sidebar/screens/staff/roster-in-words';
import { findPeople, StaffList } from '../../src/sidebar/screens/staff/staff-list';
import { aPrincipal, aTeacher } from '../builders';

describe('a pasted roster', () => {
  it('is read from a sheet, from CSV and from Excel’s semicolons', () => {
    const person = ['Ana López', 'ana@school.org'];
    expect(pastedCells('Ana López\tana@school.org')).toEqual([person]);
    expect(pastedCells('Ana López,ana@school.org\r\n')[0]).toEqual(person);
    expect(pastedCells('Ana López;ana@school.org')).toEqual([person]);
    expect(pastedCells('"López, Ana",ana@school.org')).toEqual([['López, Ana', 'ana@school.org']]);
    const mixed = 'Ben Wu\tben@school.org\nAna López,ana@school.org';
    expect(pastedCells(mixed)).toEqual([['Ben Wu', 'ben@school.org'], person]);
  });

  it('is counted at once, with whoever is on the Staff tab already', () => {
    const staff = [aPrincipal('Jo Park')];
    const roster = readRoster(pastedCells('Ana López,ana@school.org\nSam,sam@\n,x@y.org'), staff);
    const html = renderToString(<RosterRead roster={roster} staff={staff} />);
    expect(html).toContain('1 new, 2 lines to mend');
    expect(html).toContain('1 teaches, 1 observes: Jo Park.');
  });

  it('is nobody’s to observe when neither it nor the tab names a leader', () => {
    const { added } = readRoster(pastedCells('Ana López,ana@school.org'));
    expect(rolesInWords(added)).toMatch(/Nobody observes yet/);
  });

  it('says what the button does and what was done', () => {
    const staff = [aPrincipal()];
    const said = (text: string) => {
      const roster = readRoster(pastedCells(text), staff);
      return [addInWords(roster), savedInWords(roster)];
    };
    const [ana, ben] = ['Ana López,ana@s.org', 'Ben Wu,ben@s.org'];
    expect(said(`${ana}\n${ben}`)).toEqual(['Add 2 people', '2 people added.']);
    expect(said(`${ana}\nSam O,sam@school.example\nEve`)).toEqual([
      'Add 1, change 1',
      '1 person added, 1 changed. 1 line still to mend.',
    ]);
    expect(said('Sam O,sam@school.example')).toEqual(['Change 1 person', '1 person changed.']);
    expect(said('Sam Ortiz,sam@school.example')[0]).toBe('');
  });

  it('keeps the lines to mend as they were pasted', () => {
    const text = 'Name,E-mail\n"Fitz, Bea",bea@\nAna López,ana@s.org';
    const { headings, left } = readRoster(pastedCells(text));
    const kept = asPasted([headings ?? [], ...left.map(({ cells }) => cells)], text);
    expect(kept).toBe('Name,E-mail\n"Fitz, Bea",bea@');
    expect(readRoster(pastedCells(kept)).left).toEqual(left);
  });
});

describe('the list of staff', () => {
  const people = [
    aTeacher('Siobhán O’Brien', { grade: '3', subject: 'Reading' }),
    aTeacher('Ana López', { team: 'Grade 4', lastDay: '2026-12-18' }),
    aPrincipal(),
  ];

  it('says who everybody is, by name, and names rows that cannot be read', () => {
    const html = renderToString(
      <StaffList people={people} problems={['Staff, row 7: “ana@” is not an e-mail address.']} />,
    );
    expect(html).toContain('2 teach, 1 observes: Sam Ortiz.');
    expect(html.indexOf('Ana López')).toBeLessThan(html.indexOf('Siobhán'));
    expect(html).toContain('Teacher · Grade 4 · until 2026-12-18');
    expect(html).toContain('row 7');
  });

  it('is searched by all that the roster says', () => {
    const found = (words: string) => findPeople(people, words).map(({ name }) => name);
    expect(found('siobhan')).toEqual(['Siobhán O’Brien']);
    expect(found('teacher grade 4')).toEqual(['Ana López']);
    expect(found('principal')).toEqual(['Sam Ortiz']);
  });
});
