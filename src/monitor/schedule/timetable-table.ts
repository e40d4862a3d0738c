import { email, type RowOf, table, text } from '../../table';
import { weekColumns } from './week-columns';

/** When each teacher teaches. Who does not stand here teaches every period. */
export const timetableTable = table('Timetable', {
  help: 'When each teacher teaches. Leave it empty if everyone teaches all day.',
  key: ['teacher'],
  columns: {
    name: text('Name', { width: 180 }),
    teacher: email('E-mail', { required: true, width: 220, help: 'As on the Staff tab' }),
    ...weekColumns,
  },
});
export type TimetableRow = RowOf<typeof timetableTable>;
