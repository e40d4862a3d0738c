import type { Area } from './area';
import { readCells } from './cells';
import { runsOf, stretches } from './layers';
import { displayOf, showsDates } from './number-format';
import type { Cell, Reader } from './records';
import { momentOf } from './wall-clock';

/** What Range.getValues gives: empty cells as '', numbers in a date format as Dates. */
export function valuesOf(reader: Reader, key: string, area: Area, timeZone: string): unknown[][] {
  const values: unknown[][] = readCells(reader, key, area);
  for (const row of values) {
    for (let index = 0; index < row.length; index++) row[index] = plainValue(row[index] as Cell);
  }
  for (let index = 0; index < area.columns; index++) {
    const runs = runsOf(reader, key, 'style', area.column + index);
    for (const { from, to, value: style } of stretches(runs, area.row, area.rows)) {
      if (!showsDates(style.numberFormat)) continue;
      for (const row of values.slice(from - area.row, to - area.row + 1)) {
        const serial = row[index];
        if (typeof serial === 'number') row[index] = momentOf(serial, timeZone);
      }
    }
  }
  return values;
}

function plainValue(cell: Cell): string | number | boolean {
  return cell === null || typeof cell === 'object' ? displayOf(cell, undefined) : cell;
}

/** What a person sees in each cell. */
export function displaysOf(reader: Reader, key: string, area: Area): string[][] {
  const cells = readCells(reader, key, area);
  const shown = cells.map((row) => new Array<string>(row.length).fill(''));
  for (let index = 0; index < area.columns; index++) {
    const runs = runsOf(reader, key, 'style', area.column + index);
    const numberFormats: string[] = [];
    for (const { from, to, value } of stretches(runs, area.row, area.rows)) {
      if (value.numberFormat === undefined) continue;
      for (let row = from; row <= to; row++) numberFormats[row - area.row] = value.numberFormat;
    }
    shown.forEach((row, at) => {
      row[index] = displayOf(cells[at]?.[index] ?? null, numberFormats[at]);
    });
  }
  return shown;
}

/** The text of each formula, '' where there is none. */
export function formulasOf(reader: Reader, key: string, area: Area): string[][] {
  return readCells(reader, key, area).map((row) =>
    row.map((cell) =>
      cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.formula : '',
    ),
  );
}
