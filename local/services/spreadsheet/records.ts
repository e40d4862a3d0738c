import type { Area } from './area';

/** What is stored of a spreadsheet; its name and sharing are the file's. */
export interface SpreadsheetRecord {
  readonly timeZone: string;
  /** Ids of the sheets from left to right. */
  readonly sheets: readonly number[];
  readonly nextSheet: number;
  readonly nextProtection: number;
}

/** What is stored of a sheet, but for its cells (cells.ts) and what is laid over them (layers.ts). */
export interface SheetRecord {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** `#rrggbb`, or blank. */
  readonly tabColor: string;
  /** Pixels by column, where they differ from the usual. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  /** The form whose responses come in here, or blank. */
  readonly formUrl: string;
  readonly protections: readonly ProtectionRecord[];
  readonly charts: readonly ChartRecord[];
  readonly pivots: readonly PivotRecord[];
  /** What the sheet's filter covers, or null. */
  readonly filter: Area | null;
  /** What people let the filter show, by column: rows of other texts are hidden from view. */
  readonly filterShows: Readonly<Record<number, string>>;
}

/** A part of a sheet of the same spreadsheet. It stays where it is, as a Range does. */
export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

export interface ChartRecord {
  /** Null before the chart is in a sheet. */
  readonly id: number | null;
  /** As Charts.ChartType names it. */
  readonly type: string;
  readonly ranges: readonly SheetArea[];
  /** Whether several ranges stand side by side, rather than one above the other. */
  readonly byColumns: boolean;
  /** Rows of the ranges that are headings. */
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  /** The cell at whose corner it stands, from 1, and pixels from there. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface PivotRecord {
  readonly source: SheetArea;
  /** The cell that it begins at. */
  readonly row: number;
  readonly column: number;
  readonly rowGroups: readonly PivotGroupRecord[];
  readonly columnGroups: readonly PivotGroupRecord[];
  readonly values: readonly PivotValueRecord[];
  /** The texts whose rows alone are counted, by column of the source's sheet. */
  readonly filters: readonly PivotFilterRecord[];
}

/** Columns are those of the source's sheet, from 1. */
export interface PivotGroupRecord {
  readonly column: number;
  readonly descending: boolean;
  /** Whether totals are shown. */
  readonly totals: boolean;
  /** Whether its label stands in every row. */
  readonly repeated: boolean;
}

export interface PivotFilterRecord {
  readonly column: number;
  readonly visible: readonly string[];
}

export interface PivotValueRecord {
  readonly column: number;
  /** As PivotTableSummarizeFunction names it. */
  readonly by: string;
  /** Blank for Google's own. */
  readonly name: string;
  /** As PivotValueDisplayType names it. */
  readonly shownAs: string;
}

export interface ProtectionRecord {
  readonly id: number;
  /** The protected range; null for the whole sheet. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Null until a script changes the list: until then it mirrors the spreadsheet's. */
  readonly editors: readonly string[] | null;
}

/**
 * A cell's content. Dates are numbers (wall-clock.ts) that the cell's number format shows as dates. A formula is kept and
 * not computed: it shows `#ERROR!`, so that nothing comes to rest on a value that only Google can give.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly formula: string }
  | { readonly error: string };

/** How a cell looks; what is absent is as in a new sheet. */
export interface Style {
  readonly numberFormat?: string;
  readonly bold?: true;
  readonly italic?: true;
  /** `#rrggbb`. */
  readonly background?: string;
  /** `#rrggbb`. */
  readonly color?: string;
  /** Points. */
  readonly size?: number;
  readonly wrap?: 'WRAP' | 'CLIP';
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle';
}

export type Criteria =
  | 'VALUE_IN_LIST'
  | 'DATE_IS_VALID_DATE'
  | 'NUMBER_BETWEEN'
  | 'TEXT_IS_VALID_EMAIL'
  | 'CHECKBOX';

/** A data validation rule; `values` are as DataValidation.getCriteriaValues gives them. */
export interface Rule {
  readonly criteria: Criteria;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly help: string | null;
}

/** Anything that stored values can be read from: the store, or a draft of changes to it. */
export interface Reader {
  get<T>(collection: string, id: string): T | undefined;
}

/** Where a sheet's cells and layers are kept. */
export function sheetKey(spreadsheet: string, sheet: number): string {
  return `${spreadsheet}/${sheet}`;
}

/** The spreadsheet that something belongs to, by the id under which that is kept. */
export function spreadsheetOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}

export function findSpreadsheet(reader: Reader, spreadsheet: string): SpreadsheetRecord {
  const record = reader.get<SpreadsheetRecord>('spreadsheet', spreadsheet);
  if (!record) throw new Error(`No spreadsheet ${spreadsheet}.`);
  return record;
}

export function findSheet(
  reader: Reader,
  spreadsheet: string,
  sheet: number,
): SheetRecord | undefined {
  return reader.get<SheetRecord>('sheet', sheetKey(spreadsheet, sheet));
}

/** The sheets of a spreadsheet from left to right. */
export function sheetsOf(reader: Reader, spreadsheet: string): SheetRecord[] {
  return findSpreadsheet(reader, spreadsheet).sheets.flatMap(
    (id) => findSheet(reader, spreadsheet, id) ?? [],
  );
}
