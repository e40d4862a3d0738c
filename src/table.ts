import { isEmailAddress } from './email-address';
import { dayOf, momentAt } from './school-time';

/** What a cell of the workbook holds. */
export type Cell = string | number | boolean | Date;

/** How a column behaves for the people who edit it. */
export type ColumnKind = 'text' | 'number' | 'choice' | 'yes-no' | 'date' | 'moment' | 'lines';

/** One column of a table: what stands at its head, what may stand in it, and what it means. */
export interface Column<T> {
  readonly kind: ColumnKind;
  readonly header: string;
  /** Shown as the heading's note. */
  readonly help: string;
  /** Pixels. */
  readonly width: number;
  /** For choices: what the drop-down offers. */
  readonly choices?: readonly string[];
  /** Kept by the software; people are warned before they edit it. */
  readonly kept: boolean;
  read(cell: Cell, timeZone: string): { readonly value: T } | { readonly problem: string };
  write(value: T, timeZone: string): Cell;
}

type Columns = Record<string, Column<unknown>>;

/** One tab of the workbook, declared once: headings, reading, writing, help and protection follow from this. */
export interface Table<C extends object = Columns> {
  /** The tab's name. */
  readonly name: string;
  /** One sentence on what stands here. */
  readonly help: string;
  /** The columns that tell one row from another. */
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
  /** A tab that only the software writes is protected with a warning. */
  readonly kept: boolean;
  /**
   * When people see the tab: from the first day, since they write in it first; once its first row is saved; when somebody is sent to
   * it, since it is full from the first day and looked at late; or never. Once shown, it is theirs to hide.
   */
  readonly shown: 'first' | 'filled' | 'asked' | 'never';
}

// biome-ignore lint/suspicious/noExplicitAny: the columns of some table, whichever
export type AnyTable = Table<any>;

/** The plain row of a table: `{ email: string; role: … }`. */
export type RowOf<T extends AnyTable> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never;
};

/** What a tab holds. Rows that cannot be read stand in `problems` and stay as they are in the sheet. */
export interface Contents<T extends AnyTable> {
  readonly rows: readonly RowOf<T>[];
  /** Where each of them stands, as the sheet numbers it. */
  readonly lines: readonly number[];
  readonly problems: readonly RowProblem[];
  /** Keys of the rows that cannot be read, as far as their own cells can be: what stands there is not missing. */
  readonly unreadable: readonly string[];
}

/** What some tabs hold, each under its name. */
export type ContentsOf<T extends Readonly<Record<string, AnyTable>>> = {
  readonly [K in keyof T]: Contents<T[K]>;
};

export interface RowProblem {
  readonly table: string;
  /** As the sheet numbers it, from 1; headings are row 1. */
  readonly row: number;
  /** The heading of the column. */
  readonly column: string;
  /** What is wrong and how to mend it: "Row 7, E-mail: “ana@” is not an e-mail address." */
  readonly message: string;
}

export function table<C extends object>(
  name: string,
  declaration: {
    help: string;
    key: readonly (keyof C & string)[];
    columns: C;
    kept?: boolean;
    shown?: Table['shown'];
  },
): Table<C> {
  return { name, kept: false, shown: 'filled', ...declaration };
}

interface ColumnOptions {
  readonly help?: string;
  readonly width?: number;
  readonly kept?: boolean;
  readonly required?: boolean;
}

/** Words; blank unless required. */
export function text(header: string, options: ColumnOptions = {}): Column<string> {
  return column('text', header, options, {
    parse: (cell) => {
      const words = textOf(cell);
      return words === '' && options.required ? undefined : words;
    },
    otherwise: 'is blank. Fill it in.',
    write: (value) => value,
  });
}

/** An address, kept in lower case; blank unless required. */
export function email(header: string, options: ColumnOptions = {}): Column<string> {
  return column('text', header, options, {
    parse: (cell) => {
      const address = textOf(cell).toLowerCase();
      const stands = address === '' ? !options.required : isEmailAddress(address);
      return stands ? address : undefined;
    },
    otherwise: 'is not an e-mail address.',
    write: (value) => value,
  });
}

/** Somebody by address, in lower case, or by name as it stands on the Staff tab. */
export function person(header: string, options: ColumnOptions): Column<string> {
  return column('text', header, options, {
    parse: (cell) => {
      const words = textOf(cell);
      if (!words.includes('@')) return words || undefined;
      return isEmailAddress(words) ? words.toLowerCase() : undefined;
    },
    otherwise: 'is not an e-mail address.',
    write: (value) => value,
  });
}

