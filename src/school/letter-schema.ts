import * as z from 'zod/mini';
import type { LetterPart } from './letter';

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
