import { readCells } from './cells';
import { displaysOf } from './reading';
import {
  type Cell,
  type PivotGroupRecord,
  type PivotRecord,
  type Reader,
  sheetKey,
} from './records';

/** What a pivot table shows, as rows of cells from its anchor on: headings, groups, a grand total. */
export function pivoted(reader: Reader, spreadsheet: string, pivot: PivotRecord): string[][] {
  const key = sheetKey(spreadsheet, pivot.source.sheet);
  const { area } = pivot.source;
  const [headings = [], ...lines] = displaysOf(reader, key, area);
  const [, ...cells] = readCells(reader, key, area);
  const rows = lines.map((display, index) => ({ display, cells: cells[index] ?? [] }));
  const at = (column: number) => column - area.column;
  const used = rows.filter(
    ({ display }) =>
      display.some((text) => text !== '') &&
      pivot.filters.every(({ column, visible }) => visible.includes(display[at(column)] ?? '')),
  );
  const groupOf = (groups: readonly PivotGroupRecord[]) => (row: (typeof used)[number]) =>
    groups.map(({ column }) => row.display[at(column)] ?? '');
  const rowOf = groupOf(pivot.rowGroups);
  const columnOf = groupOf(pivot.columnGroups);
  const rowKeys = inOrder(distinct(used.map(rowOf)), pivot.rowGroups);
  const columnKeys =
    pivot.columnGroups.length > 0
      ? inOrder(distinct(used.map(columnOf)), pivot.columnGroups)
      : [[]];
  const figures = (chosen: typeof used) =>
    pivot.values.map(({ column, by }) =>
      summarized(
        chosen.map((row) => row.cells[at(column)] ?? null),
        by,
      ),
    );
  const nameOf = ({ column, by, name }: PivotRecord['values'][number]) =>
    name || `${by} of ${headings[at(column)] ?? ''}`;
  const head = [
    ...pivot.rowGroups.map(({ column }) => headings[at(column)] ?? ''),
    ...columnKeys.flatMap((group) =>
      pivot.values.map((value) =>
        [...group, ...(showsNames(pivot) ? [nameOf(value)] : [])].join(' '),
      ),
    ),
  ];
  const line = (chosen: typeof used) =>
    columnKeys.flatMap((group) => figures(chosen.filter((row) => same(columnOf(row), group))));
  const blanks = new Array<string>(Math.max(0, pivot.rowGroups.length - 1)).fill('');
  return [
    head,
    ...rowKeys.map((group, index) => [
      ...labels(group, rowKeys[index - 1], pivot.rowGroups),
      ...line(used.filter((row) => same(rowOf(row), group))),
    ]),
    // Totals of the groups within groups are not drawn.
    ...(pivot.rowGroups[0]?.totals === false ? [] : [['Grand Total', ...blanks, ...line(used)]]),
  ];
}

/** A label stands once over its rows, unless it is repeated. The last is different in each row. */
function labels(
  group: readonly string[],
  before: readonly string[] | undefined,
  groups: readonly PivotGroupRecord[],
): string[] {
  return group.map((label, at) => {
    const stands = before && same(group.slice(0, at + 1), before.slice(0, at + 1));
    return stands && !groups[at]?.repeated ? '' : label;
  });
}

/** One value alone is named by its column groups. */
function showsNames({ columnGroups, values }: PivotRecord): boolean {
  return columnGroups.length === 0 || values.length > 1;
}

function summarized(cells: readonly Cell[], by: string): string {
  const filled = cells.filter((cell) => cell !== null && cell !== '');
  const numbers = filled.filter((cell): cell is number => typeof cell === 'number');
  const sum = numbers.reduce((total, one) => total + one, 0);
  switch (by) {
    case 'COUNTA':
      return String(filled.length);
    case 'COUNTUNIQUE':
      return String(new Set(filled.map((cell) => JSON.stringify(cell))).size);
    case 'COUNT':
      return String(numbers.length);
    case 'SUM':
      return shown(sum);
    case 'AVERAGE':
      return numbers.length === 0 ? '' : shown(sum / numbers.length);
    case 'MAX':
      return numbers.length === 0 ? '' : shown(Math.max(...numbers));
    case 'MIN':
      return numbers.length === 0 ? '' : shown(Math.min(...numbers));
    default:
      return '';
  }
}

function shown(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

function distinct(groups: readonly (readonly string[])[]): string[][] {
  return [...new Map(groups.map((group) => [group.join('\u001f'), [...group]])).values()];
}

function inOrder(keys: readonly string[][], groups: readonly PivotGroupRecord[]): string[][] {
  return [...keys].sort((a, b) => {
    const at = a.findIndex((label, index) => label !== b[index]);
    const order = (a[at] ?? '').localeCompare(b[at] ?? '', 'en', { numeric: true });
    return groups[at]?.descending ? -order : order;
  });
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
