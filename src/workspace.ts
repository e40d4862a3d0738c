import type { AnyTable, Cell, ContentsOf, RowOf } from './table';

/**
 * What a job may ask of a school's Workspace. Plain data goes in and comes out; `google/` implements it with Google's
 * services and decides nothing. Everything here may throw a `Problem` in words that a leader can act on.
 */
export interface Workspace {
  readonly workbook: Workbook;
  readonly forms: Forms;
  readonly documents: Documents;
  readonly dataBooks: DataBooks;
  readonly mail: Mailbox;
  readonly calendars: Calendars;
  readonly triggers: Triggers;
  /**
   * Runs alone: two jobs that change the workbook never overlap. Throws Busy when another holds it for more
   * than ten seconds. What the job wrote is saved before the next may start.
   */
  alone<T>(job: () => T): T;
  /** Within it: keeps runs from Docs out too, which cannot hold the workbook, while a Doc that they write in is changed. */
  aloneInDocs<T>(job: () => T): T;
}

/** The words in a Doc that lead to the workbook it belongs to, by which the sidebar in Docs finds it. */
export const WORKBOOK_LINK = 'School workbook';

/** A Doc that the add-on is open in, and the school that it belongs to. */
export interface OpenDoc {
  readonly document: string;
  readonly documents: Documents;
  /** Where the words of a link in it lead; blank without it. */
  linkIn(words: string): string;
  /** Null for those who may not open the workbook. */
  readonly workspace: Workspace | null;
}

/** When, by whom and for how long: what a job may not ask of the world. */
export interface Occasion {
  readonly now: Date;
  /** E-mail of the person whose rights count, in lower case. */
  readonly actor: string;
  /** From 0 up to 1. */
  random(): number;
  /** Milliseconds left before the work should stop by itself, to be resumed by the next run. */
  timeLeft(): number;
}

/** The school's database: one spreadsheet, one tab for each table. */
export interface Workbook {
  readonly timeZone: string;
  readonly url: string;
  setTimeZone(timeZone: string): void;
  /** Makes missing tabs and columns, headings, help, validation and protection; never touches what stands in rows. */
  prepare(tables: readonly AnyTable[]): void;
  /** Reads whole tabs, in a fixed number of calls for each. A tab that is not there throws NotSetUp. */
  read<T extends Readonly<Record<string, AnyTable>>>(tables: T): ContentsOf<T>;
  /**
   * Puts rows by their key: those that are there are changed in place, the others added below. With its first row a tab that
   * waited for it shows itself.
   */
  save<T extends AnyTable>(table: T, rows: readonly RowOf<T>[]): void;
  /**
   * Gives the tabs of raw responses, which Google adds a while after a form is linked, the name for their form's address, and
   * hides them. Answers how many were still to be put away.
   */
  putAwayResponses(nameOf: (formUrl: string) => string | null): number;
  /**
   * Marks cells with a note in words and a light background, and takes away the marks that it made earlier and that are not
   * among these. Notes and colors of people stay.
   */
  mark(table: AnyTable, marks: readonly Mark[]): void;
  /**
   * Draws a tab of figures, or draws its columns anew: nothing is read back from it. Columns and charts that people added stay,
   * and so does the look of its own charts, whose rows follow. A tab of that name which people made throws a Problem.
   */
  draw(tab: DrawnTab): void;
  /** Nothing that was saved before can be lost after this. */
  settle(): void;
  /** Puts a tab before the person who works in the workbook, hidden or not. */
  show(table: AnyTable): void;
  /** Opens a tab at one of its rows for the person at the workbook. A row that is gone throws a Problem. */
  goTo(table: AnyTable, key: string): void;
  /** Names of all tabs that people can see, also those that are no tables, in their order. */
  tabs(): readonly string[];
  /** What stands in a tab, headings and all, every line equally long. A tab that is not there throws a Problem. */
  readTab(name: string): readonly (readonly Cell[])[];
}

/** A tab of figures to look at, filter and chart. */
export interface DrawnTab {
  readonly name: string;
  /** Cells, line by line. Numbers are numbers, so that people can work with them. */
  readonly lines: readonly (readonly (string | number)[])[];
  /**
   * The line with the headings, from 1; above it stand a title and words on it. Headings are blank over columns that are left free, and
   * the first that is not never changes: by it a guarded tab is known again.
   */
  readonly top: number;
  /** How Sheets shows the numbers of each column: `0%`. */
  readonly formats: readonly string[];
  /** Pixels of each column. */
  readonly widths: readonly number[];
  /** Stands at the first cell; blank for none. */
  readonly note: string;
  /** Whether people are warned before they type into it; otherwise it is theirs to filter. */
  readonly guarded: boolean;
  readonly charts: readonly DrawnTabChart[];
}

