import type { ImportFile, ImportRecord } from './import-file';
import { columnsOf, type ImportMapping } from './mapping';
import { sameWords, shortened } from './same-words';

/** Headings that say when in the day, and those that say on which walk. In lower case without punctuation. */
const PERIODS = new Set(['period', 'class period', 'block']);
const EVENTS = new Set([
  'event',
  'event id',
  'learning walk',
  'session',
  'session id',
  'visit',
  'visit id',
  'visit number',
  'walkthrough',
  'walkthrough id',
]);
/** These number what one observer wrote, and so never two observers' notes on one lesson. */
const ONE_OBSERVERS = new Set(['observation', 'observation id', 'response id', 'submission id']);
/** Characters; what still reads as a cell of the Period column. */
const LONGEST = 200;

/**
 * The period of a row, which with teacher and date tells one lesson from another.
 *
 * A row without a date of its own has the words of its event there, with all else that tells visits apart (“Walk 3,
 * Lincoln”, in the order of the headings): nothing else says which observers saw the same lesson. Without a date, a day for the file and an event, a
 * period would only seem to say so, and is blank.
 *
 * @returns of a row and the day that it is imported with
 */
export function lessonPeriods(
  file: Pick<ImportFile, 'headings'>,
  mapping: ImportMapping,
): (record: ImportRecord, day: string) => string {
  const { visit, school, teacher, observer, date } = mapping.columns;
  const columns = columnsOf(mapping)
    .filter((heading) => [...visit, school].includes(heading))
    .filter((heading) => heading !== teacher && heading !== observer)
    .map((heading) => ({ words: sameWords(heading), index: file.headings.indexOf(heading) }))
    .filter(({ words }) => !ONE_OBSERVERS.has(words))
    .sort((a, b) => (a.words === b.words ? a.index - b.index : a.words < b.words ? -1 : 1));
  const periods = columns.filter(({ words }) => PERIODS.has(words));
  const events = columns.filter(({ words }) => EVENTS.has(words));
  const dateAt = file.headings.indexOf(date);

  return ({ cells }, day) => {
    const said = (chosen: typeof columns) =>
      shortened(
        chosen
          .map(({ index }) => (cells[index] ?? '').trim())
          .filter((words) => words !== '')
          .join(', '),
        LONGEST,
      );
    const dated = (cells[dateAt] ?? '').trim() !== '';
    if (!dated && said(events) !== '') return said(columns);
    return day === '' ? '' : said(periods);
  };
}
