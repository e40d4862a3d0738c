import { date, lines, number, type RowOf, table, text } from '../../table';

/** The Doc of each calibration meeting; a new meeting is a new Doc, so that what people wrote stays. */
export const meetingsTable = table('Calibration meetings', {
  help: 'One Doc for each meeting in which observers compare what they saw.',
  key: ['day'],
  kept: true,
  columns: {
    day: date('Date', { width: 100 }),
    url: text('Doc', { width: 320 }),
    lessons: number('Shared lessons', { width: 110 }),
    agreement: text('Agreement then', { width: 360 }),
    /** References of what stands in the Doc, so that no later one brings it again. */
    talkedOver: lines('Talked over', { width: 140 }),
    document: text('Document', { width: 160 }),
  },
});
export type MeetingRow = RowOf<typeof meetingsTable>;
