import { choice, type RowOf, table, text } from '../table';
import type { FocusSet } from './practice';

export const focusSetsTable = table('Focus sets', {
  help: 'One row for each kind of lesson. Each active set has its own form.',
  shown: 'first',
  key: ['id'],
  columns: {
    id: text('Set', { required: true, width: 120, help: 'A short code that never changes' }),
    name: text('Name', { required: true, width: 200, help: 'What the form is called' }),
    description: text('When to use it', { width: 320 }),
    level1: text('Level 1', { required: true, width: 120, help: 'The lowest level' }),
    level2: text('Level 2', { required: true, width: 120 }),
    level3: text('Level 3', { width: 120, help: 'Leave blank for a set with two levels' }),
    level4: text('Level 4', { width: 120 }),
    level5: text('Level 5', { width: 120 }),
    status: choice('Status', ['active', 'retired'], { required: true, width: 100 }),
  },
});
export type FocusSetRow = RowOf<typeof focusSetsTable>;

export function focusSetFrom(row: FocusSetRow): FocusSet {
  const levels = [row.level1, row.level2, row.level3, row.level4, row.level5];
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    levels: levels.filter((level) => level !== ''),
  };
}

export function focusSetRow(set: FocusSet): FocusSetRow {
  const level = (index: number) => set.levels[index] ?? '';
  return {
    id: set.id,
    name: set.name,
    description: set.description,
    level1: level(0),
    level2: level(1),
    level3: level(2),
    level4: level(3),
    level5: level(4),
    status: 'active',
  };
}
