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

/** Numbers, percentages, dates and times stand at the right unless told otherwise. */
const AT_THE_RIGHT = /^-?[\d,]+(\.\d+)?%?$|^\d{1,4}[/-]\d{1,2}[/-]\d{1,4}( [\d:]+)?$/;

/** Style of a cell, by the names that CSS gives them. */
export function styleOf(format: CellFormat | undefined, text: string): Record<string, string> {
  const align = AT_THE_RIGHT.test(text) ? { textAlign: 'right' } : {};
  if (!format) return align;
  return {
    ...align,
    ...(format.bold && { fontWeight: '700' }),
    ...(format.italic && { fontStyle: 'italic' }),
    ...(format.background && { backgroundColor: format.background }),
    ...(format.color && { color: format.color }),
    ...(format.align && { textAlign: format.align }),
    ...(format.wrap && { whiteSpace: 'normal', overflowWrap: 'anywhere' }),
  };
}

/** Pixels of a row of plain cells, of a line of text, and, about, of a letter. */
export const ROW_HEIGHT = 21;
const LINE_HEIGHT = 17;
const LETTER_WIDTH = 7;
const BOLD_LETTER_WIDTH = 8;
const PADDING = 8;

/** Heights of the rows whose wrapped cells need more than one line, by row from 1. */
export function tallRows(sheet: SheetView): Map<number, number> {
  const heights = new Map<number, number>();
  for (const [key, format] of Object.entries(sheet.formats)) {
    if (!format.wrap) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    const text = sheet.display[row - 1]?.[column - 1] ?? '';
    const width = (sheet.widths[column - 1] ?? 100) - PADDING;
    const lines = linesOf(text, width / (format.bold ? BOLD_LETTER_WIDTH : LETTER_WIDTH));
    if (lines === 1) continue;
    heights.set(row, Math.max(heights.get(row) ?? 0, lines * LINE_HEIGHT + 4));
  }
  return heights;
}

/** How many lines a text fills when its words are wrapped after so many letters. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const line of text.split('\n')) {
    lines += 1;
    let filled = 0;
    for (const word of line.split(' ')) {
      if (filled > 0 && filled + 1 + word.length > letters) {
        lines += 1;
        filled = 0;
      }
      filled += (filled > 0 ? 1 : 0) + word.length;
      lines += Math.floor(Math.max(0, filled - 1) / letters);
      filled = Math.min(filled, letters);
    }
  }
  return lines;
}
