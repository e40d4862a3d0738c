import { text } from '../../table';

const HELP = 'Periods with commas between them, or All. Blank is none.';

/** The periods of each weekday, as people write them: "1, Period 3" or "All". */
export const weekColumns = {
  Mon: text('Mon', { width: 150, help: HELP }),
  Tue: text('Tue', { width: 150, help: HELP }),
  Wed: text('Wed', { width: 150, help: HELP }),
  Thu: text('Thu', { width: 150, help: HELP }),
  Fri: text('Fri', { width: 150, help: HELP }),
};

export type WeekWritten = Readonly<Record<keyof typeof weekColumns, string>>;

export const NO_TIME: WeekWritten = { Mon: '', Tue: '', Wed: '', Thu: '', Fri: '' };

export const WHOLE_WEEK: WeekWritten = {
  Mon: 'All',
  Tue: 'All',
  Wed: 'All',
  Thu: 'All',
  Fri: 'All',
};
