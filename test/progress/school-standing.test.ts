import * as fc from 'fast-check';
import { INDICATORS } from '../../src/progress/indicators';
import { LEVELS } from '../../src/progress/requirement';
import {
  bySchool,
  readStanding,
  type SchoolStanding,
  writeStanding,
} from '../../src/progress/school-standing';

function aSchool(school: string, more: Partial<SchoolStanding> = {}): SchoolStanding {
  return {
    school,
    term: '2026–27 term 2',
    before: '2026–27 term 1',
    day: '2027-05-14',
    indicators: INDICATORS.map(({ indicator }) => ({
      indicator,
      level: 'GB',
      before: 'Getting Started',
      own: '',
      next: '2 reviews, 4 needed',
    })),
    ...more,
  };
}

function problemOf(contents: string): string {
  const read = readStanding('east.json', contents);
  return 'problem' in read ? read.problem : '';
}

describe('A school’s progress in a file', () => {
  it('comes back as it was saved', () => {
    const levels = fc.constantFrom(null, ...LEVELS);
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(levels, { minLength: 3, maxLength: 3 }),
        (name, found) => {
          const standing = aSchool(name);
          const indicators = standing.indicators.map((one, index) => ({
            ...one,
            level: found[index % 3] ?? null,
          }));
          const saved = { ...standing, indicators };
          expect(readStanding('east.json', writeStanding(saved))).toEqual({ standing: saved });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is told from other files in words', () => {
    const saved = writeStanding(aSchool('East'));
    expect(problemOf('Date,Teacher\n2026-09-14,Ana')).toMatch(
      /^east\.json is no file of Progress\. Ask the school for it: Progress, On one page/,
    );
    expect(problemOf('[1, 2]')).toContain('is no file of Progress');
    expect(problemOf('null')).toContain('is no file of Progress');
    expect(problemOf(saved.slice(0, 300))).toContain('is cut off or was changed');
    expect(problemOf(saved.replace('"version": 1', '"version": 2'))).toContain(
      'comes from another version of the add-on',
    );
    expect(problemOf(saved.replace('"GB"', '"Excellent"'))).toContain(
      'was changed at “indicators, 0, level”',
    );
  });

  it('stands once for each school, with the later day', () => {
    const schools = bySchool([
      aSchool('West'),
      aSchool('East', { day: '2027-05-20' }),
      aSchool('East', { day: '2027-01-20' }),
    ]);
    expect(schools.map(({ school, day }) => [school, day])).toEqual([
      ['East', '2027-05-20'],
      ['West', '2027-05-14'],
    ]);
  });

  it('leaves out what a newer add-on knows besides', () => {
    const standing = aSchool('East');
    const extra = { ...standing.indicators[0], indicator: '13' } as SchoolStanding['indicators'][0];
    const contents = writeStanding({ ...standing, indicators: [...standing.indicators, extra] });
    expect(readStanding('east.json', contents)).toEqual({ standing });
  });
});
