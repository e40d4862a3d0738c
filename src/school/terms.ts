/** "Aug 1" of the setting. */
const BEGINNING = /^([a-z]{3})[a-z]*\.? (\d{1,2})$/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A stretch of the school year that leaders look back on: "2026–27 term 1". Names sort as terms follow each other. */
export interface Term {
  readonly name: string;
  /** A day. */
  readonly from: string;
}

/**
 * The term that a day is in. The school year begins with the first of the setting's beginnings.
 *
 * @param beginnings as typed: "Aug 1, Jan 1"; what is no day of a year is passed over, and without any the year is one term
 */
export function termOf(day: string, beginnings: string): Term {
  const days = beginnings
    .split(',')
    .map(monthAndDay)
    .filter((one) => one !== '');
  const [first = '08-01'] = days;
  const year = Number(day.slice(0, 4)) - (day.slice(5) < first ? 1 : 0);
  const starts = (days.length > 0 ? days : [first])
    .map((one) => `${one < first ? year + 1 : year}-${one}`)
    .sort();
  const begun = starts.filter((start) => start <= day);
  const schoolYear = `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
  return { name: `${schoolYear} term ${begun.length}`, from: begun[begun.length - 1] ?? day };
}

function monthAndDay(words: string): string {
  const [, month = '', date = ''] = BEGINNING.exec(words.trim()) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(date) < 1 || Number(date) > 31) return '';
  return `${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
}
