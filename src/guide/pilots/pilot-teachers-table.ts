import { choice, date, email, type RowOf, table, text } from '../../table';

/** Who tries it, and since when. */
export const pilotTeachersTable = table('Pilot teachers', {
  help: 'The teachers of each pilot, and when each of them began.',
  key: ['pilot', 'teacher'],
  columns: {
    pilot: text('Pilot', { required: true, width: 160 }),
    name: text('Teacher', { width: 180 }),
    starts: date('Starts', { required: true, width: 100, help: 'The day this teacher began' }),
    experience: choice('Experience', ['new', 'experienced'], {
      required: true,
      width: 110,
      help: 'With this practice or resource, on the day of the start',
    }),
    teacher: email('Teacher e-mail', { required: true, width: 220 }),
  },
});
export type PilotTeacher = RowOf<typeof pilotTeachersTable>;
