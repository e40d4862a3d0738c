import { renderToString } from 'preact-render-to-string';
import { readRoster } from '../../src/school/roster';
import { pastedCells } from '../../src/sidebar/pasted-cells';
import { RosterRead, rolesInWords } from '../../src/sidebar/screens/staff';

describe('a pasted roster', () => {
  it('is read from a sheet, from CSV and from Excel’s semicolons', () => {
    const person = ['Ana López', 'ana@school.org'];
    expect(pastedCells('Ana López\tana@school.org')).toEqual([person]);
    expect(pastedCells('Ana López,ana@school.org\r\n')[0]).toEqual(person);
    expect(pastedCells('Ana López;ana@school.org')).toEqual([person]);
    expect(pastedCells('"López, Ana",ana@school.org')).toEqual([['López, Ana', 'ana@school.org']]);
  });

  it('is counted at once, with the lines to mend in words', () => {
    const roster = readRoster(
      pastedCells('Ana López,ana@school.org\nJo Park,jo@school.org,Principal\nSam,sam@\n,x@y.org'),
    );
    const html = renderToString(<RosterRead roster={roster} />);
    expect(html).toContain('2 people, 2 lines to fix');
    expect(html).toContain('1 teaches, 1 observes: Jo Park.');
    expect(html).toContain('Line 3: Sam needs an e-mail address; “sam@” is none.');
  });

  it('is nobody’s to observe when it names no leader', () => {
    const { people } = readRoster(pastedCells('Ana López,ana@school.org'));
    expect(rolesInWords(people)).toMatch(/Nobody observes yet/);
  });
});
