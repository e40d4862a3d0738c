/// <reference path="../monitor/import/papaparse.d.ts" />
import Papa from 'papaparse/papaparse.js';

/** Lines of cells from words pasted out of a sheet (tabs) or typed or saved as CSV (commas or semicolons). */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const lines: (readonly string[])[] = [];
  const delimiter = delimiterOf(text);
  Papa.parse(text.replace(/\r\n?/g, '\n'), {
    delimiter,
    newline: '\n',
    step: ({ data }) => {
      // A line that somebody typed among those of a sheet has commas.
      const typed = data.length === 1 && delimiter === '\t' && data[0]?.includes(',');
      lines.push(...(typed ? pastedCells(data[0] ?? '') : [data]));
    },
  });
  return lines;
}

/** Cells as they would have been pasted beside some text, a line of them to a line. */
export function asPasted(lines: readonly (readonly string[])[], text: string): string {
  const delimiter = delimiterOf(text);
  return lines.map((cells) => Papa.unparse([[...cells]], { delimiter })).join('\n');
}

function delimiterOf(text: string): string {
  if (text.includes('\t')) return '\t';
  const count = (mark: string) => text.split(mark).length;
  return count(';') > count(',') ? ';' : ',';
}
