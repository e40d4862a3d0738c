import * as z from 'zod/mini';
import { INDICATORS } from './indicators';
import { LEVELS } from './requirement';

/** What tells the file from others. */
const FORMAT = 'instructional-leadership-progress';
const VERSION = 1;

const words = z.string().check(z.maxLength(400));
const schema = z.object({
  format: z.literal(FORMAT),
  version: z.number(),
  school: words,
  term: words,
  /** The term beside it; blank for a school's first. */
  before: words,
  /** A day. */
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  indicators: z
    .array(
      z.object({
        indicator: words,
        level: z.nullable(z.enum(LEVELS)),
        /** Names of levels, blank where nobody said one. */
        before: words,
        own: words,
        /** The first thing that is missing for the next level. */
        next: words,
      }),
    )
    .check(z.maxLength(100)),
});

/** Where one school stands, as it leaves the school: levels and counts, and nothing of any teacher. */
export type SchoolStanding = Omit<z.infer<typeof schema>, 'format' | 'version'>;

/** The contents of the file that a school saves for its district. */
export function writeStanding(standing: SchoolStanding): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...standing }, null, 1);
}

/** A file that a school saved, or why it is none, in words. */
export function readStanding(
  file: string,
  contents: string,
): { readonly standing: SchoolStanding } | { readonly problem: string } {
  const how =
    'Ask the school for it: Progress, On one page, Save for the district. Then choose the file that comes.';
  let read: unknown;
  try {
    read = JSON.parse(contents);
  } catch {
    const began = contents.includes(FORMAT);
    return {
      problem: began
        ? `${file} is cut off or was changed. ${how}`
        : `${file} is no file of Progress. ${how}`,
    };
  }
  const { format, version } = (read ?? {}) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { problem: `${file} is no file of Progress. ${how}` };
  if (version !== VERSION) {
    return {
      problem: `${file} comes from another version of the add-on. Bring both schools up to date, then save it again.`,
    };
  }
  const parsed = schema.safeParse(read);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { problem: `${file} was changed at “${issue?.path.join(', ')}”. ${how}` };
  }
  const known = new Set(INDICATORS.map(({ indicator }) => indicator));
  const { format: _, version: __, ...standing } = parsed.data;
  const indicators = standing.indicators.filter(({ indicator }) => known.has(indicator));
  return { standing: { ...standing, indicators } };
}

/** Schools side by side, by name; of one that came twice, the later day. */
export function bySchool(standings: readonly SchoolStanding[]): SchoolStanding[] {
  const latest = new Map<string, SchoolStanding>();
  for (const standing of standings) {
    const before = latest.get(standing.school);
    if (!before || before.day <= standing.day) latest.set(standing.school, standing);
  }
  return [...latest.values()].sort((a, b) => a.school.localeCompare(b.school, 'en'));
}
