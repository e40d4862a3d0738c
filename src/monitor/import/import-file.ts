import * as z from 'zod/mini';

/** One row of a school's own file. Headings are row 1, and blank lines count, as in a spreadsheet. */
const importRecordSchema = z.object({
  row: z.number(),
  cells: z.array(z.string()),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;

/** A row that could not be read. */
const fileProblemSchema = z.object({
  row: z.number(),
  /** What is wrong and how to mend it, naming the row. */
  message: z.string(),
  /** The row's own words. */
  content: z.string(),
});
export type FileProblem = z.infer<typeof fileProblemSchema>;

/** What a file or tab holds. Headings are distinct; every record has one cell for each. */
export interface FileContents {
  readonly headings: string[];
  readonly records: ImportRecord[];
  readonly problems: FileProblem[];
}

/** A file to import, or a part of one that holds whole visits. */
export const importFileSchema = z.object({
  /** What the leader calls it. */
  name: z.string(),
  headings: z.array(z.string()),
  records: z.array(importRecordSchema),
  problems: z.array(fileProblemSchema),
  /** For a part: how the whole file first wrote each look-for, so that every part names it alike. */
  spellings: z.array(z.object({ focus: z.string(), lookFor: z.string() })),
});
export type ImportFile = z.infer<typeof importFileSchema>;

/** What was read, as a whole file under its name. */
export function importFile(name: string, contents: FileContents): ImportFile {
  return { name, ...contents, spellings: [] };
}

/** Headings trimmed and told apart: “rating” and “rating (2)”; “Column 5” where the fifth is blank. */
export function distinctHeadings(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const words = cell.trim() || `Column ${index + 1}`;
    let heading = words;
    for (let copy = 2; taken.has(heading); copy++) heading = `${words} (${copy})`;
    taken.add(heading);
    return heading;
  });
}

/** Contents of a file in which no record can be read. */
export function nothingIn(message: string): FileContents {
  return { headings: [], records: [], problems: [{ row: 1, message, content: '' }] };
}