/** One of a few words, however it is capitalized; blank unless required. */
export function choice<const Options extends readonly string[]>(
  header: string,
  choices: Options,
  options: ColumnOptions & { required: true },
): Column<Options[number]>;
export function choice<const Options extends readonly string[]>(
  header: string,
  choices: Options,
  options?: ColumnOptions,
): Column<Options[number] | ''>;
export function choice(header: string, choices: readonly string[], options: ColumnOptions = {}) {
  return {
    ...column('choice', header, options, {
      parse: (cell) => {
        const word = textOf(cell).toLowerCase();
        const chosen = choices.find((one) => one.toLowerCase() === word);
        return chosen ?? (word === '' && !options.required ? '' : undefined);
      },
      otherwise: `is none of: ${choices.join(', ')}.`,
      write: (value: string) => value,
    }),
    choices,
  };
}

/** A number, or null where the cell is blank. */
export function number(header: string, options: ColumnOptions = {}): Column<number | null> {
  return column('number', header, options, {
    parse: (cell) => {
      const words = textOf(cell);
      if (words === '') return null;
      return Number.isFinite(Number(words)) ? Number(words) : undefined;
    },
    otherwise: 'is not a number.',
    write: (value) => value ?? '',
  });
}

/** Yes or no; blank is no. */
export function yesNo(header: string, options: ColumnOptions = {}): Column<boolean> {
  return {
    ...column('yes-no', header, options, {
      parse: (cell) => YES_NO[textOf(cell).toLowerCase()],
      otherwise: 'is neither Yes nor No.',
      write: (value) => (value ? 'Yes' : 'No'),
    }),
    choices: ['Yes', 'No'],
  };
}

const YES_NO: Readonly<Record<string, boolean>> = {
  '': false,
  yes: true,
  no: false,
  true: true,
  false: false,
};

