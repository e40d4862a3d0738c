import { moment, number, type RowOf, table, text } from '../table';

/** The Google Form of each focus set. */
export const formsTable = table('Forms', {
  help: 'The form of each focus set. Observers use the link.',
  key: ['focus'],
  kept: true,
  columns: {
    focus: text('Set', { required: true, width: 120 }),
    name: text('Name', { width: 200 }),
    url: text('Link for observers', { width: 320 }),
    editUrl: text('Link to edit', { width: 320 }),
    form: text('Form', { width: 160 }),
    published: moment('Published', { width: 140 }),
    /** Responses submitted before this moment are all in the workbook. */
    collectedTo: moment('Collected to', { width: 140 }),
    version: number('Version', { width: 70 }),
  },
});
export type FormRow = RowOf<typeof formsTable>;