/** A native chart of a drawn tab. */
export interface DrawnTabChart {
  readonly type: 'BAR' | 'COLUMN' | 'LINE' | 'SCATTER';
  /** The column that names its points, then those of its series; from 1. The first tells it from the other charts. */
  readonly columns: readonly number[];
  /** Rows under the headings. */
  readonly rows: number;
  /** The cell at whose corner it stands at first, from 1. */
  readonly at: { readonly row: number; readonly column: number };
  /** As Google's chart options name them: title, width, isStacked. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What is wrong in a cell, and how to mend it. */
export interface Mark {
  /** As the sheet numbers it, from 1; headings are row 1. */
  readonly row: number;
  /** The heading of the column. */
  readonly column: string;
  readonly words: string;
}

/** Google Forms. A form is named by its id; questions by item ids, which never change. */
export interface Forms {
  /** An empty form that nobody can answer yet. */
  create(title: string): FormLinks;
  /** What the form holds now, in order. Throws FileMissing. */
  inspect(form: string): LiveForm;
  /** Applies changes in order; answers the item id of each change. Throws FileMissing. */
  change(form: string, changes: readonly FormChange[]): readonly number[];
  /**
   * Sets title, description and confirmation, and opens the form to the school. Whom Google knows no account for is named beside
   * the run's reply; all others are let in.
   *
   * @param link whether to ask for a tab of raw answers, where there is none. Google makes it some seconds later, and a second one
   *   when it is asked again meanwhile.
   */
  publish(form: string, front: FormFront, link: boolean): void;
  /**
   * Links that open the form with answers filled in, each by item id: the words of a choice as they stand there, a date as
   * `YYYY-MM-DD`. What the form does not take is left out. Throws FileMissing.
   */
  prefilledUrls(
    form: string,
    answers: readonly Readonly<Record<number, string>>[],
  ): readonly string[];
  /** Responses submitted at or after a moment, oldest first; all without one. Throws FileMissing. */
  responses(form: string, since: string | undefined): readonly FormResponse[];
}

export interface FormLinks {
  readonly form: string;
  readonly editUrl: string;
  readonly url: string;
}

export interface FormFront {
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  /** E-mails of those who may answer, where Google lets a form be kept to some people. */
  readonly responders: readonly string[];
  /** Whether nobody is to know who answered: no e-mail is kept, and answers stay in the form. */
  readonly anonymous?: boolean;
}

/** A question or other part of a form, as it should stand there. */
export type FormItem = PlainItem | ChoiceItem | VideoItem;

export interface PlainItem {
  readonly kind: 'section' | 'page' | 'text' | 'paragraph' | 'date';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

export interface ChoiceItem {
  readonly kind: 'choice' | 'list' | 'checkboxes';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

export interface VideoItem {
  readonly kind: 'video';
  readonly title: string;
  readonly help: string;
  readonly required: false;
  readonly url: string;
}

export interface LiveItem {
  readonly item: number;
  /** Null for kinds that the add-on never makes, which people may add by hand. */
  readonly content: FormItem | null;
  /**
   * Of a choice question that leads to pages, where each choice leads; of a page, where the one before it leads.
   * Absent when all go on to the next page.
   */
  readonly leadsTo?: readonly (number | 'elsewhere')[];
}

export interface LiveForm {
  readonly items: readonly LiveItem[];
}

export type FormChange =
  | { readonly change: 'add'; readonly at: number; readonly content: FormItem }
  | { readonly change: 'reword'; readonly item: number; readonly content: FormItem }
  | { readonly change: 'move'; readonly item: number; readonly at: number }
  | { readonly change: 'remove'; readonly item: number }
  /** To pages, as in LiveItem; to none, so that all go on to the next page. */
  | { readonly change: 'lead'; readonly item: ItemPlace; readonly to: readonly ItemPlace[] };

/** An item, or the index of the change that adds it. */
export type ItemPlace = number | { readonly added: number };

export interface FormResponse {
  readonly response: string;
  /** ISO 8601, UTC, to the second. */
  readonly submitted: string;
  /** Lower case; blank when the form did not collect it. */
  readonly respondent: string;
  /** By item id; several for checkboxes. */
  readonly answers: Readonly<Record<number, string | readonly string[]>>;
}

/** Google Docs. */
export interface Documents {
  /** A new, empty document, for this person alone until it is shared. */
  create(title: string): { readonly document: string; readonly url: string };
  /** The whole text, to see what stands there. Throws FileMissing. */
  text(document: string): string;
  /** Where the words of a link in it lead; blank when the words or the link are gone. Throws FileMissing. */
  linkIn(document: string, words: string): string;
  /** Adds blocks at the end; what people wrote stays as it is. Throws FileMissing. */
  append(document: string, blocks: readonly Block[]): void;
  /**
   * Clears the document and draws the blocks; whatever people wrote there is gone. Throws FileMissing.
   *
   * @param margin points, on all four sides; as it is without one
   */
  replace(document: string, blocks: readonly Block[], margin?: number): void;
  /**
   * Draws blocks at the top, in place of what it drew there before, and ends them with a line of words. What people wrote
   * below that line stays, and all of it where the line is gone. Throws FileMissing.
   */
  redraw(document: string, blocks: readonly Block[], line: string): void;
  /**
   * Adds blocks at the end under a heading, closed by a line of words that no other part has. A part that has its line stands
   * already and stays as people left it. Throws FileMissing.
   */
  addPart(document: string, heading: string, blocks: readonly Block[], line: string): void;
  /** Answers in words who did not get it: whom Google refuses, and addresses outside the school. All others have it then. */
  share(
    document: string,
    people: { readonly editors: readonly string[]; readonly viewers: readonly string[] },
  ): string;
  /** Takes a document from people; its owner keeps it. Throws FileMissing. */
  unshare(document: string, people: readonly string[]): void;
}

/** Spreadsheets of their own, in which others work with data. */
export interface DataBooks {
  /** A new spreadsheet, for this person alone until it is shared. */
  create(title: string): { readonly file: string; readonly url: string };
  /**
   * Draws the tabs Data, Pivot and Charts. Data is replaced whole; the pivot tables, charts and filters that people changed
   * stay as they are, on the new data; tabs of their own are not touched. Throws FileMissing.
   */
  draw(file: string, book: DataBook): void;
  /** Those who may edit it, and those who may not any more. Answers in words who did not get it, as for a document. */
  share(file: string, editors: readonly string[], noMore: readonly string[]): string;
}

export interface DataBook {
  readonly title: string;
  readonly data: DrawnTab;
  /** What the pivot table begins with: columns of the data, from 1. */
  readonly pivot: {
    readonly rows: readonly number[];
    readonly columns: readonly number[];
    /** The column whose cells are counted, and what that is called. */
    readonly value: number;
    readonly name: string;
    /** Stands with it. */
    readonly note: string;
  };
  readonly charts: DrawnTab;
}

/** A part of a document. */
export type Block =
  | {
      readonly block: 'title' | 'heading' | 'subheading' | 'paragraph' | 'quiet';
      readonly text: string;
    }
  | { readonly block: 'list'; readonly items: readonly string[] }
  /** A line whose first words lead somewhere. */
  | { readonly block: 'link'; readonly text: string; readonly url: string; readonly more: string }
  /** A code to scan: PNG in base64, and what it is for those who cannot see it. */
  | { readonly block: 'code'; readonly png: string; readonly about: string }
  /** PNG in base64, what it shows for those who cannot see it, and its size in pixels. */
  | {
      readonly block: 'picture';
      readonly png: string;
      readonly about: string;
      readonly width: number;
      readonly height: number;
    }
  /** Cells under a row of headings. */
  | { readonly block: 'table'; readonly rows: readonly (readonly string[])[] }
  | Card
  | Comparison;

/** A name with what stands below it, which links to the address unless that is blank. */
export type NamedText = readonly [name: string, text: string, url?: string];

/**
 * One insertion, whole or not at all: a band with the title, then rows of a name with what stands below it. People
 * write there.
 */
export interface Card {
  readonly block: 'card';
  readonly title: string;
  readonly rows: readonly NamedText[];
  /** In small print, close together, for paper. */
  readonly compact?: boolean;
}

/** A card whose rows have cells side by side, and whose band says more at the right. */
export interface Comparison {
  readonly block: 'comparison';
  readonly title: string;
  readonly aside: string;
  readonly rows: readonly (readonly NamedText[])[];
}

/** Mail from the person who runs the job. */
export interface Mailbox {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** Sends one message, at once. Throws a Problem for an address that cannot be. */
  send(message: Message): void;
  /** Notes, so that a kill cannot undo it, which message is about to go; null when the work is done. */
  markSending(message: string | null): void;
  /** The message that was about to go when an earlier run ended early. */
  lastSending(): string | null;
}

export interface Message {
  readonly to: string;
  readonly subject: string;
  readonly plain: string;
  readonly html: string;
  /** Shown as the sender's name. */
  readonly from: string;
  /** Who gets the answer. */
  readonly replyTo: string;
}

/** One calendar of the add-on's own, which nobody else sees; guests of its events have them in theirs. */
export interface Calendars {
  /** Whether Google lets runs of this person write calendars, which a school asks for on top of all else. */
  allowed(): boolean;
  /** What touches the time between two moments. */
  events(from: Date, to: Date): readonly LiveEvent[];
  /** Nobody gets mail of it. */
  add(event: NewEvent): void;
  /** One that is gone already is no trouble. */
  remove(event: string): void;
}

export interface LiveEvent {
  readonly event: string;
  readonly description: string;
}

export interface NewEvent {
  readonly title: string;
  readonly description: string;
  readonly from: Date;
  readonly to: Date;
  /** E-mails. */
  readonly guests: readonly string[];
}

/** What runs by itself. */
export interface Triggers {
  /** Makes the form-submit and the hourly trigger for this person, unless they are there. */
  ensure(): void;
}
