import { email, moment, type RowOf, table, text } from '../../table';

/** What pilot teachers wrote on their form. */
export const pilotInputsTable = table('Pilot input', {
  help: 'What the teachers of a pilot wrote before its reviews.',
  key: ['response'],
  kept: true,
  columns: {
    pilot: text('Pilot', { required: true, width: 160 }),
    teacher: email('E-mail', { width: 220 }),
    tried: text('Tried it', { width: 120 }),
    worked: text('What worked', { width: 320 }),
    hindered: text('What got in the way', { width: 320 }),
    change: text('What to change', { width: 320 }),
    submitted: moment('Submitted', { width: 140 }),
    response: text('Response', { required: true, width: 160 }),
  },
});
export type PilotInput = RowOf<typeof pilotInputsTable>;
