import { choice, codes, number, type RowOf, table, text } from '../table';
import { PRACTICE_STATUSES, type Practice } from './practice';

/** The columns of a wording, wherever one stands. */
export const wordColumns = {
  name: text('Name', { required: true, width: 240 }),
  teacherAction: text('Teachers are seen to', { width: 300 }),
  studentAction: text('Students are seen to', { width: 300 }),
  descriptor1: text('Level 1 looks like', { width: 260 }),
  descriptor2: text('Level 2 looks like', { width: 260 }),
  descriptor3: text('Level 3 looks like', { width: 260 }),
  descriptor4: text('Level 4 looks like', { width: 260 }),
  descriptor5: text('Level 5 looks like', { width: 260 }),
  teacherVideo: text('Video for teachers', { width: 180, help: 'A link' }),
  observerVideo: text('Video for observers', { width: 180, help: 'A link' }),
  source: text('Source', { width: 300 }),
  frameworkCodes: codes('Framework codes', {
    width: 120,
    help: 'Components of your evaluation framework, with commas between them: 3b, 3c',
  }),
};

export const practicesTable = table('Practices', {
  help: 'The look-fors of every set. Edit the words, reorder, retire; then update the forms.',
  shown: 'first',
  key: ['id'],
  columns: {
    id: text('Practice', { required: true, width: 120, help: 'A short code that never changes' }),
    focus: text('Set', { required: true, width: 120, help: 'The code of its focus set' }),
    order: number('Order', { width: 60, help: 'Place on the form' }),
    ...wordColumns,
    status: choice('Status', PRACTICE_STATUSES, { required: true, width: 100 }),
    version: number('Version', { width: 70, kept: true }),
    replaces: text('Replaces', {
      width: 120,
      help: 'The code of the practice whose place it takes on the form',
    }),
  },
});
export type PracticeRow = RowOf<typeof practicesTable>;

/** The order of a practice that has none. */
export const LAST = Number.MAX_SAFE_INTEGER;
/** What the levels look like, lowest first, as far as they are filled in. */
export function descriptorsOf(row: Pick<PracticeRow, keyof typeof wordColumns>): readonly string[] {
  const { descriptor1, descriptor2, descriptor3, descriptor4, descriptor5 } = row;
  return withoutBlankEnd([descriptor1, descriptor2, descriptor3, descriptor4, descriptor5]);
}

export function practiceFrom(row: PracticeRow): Practice {
  const { descriptor1, descriptor2, descriptor3, descriptor4, descriptor5, ...rest } = row;
  return {
    ...rest,
    descriptors: descriptorsOf(row),
    order: row.order ?? LAST,
    version: row.version ?? 1,
  };
}

export function practiceRow({ descriptors, ...rest }: Practice): PracticeRow {
  const descriptor = (index: number) => descriptors[index] ?? '';
  return {
    ...rest,
    descriptor1: descriptor(0),
    descriptor2: descriptor(1),
    descriptor3: descriptor(2),
    descriptor4: descriptor(3),
    descriptor5: descriptor(4),
  };
}

function withoutBlankEnd(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 0 && words[end - 1] === '') end--;
  return words.slice(0, end);
}
