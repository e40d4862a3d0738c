import { lookForsOf } from '../../../src/monitor/import/file-words';
import {
  completeMapping,
  guessMapping,
  recallMapping,
} from '../../../src/monitor/import/guess-mapping';
import { mappingProblems } from '../../../src/monitor/import/mapping';
import { fileOf, KNOWN, mappingOf, rowOf } from './a-school';

describe('a new file', () => {
  it('has its columns found by their headings', () => {
    const headings = [
      'Timestamp',
      'School',
      'Classroom',
      'Observed by',
      'Section',
      'Look_for',
      'RATING',
      'Glows',
      'Next steps',
      'Comments',
      'Colour',
    ];
    const { columns } = guessMapping(fileOf([], headings), KNOWN);
    expect(columns).toEqual({
      date: 'Timestamp',
      visit: [],
      school: 'School',
      teacher: 'Classroom',
      observer: 'Observed by',
      focus: 'Section',
      lookFor: 'Look_for',
      level: 'RATING',
      strength: 'Glows',
      opportunity: 'Next steps',
      notes: 'Comments',
    });
  });

  it('keeps a room beside the teacher as part of the visit', () => {
    const { columns } = guessMapping(fileOf([], ['Teacher', 'Room', 'Practice', 'Level']), KNOWN);
    expect(columns).toMatchObject({ teacher: 'Teacher', visit: ['Room'] });
  });

  it('says what is missing when its columns are other ones', () => {
    const file = fileOf([['a', 'b']], ['Apples', 'Pears']);
    expect(mappingProblems(guessMapping(file, KNOWN), file.headings, KNOWN)).toEqual([
      'Choose the column that says what was looked for.',
      'Choose the column that holds the levels.',
      'A continuum has 2 to 5 levels. Match the levels of your file.',
    ]);
  });

  it('has its dates’ order found when one of them tells', () => {
    const file = fileOf([rowOf({ date: '3/4/2026' }), rowOf({ date: '3/14/2026' })]);
    expect(guessMapping(file, KNOWN).dateOrder).toBe('month first');
  });

  it('has look-fors matched to the school’s own practices of the same words and number of levels', () => {
    const levels = ['Not seen', 'Starting', 'Seen'];
    const rows = (words: string) => levels.map((level) => rowOf({ lookFor: words, level }));
    const own = fileOf([...rows('WAIT TIME'), ...rows('the teacher waits, after a question')]);
    expect(Object.values(guessMapping(own, KNOWN).lookFors)).toEqual(['talk-1', 'talk-1']);
    const twoLevels = fileOf(rows('Wait time').slice(1));
    expect(guessMapping(twoLevels, KNOWN).lookFors).toEqual({});
  });

  it('counts look-fors that differ only in capitals, spaces and punctuation as one', () => {
    const file = fileOf([
      rowOf({ lookFor: 'Students use each other’s ideas.' }),
      rowOf({ lookFor: "students use each other's  ideas" }),
      rowOf({ lookFor: 'Students use ideas' }),
    ]);
    expect(lookForsOf(file, mappingOf(file)).map(({ lookFor, rows }) => [lookFor, rows])).toEqual([
      ['Students use each other’s ideas.', 2],
      ['Students use ideas', 1],
    ]);
  });
});

describe('a mapping that a leader made', () => {
  const file = fileOf([rowOf({ lookFor: 'Wait time' }), rowOf({ level: 'Not seen' })]);
  const [key = ''] = lookForsOf(file, mappingOf(file)).map((one) => one.key);

  it('is recalled for a file with its columns, and guessed only where it says nothing', () => {
    const remembered = mappingOf(file, { lookFors: { [key]: '' }, repeats: 'leave out' });
    const next = fileOf([rowOf({ lookFor: 'Wait time' }), rowOf({ level: 'Maybe' })]);
    const recalled = recallMapping(remembered, next, KNOWN);
    expect(recalled).toMatchObject({
      continuum: ['Not seen', 'Starting', 'Seen'],
      lookFors: { [key]: '' },
      repeats: 'leave out',
      levels: [
        { text: 'Seen', level: 3 },
        { text: 'Maybe', level: 0 },
      ],
    });
  });

  it('is not recalled for a file without its columns', () => {
    expect(recallMapping(mappingOf(file), fileOf([], ['Date', 'Rating']), KNOWN)).toBeNull();
  });

  it('loses a practice that is gone, and matches the look-for anew', () => {
    const remembered = mappingOf(file, { lookFors: { [key]: 'gone-1' } });
    expect(completeMapping(remembered, file, KNOWN).lookFors).toEqual({ [key]: 'talk-1' });
  });

  it('guesses the levels again once they are emptied for another column', () => {
    const other = mappingOf(file, { continuum: [], levels: [] });
    const columns = { ...other.columns, level: 'Notes', notes: '' };
    const noted = fileOf([rowOf({ notes: 'No' }), rowOf({ notes: 'Yes' })]);
    expect(completeMapping({ ...other, columns }, noted, KNOWN).continuum).toEqual(['No', 'Yes']);
  });

  it('is refused, in words, when it does not fit the file or the school', () => {
    const { columns } = mappingOf(file);
    const problems = (changes: Parameters<typeof mappingOf>[1]) =>
      mappingProblems(mappingOf(file, changes), file.headings, KNOWN);
    expect(problems({})).toEqual([]);
    expect(problems({ columns: { ...columns, visit: ['Hall'] } })).toEqual([
      'The file has no column “Hall”. Choose another one.',
    ]);
    expect(problems({ columns: { ...columns, lookFor: 'Rating' } })).toEqual([
      'The look-for and the level cannot be the same column.',
    ]);
    expect(problems({ levels: [{ text: 'Seen', level: 4 }] })).toEqual([
      'A level is matched to a step that the continuum does not have.',
    ]);
    expect(problems({ lookFors: { [key]: 'gone-1' } })).toEqual([
      'The practice “gone-1” is no longer there. Match its look-for again.',
    ]);
    expect(
      problems({ continuum: ['No', 'Yes'], levels: [], lookFors: { [key]: 'talk-1' } }),
    ).toEqual([
      '“Wait time” has 3 levels and your file 2. Match the look-for to another practice, or to a new one.',
    ]);
  });
});
