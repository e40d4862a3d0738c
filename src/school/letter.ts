import * as z from 'zod/mini';

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
  /** Further links beside it. */
  readonly also?: readonly { readonly url: string; readonly text: string }[];
}

const words = z.string();

const PARTS = [
  z.object({ part: z.enum(['paragraph']), text: words }),
  z.object({ part: z.enum(['panel']), title: words, text: words }),
  z.object({
    part: z.enum(['list']),
    title: words,
    items: z.array(z.object({ title: words, text: words, url: words, linkText: words })),
  }),
  z.object({ part: z.enum(['button']), text: words, url: words }),
];

/** The first kind that fits. zod's own union and literal would add 2 kB to the server's bundle, which every run loads. */
const letterPart = z.transform((input, { issues }): LetterPart => {
  for (const kind of PARTS) {
    const read = kind.safeParse(input);
    if (read.success) return read.data;
  }
  issues.push({ code: 'custom', input, message: 'is no part of a letter' });
  return z.NEVER;
});

/** As it crosses from the sidebar, where it was shown before. */
export const letterSchema = z.object({
  subject: words,
  greeting: words,
  parts: z.array(letterPart),
  closing: words,
  replyTo: words,
});
