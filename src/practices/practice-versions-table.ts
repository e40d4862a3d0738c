import { email, lines, moment, number, type RowOf, table, text, yesNo } from '../table';
import { wordColumns } from './practices-table';

/** Every wording that a practice ever had, so that a rating can be read by the words that its observer saw. */
export const practiceVersionsTable = table('Practice versions', {
  help: 'Every wording of every practice: since when, by whom and why.',
  shown: 'asked',
  key: ['practice', 'version'],
  kept: true,
  columns: {
    practice: text('Practice', { required: true, width: 120 }),
    version: number('Version', { width: 70 }),
    noted: moment('Since', { width: 140 }),
    by: email('By', { width: 200 }),
    why: text('Why', { width: 240 }),
    changes: lines('What changed', { width: 280 }),
    comparable: yesNo('Ratings compare', {
      width: 120,
      help: 'Whether earlier ratings still mean the same. No starts the figures over.',
    }),
    focus: text('Set', { width: 120 }),
    levels: lines('Levels', { width: 140, help: 'Their names, lowest first' }),
    ...wordColumns,
    told: moment('Staff told', { width: 140 }),
    /** As it was when staff were last told; of a first version, when it was noted. */
    toldVideo: text('Video staff know', { width: 180 }),
  },
});
export type PracticeVersion = RowOf<typeof practiceVersionsTable>;

/** The newest version of each practice that was ever noted. */
export function lastVersions(versions: readonly PracticeVersion[]): Map<string, PracticeVersion> {
  const last = new Map<string, PracticeVersion>();
  for (const row of versions) {
    const other = last.get(row.practice);
    if (!other || numberOf(other) < numberOf(row)) last.set(row.practice, row);
  }
  return last;
}

export function numberOf({ version }: Pick<PracticeVersion, 'version'>): number {
  return version ?? 1;
}
