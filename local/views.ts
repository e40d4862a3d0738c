/**
 * What people see of files: plain data that the services' "people" side makes and the pages draw. Nothing of a page is
 * in a service, and nothing of a service in a page.
 */

export interface SpreadsheetView {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly mayEdit: boolean;
  readonly sheets: readonly SheetSummary[];
}

export interface SheetSummary {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly rows: number;
  readonly columns: number;
  /** `#rrggbb`, or blank. */
  readonly tabColor: string;
}

/** One sheet whole; arrays are rows by columns, and rows beyond the last that holds anything are left out. */
export interface SheetView extends SheetSummary {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** What each cell shows. */
  readonly display: readonly (readonly string[])[];
  /** Pixels by column. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Only cells that differ from plain: keyed `row,column`, from 1. */
  readonly formats: Readonly<Record<string, CellFormat>>;
  /** Notes keyed `row,column`, from 1. */
  readonly notes: Readonly<Record<string, string>>;
  /** Drop-downs: ranges with their choices. */
  readonly lists: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
    readonly choices: readonly string[];
  }[];
  /** Rows that the filter hides. */
  readonly hiddenRows: readonly number[];
  readonly charts: readonly ChartView[];
  /** Pivot tables: where each begins, and by which column of its source its rows are broken out. */
  readonly pivots: readonly {
    readonly row: number;
    readonly column: number;
    readonly columns: readonly { readonly column: number; readonly heading: string }[];
    readonly rowGroup: number;
  }[];
  /** What the filter covers; its first row has the drop-downs. */
  readonly filter: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  } | null;
}

/** A chart over a sheet's cells: its first column names the rows, each further column is a series. */
export interface ChartView {
  readonly id: number;
  /** As Charts.ChartType names it. */
  readonly type: string;
  readonly title: string;
  /** The cell at whose corner it stands, from 1, and pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly headings: readonly string[];
  readonly lines: readonly (readonly string[])[];
  /** Whether bars of one name stand end to end. */
  readonly stacked: boolean;
  /** Of the series; Google's own where there are none. */
  readonly colors: readonly string[];
  /** Where the axis of the figures ends at least. */
  /** Pixels left of a bar chart for the names; 0 where nothing is said. */
  readonly left: number;
  readonly axisEnd: number;
  /** Whether its figure stands on each bar. */
  readonly labeled: boolean;
}

export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly background?: string;
  readonly color?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
}

export interface FormView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  /** Why nobody can answer now, in words; blank when it is open to this person. */
  readonly closed: string;
  readonly collectsEmail: boolean;
  readonly allowsEdits: boolean;
  /** Pages in order; each begins with a section heading except perhaps the first. */
  readonly items: readonly FormItemView[];
}

export type FormItemKind =
  | 'text'
  | 'paragraph'
  | 'multiple-choice'
  | 'checkbox'
  | 'list'
  | 'scale'
  | 'grid'
  | 'date'
  | 'time'
  | 'page-break'
  | 'section-header'
  | 'video';

export interface FormItemView {
  readonly id: number;
  readonly kind: FormItemKind;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** For choice items: the choices and, where the form branches, the item id of the page they go to, or what happens. */
  readonly choices?: readonly {
    readonly value: string;
    readonly goTo?: number | 'next' | 'submit' | 'restart';
  }[];
  readonly other?: boolean;
  /** For scales. */
  readonly scale?: {
    readonly from: number;
    readonly to: number;
    readonly low: string;
    readonly high: string;
  };
  /** For grids. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  /** For page breaks: where the page before goes when no choice says otherwise. */
  readonly goTo?: number | 'next' | 'submit' | 'restart';
  /** For videos. */
  readonly videoUrl?: string;
  /** What a text must be, in words for the person who typed something else, and the test itself. */
  readonly validation?: {
    readonly message: string;
    readonly rule: string;
    readonly values: readonly (string | number)[];
  };
}

/** Answers by item id: a string, several strings for checkboxes, one for each row for grids. */
export type FormAnswers = Readonly<Record<number, string | readonly string[]>>;

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  readonly mayEdit: boolean;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | ({
      readonly kind: 'paragraph';
      /** normal, title, subtitle, heading1 … heading6 */
      readonly style: string;
      readonly runs: readonly TextRun[];
    } & ParagraphLayout)
  | ({
      readonly kind: 'list-item';
      readonly level: number;
      readonly numbered: boolean;
      readonly runs: readonly TextRun[];
    } & ParagraphLayout)
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly CellBlock[])[];
      /** Points by column, where set. */
      readonly widths: readonly (number | null)[];
      readonly borderColor?: string;
      /** Points. */
      readonly borderWidth?: number;
    }
  | { readonly kind: 'rule' }
  | {
      readonly kind: 'image';
      readonly dataUrl: string;
      readonly width: number;
      readonly alt: string;
    };

/** What was set of a paragraph's layout; what is absent is as its style has it. */
export interface ParagraphLayout {
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  /** A multiple of the font's own line. */
  readonly lineSpacing?: number;
}

export interface CellBlock {
  readonly background: string;
  /** Points, where set. */
  readonly padding?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', number>>>;
  /** Paragraphs are parted by `\n`, lines within one by `\v`, as in Google's Docs API. */
  readonly runs: readonly TextRun[];
  /** One for each paragraph. */
  readonly layouts: readonly ParagraphLayout[];
}

export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly link?: string;
  readonly color?: string;
  readonly size?: number;
}
