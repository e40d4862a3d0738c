/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse/papaparse.js';
import { counted } from '../../counted';
import { distinctHeadings, type FileContents, nothingIn } from './import-file';

/**
 * Reads a CSV file as spreadsheets and survey tools write it: commas, semicolons, tabs or bars between cells, any line
 * ends, quoted cells with line breaks in them. A row with broken quotes, or with another number of cells than there
 * are headings, becomes a problem, and reading goes on at the next line: nothing is guessed and nothing is lost.
 */
export function readCsv(file: string): FileContents {
  if (file.startsWith('PK\u0003\u0004')) {
    return nothingIn(
      'This is an Excel file, not a CSV. Open it in Sheets and choose File, Download, Comma-separated values.',
    );
  }
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') {
    return nothingIn('The file is empty. Choose a CSV file with headings in its first row.');
  }
  const delimiter = delimiterOf(text);
  const [first] = linesFrom(text, 0, delimiter, null).lines;
  if (!first || first.broken) {
    return nothingIn('Row 1: the headings have broken quotes. Fix the first line of the file.');
  }
  const contents: FileContents = {
    headings: distinctHeadings(withoutBlankEnd(first.cells, 1)),
    records: [],
    problems: [],
  };
  readRecords(text, first.end, delimiter, contents);
  if (contents.records.length === 0 && contents.problems.length === 0) {
    contents.problems.push({
      row: 1,
      message: 'The file has headings and no rows under them. Choose the file with the ratings.',
      content: '',
    });
  }
  return contents;
}

/** One record of the text, from where to where. */
interface Line {
  readonly cells: readonly string[];
  readonly broken: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * Characters read at a time. Longer than any record that fits cells, and short, so that an open quote is not looked
 * for through the whole file again and again.
 */
const WINDOW = 150_000;

function readRecords(text: string, from: number, delimiter: string, contents: FileContents): void {
  const { headings, records, problems } = contents;
  let row = 1;
  let at = from;
  while (at < text.length) {
    const { lines, next } = linesFrom(text, at, delimiter, headings.length);
    at = next;
    for (const line of lines) {
      row++;
      if (isUsable(line, headings.length)) {
        if (!isBlank(line.cells)) records.push({ row, cells: [...line.cells] });
        continue;
      }
      const end = endOfLine(text, line.start);
      const content = text.slice(line.start, end);
      const message = `Row ${row}: ${problemOf(line, content, headings)}`;
      problems.push({ row, message, content });
      // What followed may have been swallowed by an open quote: it is read again from the next line on.
      at = end + 1;
    }
  }
}

/** Records up to the first that is broken or of another length than `width`, or up to the end of the window. */
function linesFrom(
  text: string,
  start: number,
  delimiter: string,
  width: number | null,
): { readonly lines: readonly Line[]; readonly next: number } {
  const window = text.slice(start, start + WINDOW);
  const cut = start + WINDOW < text.length;
  const lines: Line[] = [];
  let next = start;
  Papa.parse(window, {
    delimiter,
    newline: '\n',
    step({ data, errors, meta }, parser) {
      const end = start + meta.cursor;
      const whole = !cut || meta.cursor < window.length;
      // A record that the window cuts is read with the next one, unless it alone fills a window.
      if (!whole && lines.length > 0) return;
      const line = {
        cells: width === null ? data : withoutBlankEnd(data, width),
        broken: !whole || errors.some(({ type }) => type === 'Quotes'),
        start: next,
        end,
      };
      lines.push(line);
      next = end;
      if (width === null || !isUsable(line, width)) parser.abort();
    },
  });
  return { lines, next };
}

function isUsable({ cells, broken }: Line, width: number): boolean {
  return !broken && (cells.length === width || isBlank(cells));
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function problemOf(line: Line, content: string, headings: readonly string[]): string {
  if (content.length >= WINDOW) return `it is longer than ${WINDOW} characters. Shorten it.`;
  if (line.broken) {
    return 'a quotation mark is not closed, or stands inside a quoted cell. Write it twice there ("") and import again.';
  }
  const [cells, columns] = [
    counted(line.cells.length, 'cell'),
    counted(headings.length, 'heading'),
  ];
  return `${cells} under ${columns}. Open the file in Sheets, fix the row, download it as CSV and import again.`;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Records that tell the delimiter. */
const SAMPLE = 20;

/** The mark by which most of the first rows have as many cells as there are headings; of equals, the most cells. */
function delimiterOf(text: string): string {
  const window = text.slice(0, WINDOW);
  let best = { delimiter: ',', fitting: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    const { data, errors } = Papa.parse(window, { delimiter, newline: '\n', preview: SAMPLE });
    const width = withoutBlankEnd(data[0] ?? [], 1).length;
    if (width === 1) continue;
    const broken = errors.filter(({ type }) => type === 'Quotes').length;
    const fits = data.filter((cells) => withoutBlankEnd(cells, width).length === width).length;
    const fitting = fits - broken;
    if (fitting > best.fitting || (fitting === best.fitting && width > best.width)) {
      best = { delimiter, fitting, width };
    }
  }
  return best.delimiter;
}

/** Blank cells beyond the headings are left by spreadsheets and hold nothing. */
function withoutBlankEnd(cells: readonly string[], least: number): string[] {
  let end = cells.length;
  while (end > least && cells[end - 1]?.trim() === '') end--;
  return cells.slice(0, end);
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
