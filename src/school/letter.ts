/** What a message says, before it is set as mail. Short enough for a phone. */
export interface Letter {
  readonly subject: string;
  readonly greeting: string;
  readonly parts: readonly LetterPart[];
  readonly closing: string;
  /** E-mail of who gets the answer; blank for the sender. */
  readonly replyTo: string;
}

export type LetterPart =
  | { readonly part: 'paragraph'; readonly text: string }
  /** Something that stands out: a decision, a next step. */
  | { readonly part: 'panel'; readonly title: string; readonly text: string }
  | { readonly part: 'list'; readonly title: string; readonly items: readonly LetterItem[] }
  | { readonly part: 'button'; readonly text: string; readonly url: string };

export interface LetterItem {
  readonly title: string;
  readonly text: string;
  /** Blank without one. */
  readonly url: string;
  /** What the link says. */
  readonly linkText: string;
  /** A link in the line of the text. */
  readonly beside?: { readonly url: string; readonly text: string };
  /** Further links after the first. */
  readonly also?: readonly { readonly url: string; readonly text: string }[];
}

/** "Hello Ana,", as every letter begins. */
export function greetingTo(name: string): string {
  return `Hello ${firstName(name)},`;
}

export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
