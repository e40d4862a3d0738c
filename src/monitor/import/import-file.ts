/** One row of a school's own file. Headings are row 1, and blank lines count, as in a spreadsheet. */
export interface ImportRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row that could not be read. */
export interface FileProblem {
  readonly row: number;
  /** What is wrong and how to mend it, naming the row. */
  readonly message: string;
  /** The row's own words. */
  readonly content: string;
}

/** What a file or tab holds. Headings are distinct; every record has one cell for each. */
export interface FileContents {
  readonly headings: string[];
  readonly records: ImportRecord[];
  readonly problems: FileProblem[];
}

/** A file to import, or a part of one that holds whole visits. */
export interface ImportFile extends FileContents {
  /** What the leader calls it. */
  readonly name: string;
  /** For a part: how the whole file first wrote each look-for, so that every part names it alike. */
  readonly spellings: readonly { readonly focus: string; readonly lookFor: string }[];
}

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
