import { sharedVisits } from '../../../src/monitor/calibration/shared-visits';
import { guessMapping } from '../../../src/monitor/import/guess-mapping';
import type { ImportMapping } from '../../../src/monitor/import/mapping';
import { planImport } from '../../../src/monitor/import/plan-import';
import { fileOf, KNOWN } from './a-school';

/** The observations of a file with a look-for, a rating and these columns. */
function observationsOf(
  headings: readonly string[],
  rows: readonly string[],
  changes: Partial<ImportMapping> = {},
) {
  const file = fileOf(
    rows.map((row) => ['Wait time', 'Seen', ...row.split('|')]),
    ['Look-for', 'Rating', ...headings],
  );
  return planImport(file, { ...guessMapping(file, KNOWN), ...changes }, KNOWN).observations;
}

describe('the period of an imported walkthrough', () => {
  it('is the file’s own', () => {
    const headings = ['Date', 'Teacher', 'Observer', 'School', 'Class period'];
    const columns = ['2026-03-05|Ana|O1|Lincoln|3rd'];
    const mapping = guessMapping(fileOf([], ['Look-for', 'Rating', ...headings]), KNOWN);
    const visit = ['School', 'Class period'];
    const [one] = observationsOf(headings, columns, { columns: { ...mapping.columns, visit } });
    expect(one?.period).toBe('3rd');
  });

  it('is blank when the file has a date and no period', () => {
    const headings = ['Date', 'Teacher', 'Observer', 'Event', 'Response ID'];
    expect(observationsOf(headings, ['2026-03-05|Ana|O1|Walk 3|R17'])[0]?.period).toBe('');
  });

  it('tells the walk when the file has no dates, and so who saw the same lesson', () => {
    const observations = observationsOf(
      ['School', 'Event', 'Room', 'Observer', 'Response ID'],
      [
        'Lincoln|Walk 3|12|O1|R1',
        'Lincoln|Walk 3|12|O2|R2',
        'Lincoln|Walk 4|12|O3|R3',
        'Grant|Walk 3|12|O4|R4',
      ],
    );
    expect(observations.map(({ period }) => period)).toEqual([
      'Walk 3, Lincoln',
      'Walk 3, Lincoln',
      'Walk 4, Lincoln',
      'Walk 3, Grant',
    ]);
    const shared = sharedVisits(observations).map((visit) =>
      visit.observations.map(({ observer }) => observer),
    );
    expect(shared).toEqual([['O1', 'O2']]);
  });

  it('tells the walk also when the leader chose one day for the file', () => {
    const headings = ['Event', 'Room', 'Observer'];
    const [one] = observationsOf(headings, ['Walk 3|12|O1'], { day: '2026-03-05' });
    expect(one).toMatchObject({ date: '2026-03-05', period: 'Walk 3' });
  });

  it('is blank when nothing says on which day or walk it was, so that nobody seems to have shared it', () => {
    const observations = observationsOf(
      ['Teacher', 'Observer', 'Period'],
      ['Ana|O1|3', 'Ana|O2|3'],
    );
    expect(observations.map(({ period }) => period)).toEqual(['', '']);
    expect(sharedVisits(observations)).toEqual([]);
  });

  it('does not depend on the order of the columns', () => {
    const [one] = observationsOf(['School', 'Event', 'Room', 'Observer'], ['Lincoln|Walk 3|12|O1']);
    const [other] = observationsOf(
      ['Observer', 'Room', 'Event', 'School'],
      ['O1|12|Walk 3|Lincoln'],
    );
    expect(other).toEqual(one);
  });
});
