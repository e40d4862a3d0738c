import type { AfterEditEvent, DataType } from '@revolist/revogrid';
import type { SheetView } from '../../../views';
import type { Selection } from './cell-names';
import { rowOf } from './grid-places';

/** Texts and the cell that they begin at; rows and columns from 1. */
export interface TypedTexts {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What was typed or cleared; nothing when the cells say the same as before. */
export function typedTexts(sheet: SheetView, edit: AfterEditEvent): TypedTexts | undefined {
  if ('val' in edit && 'prop' in edit) {
    const row = rowOf(sheet, edit.rowIndex, edit.type);
    const column = Number(edit.prop) + 1;
    const text = String(edit.val ?? '');
    return text === textAt(sheet, row, column) ? undefined : { row, column, texts: [[text]] };
  }
  if (!('data' in edit) || Array.isArray(edit.data)) return undefined;
  const rows = Object.entries(edit.data)
    .map(([index, cells]): [number, DataType] => [rowOf(sheet, Number(index), edit.type), cells])
    .sort(([one], [other]) => one - other);
  const columns = Object.keys(rows[0]?.[1] ?? {})
    .map((prop) => Number(prop) + 1)
    .sort((one, other) => one - other);
  const [row, column, last] = [rows[0]?.[0], columns[0], columns.at(-1)];
  if (row === undefined || column === undefined || last === undefined) return undefined;
  const texts = rows.map(([at, cells]) =>
    Array.from({ length: last - column + 1 }, (_, offset) =>
      String(cells[column + offset - 1] ?? textAt(sheet, at, column + offset)),
    ),
  );
  return { row, column, texts };
}

/** What a paste enters: one text fills all that is selected, more begin at its first cell. */
export function pastedTexts(
  { row, column, rows, columns }: Selection,
  pasted: readonly (readonly string[])[],
): TypedTexts {
  const [only] = pasted[0] ?? [];
  const single = pasted.length === 1 && pasted[0]?.length === 1 && only !== undefined;
  if (!single) return { row, column, texts: pasted };
  return { row, column, texts: Array.from({ length: rows }, () => Array(columns).fill(only)) };
}

function textAt(sheet: SheetView, row: number, column: number): string {
  return sheet.display[row - 1]?.[column - 1] ?? '';
}
