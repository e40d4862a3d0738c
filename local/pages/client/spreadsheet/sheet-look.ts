import type { CellFormat, SheetView } from '../../../views';

/** Quick answers about single cells of one sheet; rows and columns from 1. */
export interface SheetLook {
  readonly format: (row: number, column: number) => CellFormat | undefined;
  readonly note: (row: number, column: number) => string | undefined;
  readonly choices: (row: number, column: number) => readonly string[] | undefined;
}

export function lookOf(sheet: SheetView): SheetLook {
  return {
    format: (row, column) => sheet.formats[`${row},${column}`],
    note: (row, column) => sheet.notes[`${row},${column}`],
    choices: (row, column) =>
      sheet.lists.find(
        (list) =>
          row >= list.row &&
          row < list.row + list.rows &&
          column >= list.column &&
          column < list.column + list.columns,
      )?.choices,
  };
}

/** Style of a cell, by the names that CSS gives them. */
export function styleOf(format: CellFormat | undefined): Record<string, string> {
  if (!format) return {};
  return {
    ...(format.bold && { fontWeight: '700' }),
    ...(format.italic && { fontStyle: 'italic' }),
    ...(format.background && { backgroundColor: format.background }),
    ...(format.color && { color: format.color }),
    ...(format.align && { textAlign: format.align }),
    ...(format.wrap && { whiteSpace: 'normal', overflowWrap: 'anywhere' }),
  };
}

/** Pixels of a row of plain cells, of a line of text, and of a letter (about). */
export const ROW_HEIGHT = 21;
const LINE_HEIGHT = 17;
const LETTER_WIDTH = 6.6;
const PADDING = 8;

/** Heights of the rows whose wrapped cells need more than one line, by row from 1. */
export function tallRows(sheet: SheetView): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, format] of Object.entries(sheet.formats)) {
    if (!format.wrap) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const text = sheet.display[row - 1]?.[column - 1] ?? '';
    if (text === '') continue;
    const letters = ((sheet.widths[column - 1] ?? 100) - PADDING) / LETTER_WIDTH;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
    if (lines === 1) continue;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE_HEIGHT + 4));
  }
  return heights;
}
