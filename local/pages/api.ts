import type { FormAnswers } from '../views';

/** What crosses between the pages' server and the browser, beside the views of views.ts. */

export interface PersonView {
  readonly email: string;
  readonly name: string;
}

export interface SessionView {
  readonly me: PersonView;
  readonly people: readonly PersonView[];
  readonly clock: ClockView;
}

export interface ClockView {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

export interface AdvanceResult {
  readonly clock: ClockView;
  /** How many triggers ran, and what those that failed said. */
  readonly ran: number;
  readonly failures: readonly string[];
}

export interface FileView {
  readonly id: string;
  readonly type: 'spreadsheet' | 'form' | 'document';
  readonly name: string;
  readonly owner: PersonView;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly url: string;
  readonly mayEdit: boolean;
  readonly mayTrash: boolean;
}

export interface SharingView {
  readonly owner: PersonView;
  readonly editors: readonly PersonView[];
  readonly viewers: readonly PersonView[];
}

/** A refusal in words; with the owner when asking them would help. */
export interface RefusalView {
  readonly message: string;
  readonly needsAccess?: { readonly owner: PersonView };
}

export interface MenuView {
  readonly title: string;
  /** Made by createAddonMenu: it stands under Extensions. */
  readonly addon: boolean;
  readonly items: readonly (MenuItemView | 'separator')[];
}

export interface MenuItemView {
  readonly label: string;
  readonly functionName: string;
}

/** What a run of the script asked the page to show. */
export interface ShownView {
  readonly menus: readonly MenuView[];
  readonly sidebar?: { readonly title: string; readonly html: string };
  readonly dialog?: {
    readonly title: string;
    readonly html: string;
    readonly width: number;
    readonly height: number;
    readonly modal: boolean;
  };
  readonly toasts: readonly { readonly title: string; readonly message: string }[];
  /** The sheet to go to. */
  readonly sheet?: number;
  /** Why the run ended early, in the script's words. */
  readonly error?: string;
}

/** What a failure handler of google.script.run is given. */
export interface CallError {
  readonly name: string;
  readonly message: string;
}

/** What google.script.run gets back. */
export interface CallResult {
  readonly result: { readonly value: unknown } | { readonly error: CallError };
  readonly shown: ShownView;
}

/** What came of a change that a rule may refuse. */
export interface EditResult {
  /** Why it was refused, in the rule's words; absent when it was done. */
  readonly refused?: string;
}

export interface SubmitResult {
  readonly responseId: string;
  /** What is wrong with an answer, by item id; empty when it was recorded. */
  readonly problems: Readonly<Record<number, string>>;
}

export interface FormStart {
  /** Answers to begin with: from a pre-filled link, or of the response that is edited. */
  readonly answers: FormAnswers;
}

/** A message as a list shows it. */
export interface MailSummary {
  readonly id: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: string;
  readonly subject: string;
  readonly snippet: string;
  /** Milliseconds since 1970. */
  readonly sent: number;
}

export interface MailView extends MailSummary {
  readonly cc: string;
  readonly replyTo: string;
  readonly body: string;
  readonly html: string;
  /** Pictures that the HTML shows as `cid:` and their key, as `data:` addresses. */
  readonly inlineImages: Readonly<Record<string, string>>;
  /** Names. */
  readonly attachments: readonly string[];
}

export interface EventView {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  readonly location: string;
  readonly description: string;
  readonly guests: readonly string[];
}
