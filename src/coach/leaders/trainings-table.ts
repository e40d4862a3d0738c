import { choice, codes, date, type RowOf, table, text } from '../../table';

/** When leaders learned or met, and when they will. */
export const trainingsTable = table('Trainings', {
  help: 'Trainings and convenings of coaches and mentors: those held, and those to come.',
  key: ['date', 'title'],
  columns: {
    date: date('Date', { required: true, width: 100 }),
    title: text('Title', { required: true, width: 240 }),
    kind: choice('Kind', ['Training', 'Convening'], { required: true, width: 100 }),
    purpose: text('What for', { width: 280 }),
    came: codes('Who came', { width: 320, help: 'E-mails; blank until it was held' }),
  },
});
export type Training = RowOf<typeof trainingsTable>;
