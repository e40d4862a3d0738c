import type { AnyTable, Cell, Contents, RowOf } from './table';

/**
 * What a job may ask of a school's Workspace. Plain data goes in and comes out; `google/` implements it with Google's
 * services and decides nothing. Everything here may throw a `Problem` in words that a leader can act on.
 */
export interface Workspace {
  readonly workbook: Workbook;
  readonly forms: Forms;
  readonly documents: Documents;
  readonly mail: Mailbox;
  readonly triggers: Triggers;
  /**
   * Runs alone: two jobs that change the workbook never overlap. Throws Busy when another holds it for more
   * than ten seconds. What the job wrote is saved before the next may start.
   */
  alone<T>(job: () => T): T;
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
  read<T extends Readonly<Record<string, AnyTable>>>(
    tables: T,
  ): { readonly [K in keyof T]: Contents<T[K]> };
  /** Puts rows by their key: those that are there are changed in place, the others added below. */
  save<T extends AnyTable>(table: T, rows: readonly RowOf<T>[]): void;
  /**
   * Gives the tabs of raw responses, which Google adds a while after a form is linked, the name for their form's address, and
   * hides them. Answers how many were still to be put away.
   */
  putAwayResponses(nameOf: (formUrl: string) => string | null): number;
  /** Nothing that was saved before can be lost after this. */
  settle(): void;
  /** Puts a tab before the person who works in the workbook. */
  show(table: AnyTable): void;
  /** Names of all tabs that people can see, also those that are no tables, in their order. */
  tabs(): readonly string[];
  /** What stands in a tab, headings and all, every line equally long. A tab that is not there throws a Problem. */
  readTab(name: string): readonly (readonly Cell[])[];
}

/** Google Forms. A form is named by its id; questions by item ids, which never change. */
export interface Forms {
  /** An empty form that nobody can answer yet. */
  create(title: string): FormLinks;
  /** What the form holds now, in order. Throws FileMissing. */
  inspect(form: string): LiveForm;
  /** Applies changes in order; answers the item id of each change. Throws FileMissing. */
  change(form: string, changes: readonly FormChange[]): readonly number[];
  /** Sets title, description and confirmation, sends responses to the workbook, and opens the form to the school. */
  publish(form: string, front: FormFront): void;
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
}

/** A question or other part of a form, as it should stand there. */
export type FormItem = PlainItem | ChoiceItem | VideoItem;

export interface PlainItem {
  readonly kind: 'section' | 'text' | 'paragraph' | 'date';
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
}

export interface LiveForm {
  readonly items: readonly LiveItem[];
}

export type FormChange =
  | { readonly change: 'add'; readonly at: number; readonly content: FormItem }
  | { readonly change: 'reword'; readonly item: number; readonly content: FormItem }
  | { readonly change: 'move'; readonly item: number; readonly at: number }
  | { readonly change: 'remove'; readonly item: number };

export interface FormResponse {
  readonly response: string;
  /** ISO 8601, UTC. */
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
  /** Adds blocks at the end; what people wrote stays as it is. Throws FileMissing. */
  append(document: string, blocks: readonly Block[]): void;
  share(
    document: string,
    people: { readonly editors: readonly string[]; readonly viewers: readonly string[] },
  ): void;
}

/** A part of a document. */
export type Block =
  | {
      readonly block: 'title' | 'heading' | 'subheading' | 'paragraph' | 'quiet';
      readonly text: string;
    }
  | { readonly block: 'list'; readonly items: readonly string[] }
  | Card;

/**
 * One insertion, whole or not at all: a band with the title, then rows of a name with what stands below it. People
 * write there.
 */
export interface Card {
  readonly block: 'card';
  readonly title: string;
  readonly rows: readonly (readonly [name: string, text: string])[];
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

/** What runs by itself. */
export interface Triggers {
  /** Makes the form-submit and the hourly trigger for this person, unless they are there. */
  ensure(): void;
}
