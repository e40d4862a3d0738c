import * as z from 'zod/mini';
import type { DrawnTab } from '../workspace';

/** As the browser makes it. Only leaders draw, and a tab that is none fails as it is drawn: see `blocksSchema`. */
export const drawnTabSchema = z.transform((input): DrawnTab => {
  if (!Array.isArray(Object(input).lines)) throw new Error('A tab has lines.');
  return input as DrawnTab;
});
