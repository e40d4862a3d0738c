import * as z from 'zod/mini';
import { PRACTICE_STATUSES } from './practice';

/** As it crosses from the sidebar. */
export const focusSetSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  levels: z.array(z.string()).check(z.refine(({ length }) => length >= 2 && length <= 5)),
});

/** As it crosses from the sidebar. */
export const practiceSchema = z.object({
  id: z.string(),
  focus: z.string(),
  name: z.string(),
  teacherAction: z.string(),
  studentAction: z.string(),
  descriptors: z.array(z.string()),
  source: z.string(),
  frameworkCodes: z.array(z.string()),
  teacherVideo: z.string(),
  observerVideo: z.string(),
  status: z.enum(PRACTICE_STATUSES),
  order: z.number(),
  version: z.number(),
  replaces: z.string(),
});
