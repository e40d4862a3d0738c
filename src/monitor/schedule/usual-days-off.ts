import { laterDay, mondayOf, WEEKDAYS, type Weekday, weekdayOf } from './school-days';

/** Days on which schools of the United States usually have no school. One day where both are the same. */
export interface UsualDaysOff {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/**
 * Usual breaks and federal holidays with a weekday between two days, in order. Federal holidays are those of
 * 5 U.S.C. 6103: one on a Saturday is kept on the Friday before, one on a Sunday on the Monday after.
 */
export function usualDaysOff(from: string, to: string): UsualDaysOff[] {
  const years = [];
  // The winter break of the year before reaches into January.
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year++) {
    years.push(year);
  }
  return years
    .flatMap(usualOf)
    .filter((one) => one.to >= from && one.from <= to)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

function usualOf(year: number): UsualDaysOff[] {
  const thanksgiving = mondayOf(nth(4, 'Thu', `${year}-11-01`));
  return [
    oneDay('Martin Luther King Jr. Day', nth(3, 'Mon', `${year}-01-01`)),
    oneDay('Presidents’ Day', nth(3, 'Mon', `${year}-02-01`)),
    oneDay('Memorial Day', mondayOf(`${year}-05-31`)),
    oneDay('Juneteenth', observed(`${year}-06-19`)),
    oneDay('Independence Day', observed(`${year}-07-04`)),
    oneDay('Labor Day', nth(1, 'Mon', `${year}-09-01`)),
    oneDay('Columbus or Indigenous Peoples’ Day', nth(2, 'Mon', `${year}-10-01`)),
    oneDay('Veterans Day', observed(`${year}-11-11`)),
    { why: 'Thanksgiving break', from: thanksgiving, to: laterDay(thanksgiving, 4) },
    winterBreak(year),
  ];
}

/** The whole week of Christmas Eve, or the one after when that is a weekend, to New Year’s Day. */
function winterBreak(year: number): UsualDaysOff {
  const eve = `${year}-12-24`;
  const weekend = weekdayOf(eve) === 'Sat' || weekdayOf(eve) === 'Sun';
  const from = laterDay(mondayOf(eve), weekend ? 7 : 0);
  return { why: 'Winter break', from, to: observed(`${year + 1}-01-01`) };
}

function oneDay(why: string, day: string): UsualDaysOff {
  return { why, from: day, to: day };
}

/** The first, second, … of a weekday on or after a day. */
function nth(number: number, weekday: Weekday, from: string): string {
  const ahead = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(from)) + 7) % 7;
  return laterDay(from, ahead + 7 * (number - 1));
}

function observed(day: string): string {
  const weekday = weekdayOf(day);
  return laterDay(day, weekday === 'Sat' ? -1 : weekday === 'Sun' ? 1 : 0);
}
