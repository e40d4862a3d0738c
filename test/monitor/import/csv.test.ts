import fc from 'fast-check';
import { readCsv } from '../../../src/monitor/import/csv';

const cellsOf = (text: string) => readCsv(text).records.map(({ cells }) => cells);

describe('a file that a school brings', () => {
  it('is read with its headings and rows, the headings being row 1', () => {
    expect(readCsv('room,level\nA1,Seen\nA2,Not seen\n')).toEqual({
      headings: ['room', 'level'],
      records: [
        { row: 2, cells: ['A1', 'Seen'] },
        { row: 3, cells: ['A2', 'Not seen'] },
      ],
      problems: [],
    });
  });

  it.each([
    ['semicolons', 'room;level\nA1;Seen, twice'],
    ['tabs', 'room\tlevel\nA1\tSeen, twice'],
    ['bars', 'room|level\nA1|Seen, twice'],
    ['a byte order mark', '\uFEFFroom,level\nA1,"Seen, twice"'],
    ['Windows line ends', 'room,level\r\nA1,"Seen, twice"\r\n'],
    ['old Macintosh line ends', 'room,level\rA1,"Seen, twice"\r'],
    ['blank columns at the end', 'room,level,,\nA1,"Seen, twice",,'],
  ])('may come with %s', (_, text) => {
    expect(readCsv(text)).toEqual({
      headings: ['room', 'level'],
      records: [{ row: 2, cells: ['A1', 'Seen, twice'] }],
      problems: [],
    });
  });

  it('may hold line breaks and quotation marks within quoted cells', () => {
    expect(cellsOf('room,note\r\nA1,"He said ""why""\r\nand waited"\r\nA2,6" ruler\r\n')).toEqual([
      ['A1', 'He said "why"\nand waited'],
      ['A2', '6" ruler'],
    ]);
  });

  it('counts blank lines, as a spreadsheet shows them, and takes nothing from them', () => {
    expect(readCsv('room,level\n\n,\nA1,Seen\n\n').records).toEqual([
      { row: 4, cells: ['A1', 'Seen'] },
    ]);
  });

  it('has headings told apart when they are the same or blank', () => {
    expect(readCsv('rating,,rating,rating (2)\n1,2,3,4').headings).toEqual([
      'rating',
      'Column 2',
      'rating (2)',
      'rating (2) (2)',
    ]);
  });
});

describe('a file with broken rows', () => {
  it('loses only the row whose quotation mark is never closed', () => {
    const { records, problems } = readCsv('room,note\nA1,"open\nA2,fine\nA3,fine');
    expect(records).toEqual([
      { row: 3, cells: ['A2', 'fine'] },
      { row: 4, cells: ['A3', 'fine'] },
    ]);
    expect(problems).toEqual([
      { row: 2, message: expect.stringContaining('Row 2: a quotation mark'), content: 'A1,"open' },
    ]);
  });

  it('loses only that row when a later quotation mark seems to close it', () => {
    const { records, problems } = readCsv('room,note\nA1,"open\nA2,fine\nA3,"fine, too"\nA4,fine');
    expect(records.map(({ row }) => row)).toEqual([3, 4, 5]);
    expect(problems.map(({ row }) => row)).toEqual([2]);
  });

  it('says which row quotes within quotes', () => {
    const { records, problems } = readCsv('room,note\nA1,"he said "why" twice"\nA2,fine');
    expect(records.map(({ row }) => row)).toEqual([3]);
    expect(problems[0]?.message).toMatch(/^Row 2: a quotation mark .* Write it twice/);
  });

  it('says which row has too many or too few cells, and how to fix it', () => {
    const { records, problems } = readCsv('room,note,level\nA1,b\nA2,c,d,e\nA3,f,g');
    expect(records).toEqual([{ row: 4, cells: ['A3', 'f', 'g'] }]);
    expect(problems.map(({ message }) => message)).toEqual([
      'Row 2: 2 cells under 3 headings. Open the file in Sheets, fix the row, download it as CSV and import again.',
      'Row 3: 4 cells under 3 headings. Open the file in Sheets, fix the row, download it as CSV and import again.',
    ]);
  });

  it('reads on through a row that is longer than what is read at a time', () => {
    const long = 'x'.repeat(400_000);
    const { records, problems } = readCsv(`room,note\nA1,"${long}\nA2,fine\nA3,${long}\nA4,"fine"`);
    expect(problems.map(({ row }) => row)).toEqual([2, 4]);
    expect(records.map(({ row }) => row)).toEqual([3, 5]);
  });

  it.each([
    ['', 'The file is empty'],
    ['\uFEFF \r\n', 'The file is empty'],
    ['room,level\n', 'headings and no rows'],
    ['PK\u0003\u0004rest', 'an Excel file'],
    ['"room,level\nA1,Seen', 'broken quotes'],
  ])('that holds nothing to read (%j) says so', (text, words) => {
    const { records, problems } = readCsv(text);
    expect(records).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain(words);
  });

  it('never loses a word, whatever quotes, commas and line breaks stand around it', () => {
    const mark = fc.constantFrom(',', '"', '\n', '","', '"\n"', ' ', '', ',,');
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        const words = marks.map((_, index) => `w${index}w`);
        const body = words.map((word, index) => word + marks[index]).join('');
        const { records, problems } = readCsv(`first,second,third\n${body}`);
        const kept = JSON.stringify([
          records.map(({ cells }) => cells),
          problems.map(({ content }) => content),
        ]);
        for (const word of words) expect(kept.split(word)).toHaveLength(2);
      }),
    );
  });

  it('reads back what any spreadsheet wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', ' ', '1') });
    const line = fc.tuple(fc.constant('x'), cell, cell);
    const delimiters = fc.constantFrom(',', ';', '\t');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), delimiters, (lines, delimiter) => {
        const written = [['room', 'note', 'level'], ...lines].map((cells) =>
          cells.map((one) => `"${one.replace(/"/g, '""')}"`).join(delimiter),
        );
        const { records, problems } = readCsv(written.join('\r\n'));
        expect(problems).toEqual([]);
        expect(records.map(({ cells }) => cells)).toEqual(lines);
      }),
    );
  });
});
