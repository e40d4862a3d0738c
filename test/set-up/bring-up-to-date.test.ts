import {
  deleteSheet,
  deleteSheetColumns,
  viewSpreadsheet,
} from '../../local/services/spreadsheet/people';
import { PRINCIPAL, RunningSchool } from '../running-school';

function sheetId(school: RunningSchool, tab: string): number {
  const { sheets } = viewSpreadsheet(school.workspace, PRINCIPAL, school.workbook);
  return sheets.find(({ name }) => name === tab)?.id ?? -1;
}

describe('a school whose workbook lacks something', () => {
  it('has a tab of a newer version put in when somebody opens the sidebar', () => {
    const school = RunningSchool.ready();
    deleteSheet(school.workspace, PRINCIPAL, school.workbook, sheetId(school, 'Reviews'));
    expect(school.call('home')).toMatchObject({ schoolName: 'Riverside K-8', staff: 5 });
    expect(school.headings('Reviews')).toContain('State');
  });

  it('has a column put in by the next run of its triggers, and loses no row', () => {
    const school = RunningSchool.ready();
    const column = school.headings('Staff').indexOf('Last day') + 1;
    const staff = sheetId(school, 'Staff');
    deleteSheetColumns(school.workspace, PRINCIPAL, school.workbook, staff, column, 1);
    expect(school.run('everyHour').error).toBeUndefined();
    expect(school.headings('Staff')).toContain('Last day');
    expect(school.rows('Staff')).toHaveLength(5);
  });

  it('is asked to set up only when it never was', () => {
    expect(new RunningSchool().call('home')).toEqual({ isNew: true });
  });
});
