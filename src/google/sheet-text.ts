import type { Cell } from '../table';

/**
 * Sheets takes some texts for formulas, and formulas such as IMPORTXML send data out. Text that begins like one gets the
 * apostrophe that makes it plain text; where Sheets keeps the apostrophe as part of the text, reading takes it off again.
 */
const LIKE_A_FORMULA = /^[=+\-@\t\r]/;

export function toSheet(cell: Cell): Cell {
  return typeof cell === 'string' && LIKE_A_FORMULA.test(cell) ? `'${cell}` : cell;
}

export function fromSheet(cell: Cell): Cell {
  return typeof cell === 'string' && cell.startsWith("'") && LIKE_A_FORMULA.test(cell.slice(1))
    ? cell.slice(1)
    : cell;
}
