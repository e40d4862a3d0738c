import type { DimensionRows } from '@revolist/revogrid';
import type { SheetView } from '../../../views';
import type { Selection } from './cell-names';

/** The sheet's row, from 1, of a row in a part of the grid. */
export function rowOf(sheet: SheetView, index: number, type: DimensionRows): number {
  return type === 'rowPinStart' ? index + 1 : index + 1 + sheet.frozenRows;
}

/** What is selected in the grid, as cells of the sheet. */
export async function selectionOf(
  element: HTMLRevoGridElement,
  sheet: SheetView,
): Promise<Selection | undefined> {
  const range = await element.getSelectedRange();
  const focused = await element.getFocused();
  if (!range || !focused) return undefined;
  const columns = await element.getColumnStore(range.colType);
  const column = (index: number) => {
    const item = columns.get('source')[columns.get('items')[index] ?? -1];
    return Number(item?.prop ?? 0) + 1;
  };
  const row = rowOf(sheet, range.y, range.rowType);
  return {
    row,
    column: column(range.x),
    rows: range.y1 - range.y + 1,
    columns: column(range.x1) - column(range.x) + 1,
  };
}

/** The cell under a pointer. */
export function cellAt(target: EventTarget | null): { row: number; column: number } | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (!cell) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
