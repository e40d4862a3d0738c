import { viewForm } from '../../local/services/forms/people';
import { typeIntoCells, viewSheet, viewSpreadsheet } from '../../local/services/spreadsheet/people';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

function questions(school: RunningSchool): string[] {
  return viewForm(school.workspace, PRINCIPAL, school.formId()).items.map(({ title }) => title);
}

/** Types into the Practices tab, in the row of a practice and under a heading, as a leader does. */
function edit(school: RunningSchool, practice: string, heading: string, text: string): void {
  const { sheets } = viewSpreadsheet(school.workspace, PRINCIPAL, school.workbook);
  const sheet = sheets.find(({ name }) => name === 'Practices');
  if (!sheet) throw new Error('There is no Practices tab.');
  const { display } = viewSheet(school.workspace, PRINCIPAL, school.workbook, sheet.id);
  const row = display.findIndex((line) => line.includes(practice)) + 1;
  const column = (display[0] ?? []).indexOf(heading) + 1;
  typeIntoCells(school.workspace, PRINCIPAL, school.workbook, sheet.id, row, column, [[text]]);
}

describe('Expectations', () => {
  acceptance('1', 'GS', () => {
    const school = RunningSchool.ready();
    const library = school.rows('Practices').filter((row) => row.Set === 'discussion');
    expect(questions(school)).toEqual(expect.arrayContaining(library.map((row) => row.Name)));

    edit(school, 'discussion-1', 'Name', 'Everyone gets a turn');
    edit(school, 'discussion-2', 'Status', 'retired');
    edit(school, 'discussion-3', 'Order', '99');
    school.call('updateForm', { focus: 'discussion' });

    const asked = questions(school);
    expect(asked).toContain('Everyone gets a turn');
    expect(asked).not.toContain(library[1]?.Name);
    const lastPractice = asked.indexOf('Students were seen to …') - 1;
    expect(asked[lastPractice]).toBe(library[2]?.Name);
  });
});
