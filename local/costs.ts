/**
 * How long a call takes, in milliseconds: a model, so that work which must stop before the six minutes can be
 * tried. The first figures were published by others years ago (Properties get 30 and set 62, Cache get 3 and put 93,
 * a write of 4,000 cells under 50); the rest are assumed and say so.
 */
export function costOf(className: string, method: string, args: readonly unknown[]): number {
  const published = PUBLISHED[`${className}.${method}`];
  if (published !== undefined) return published;
  if (method === 'getValues' || method === 'setValues') return 20 + cellsIn(args[0]) / CELLS;
  return ASSUMED[className] ?? 1;
}

/** What comes back costs too, by its cells: at the published rate of writing, since none is published for reading. */
export function costOfAnswer(answer: unknown): number {
  return cellsIn(answer) / CELLS;
}

/** Cells in a millisecond: a write of 4,000 takes 50. */
const CELLS = 80;

const PUBLISHED: Readonly<Record<string, number>> = {
  'Properties.getProperty': 30,
  'Properties.setProperty': 62,
  'Cache.get': 3,
  'Cache.put': 93,
  'SpreadsheetApp.flush': 560,
};

/** Assumed: nothing is published for these. */
const ASSUMED: Readonly<Record<string, number>> = {
  FormApp: 800,
  Form: 60,
  FormResponse: 2,
  ItemResponse: 1,
  DocumentApp: 600,
  Body: 30,
  MailApp: 300,
  CalendarApp: 300,
  Calendar: 300,
  Spreadsheet: 10,
  Sheet: 5,
  Range: 5,
};

function cellsIn(values: unknown): number {
  if (!Array.isArray(values) || !Array.isArray(values[0])) return 0;
  return values.length * values[0].length;
}