/** A day of the school's calendar as `YYYY-MM-DD`; blank unless required. */
export function date(header: string, options: ColumnOptions = {}): Column<string> {
  return column('date', header, options, {
    parse: (cell, timeZone) => {
      const day = isDate(cell) ? dayOf(cell, timeZone) : textOf(cell);
      const stands = day === '' ? !options.required : DAY.test(day);
      return stands ? day : undefined;
    },
    otherwise: 'is not a date. Write it like 2026-09-30.',
    write: (value, timeZone) => (value === '' ? '' : momentAt(value, '00:00', timeZone)),
  });
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A moment as ISO 8601 in UTC; blank unless required. */
export function moment(header: string, options: ColumnOptions = {}): Column<string> {
  return column('moment', header, options, {
    parse: (cell) => {
      const words = textOf(cell);
      return words === '' || isMoment(words) ? words : undefined;
    },
    otherwise: 'is not a date and time.',
    write: (value) => (value === '' ? '' : new Date(value)),
  });
}

function isMoment(words: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(words) && !Number.isNaN(Date.parse(words));
}

/** Several words in one cell, one a line. */
export function lines(header: string, options: ColumnOptions = {}): Column<readonly string[]> {
  return column('lines', header, options, {
    parse: (cell) =>
      textOf(cell)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    otherwise: '',
    write: (value) => value.join('\n'),
  });
}

/** Several short words in one cell, with commas between them: "3b, 3c". */
export function codes(header: string, options: ColumnOptions = {}): Column<readonly string[]> {
  return column('text', header, options, {
    parse: (cell) => [
      ...new Set(
        textOf(cell)
          .split(/[,;\n]/)
          .map((code) => code.trim())
          .filter((code) => code !== ''),
      ),
    ],
    otherwise: '',
    write: (value) => value.join(', '),
  });
}

function column<T>(
  kind: ColumnKind,
  header: string,
  options: ColumnOptions,
  rule: {
    /** Undefined for what cannot stand in the column. */
    parse(cell: Cell, timeZone: string): T | undefined;
    /** What is wrong with it then, as the rest of a sentence. */
    otherwise: string;
    write(value: T, timeZone: string): Cell;
  },
): Column<T> {
  return {
    kind,
    header,
    help: options.help ?? '',
    width: options.width ?? 140,
    kept: options.kept ?? false,
    read: remembered((cell, timeZone) => {
      const value = rule.parse(cell, timeZone);
      if (value !== undefined) return { value };
      const shown = textOf(cell);
      return {
        problem:
          shown === ''
            ? `${header} ${rule.otherwise.replace('is not', 'needs')}`
            : `“${shown}” ${rule.otherwise}`,
      };
    }),
    write: rule.write,
  };
}

/** A run reads the same tabs several times over, and most cells of a column are alike: each is checked once. */
function remembered<T>(read: Column<T>['read']): Column<T>['read'] {
  let zone = '';
  let known = new Map<Cell, ReturnType<Column<T>['read']>>();
  return (cell, timeZone) => {
    if (timeZone !== zone) {
      zone = timeZone;
      known = new Map();
    }
    const key = typeof cell === 'object' ? `\u0000${cell.getTime()}` : cell;
    const before = known.get(key);
    if (before) return before;
    const now = read(cell, timeZone);
    known.set(key, now);
    return now;
  };
}

function textOf(cell: Cell): string {
  return isDate(cell) ? cell.toISOString() : String(cell).trim();
}

/** Dates of any realm: scripts and tests run in realms of their own, where `instanceof` fails. */
function isDate(cell: Cell): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** Where the columns of a table stand in a sheet: the index of each, or the headings that are gone. */
export function placesOf(
  table: AnyTable,
  headings: readonly string[],
): { readonly places: Readonly<Record<string, number>>; readonly missing: readonly string[] } {
  const places: Record<string, number> = {};
  const missing: string[] = [];
  const found = headings.map((heading) => heading.trim().toLowerCase());
  for (const [name, { header }] of entriesOf(table)) {
    const place = found.indexOf(header.toLowerCase());
    if (place < 0) missing.push(header);
    else places[name] = place;
  }
  return { places, missing };
}

/** Reads the cells under the headings. Rows whose own cells are all blank are no rows. */
export function readRows<T extends AnyTable>(
  table: T,
  places: Readonly<Record<string, number>>,
  cells: readonly (readonly Cell[])[],
  timeZone: string,
): Contents<T> {
  const rows: RowOf<T>[] = [];
  const lines: number[] = [];
  const problems: RowProblem[] = [];
  const unreadable: string[] = [];
  const columns = entriesOf(table).map(([name, column]) => ({
    name,
    column,
    place: places[name] ?? -1,
  }));
  cells.forEach((line, index) => {
    if (columns.every(({ place }) => (line[place] ?? '') === '')) return;
    const row: Record<string, unknown> = {};
    let readable = true;
    for (const { name, column, place } of columns) {
      const read = column.read(line[place] ?? '', timeZone);
      if ('value' in read) {
        row[name] = read.value;
        continue;
      }
      readable = false;
      problems.push({
        table: table.name,
        row: index + 2,
        column: column.header,
        message: `${table.name}, row ${index + 2}: ${read.problem}`,
      });
    }
    if (!readable) {
      unreadable.push(rowKey(table, places, line, timeZone));
      return;
    }
    rows.push(row as RowOf<T>);
    lines.push(index + 2);
  });
  return { rows, lines, problems, unreadable };
}

/** The cells of one row by column name. */
export function writeRow<T extends AnyTable>(
  table: T,
  row: RowOf<T>,
  timeZone: string,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [name, column] of entriesOf(table)) {
    cells[name] = column.write(row[name as keyof RowOf<T>], timeZone);
  }
  return cells;
}

/** What tells one row from another, in one string. */
export function keyOf<T extends AnyTable>(table: T, row: RowOf<T>): string {
  return table.key.map((name) => String(row[name as keyof RowOf<T>])).join('\u001f');
}

/** The same of a line of cells, as far as it can be read; others are no row's key. */
export function rowKey(
  table: AnyTable,
  places: Readonly<Record<string, number>>,
  line: readonly Cell[],
  timeZone: string,
): string {
  const columns = table.columns as Columns;
  const parts = table.key.map((name) => {
    const read = columns[name]?.read(line[places[name] ?? -1] ?? '', timeZone);
    return read && 'value' in read ? String(read.value) : '';
  });
  return parts.join('\u001f');
}

export function entriesOf(table: AnyTable): [string, Column<unknown>][] {
  return Object.entries(table.columns as Columns);
}
