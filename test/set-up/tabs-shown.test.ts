import { viewSpreadsheet } from '../../local/services/spreadsheet/people';
import { run } from '../local/school';
import { PRINCIPAL, RunningSchool } from '../running-school';

const VISIT = { Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'End' };
const FIRST = ['Settings', 'Staff', 'Bell schedule', 'Focus sets', 'Practices', 'Days off'];

function shown(school: RunningSchool): string[] {
  const { sheets } = viewSpreadsheet(school.workspace, PRINCIPAL, school.workbook);
  return sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** What somebody does to a tab by its menu. */
function byHand(school: RunningSchool, tab: string, what: 'hideSheet' | 'showSheet'): void {
  const sheet = `SpreadsheetApp.openById('${school.workbook}').getSheetByName('${tab}')`;
  run(school.workspace, `${sheet}.${what}();`, { user: PRINCIPAL });
}

describe('the tabs of a new school', () => {
  it('are those that people write in first', () => {
    const school = new RunningSchool();
    school.setUp();
    expect(shown(school)).toEqual(FIRST);
    expect(school.rows('Practice versions').length).toBeGreaterThan(0);
  });

  it('grow by those that the first walkthrough fills', () => {
    const school = RunningSchool.ready();
    expect(shown(school)).toEqual([...FIRST.slice(0, 5), 'Forms', 'Days off']);
    school.visit(VISIT);
    expect(shown(school)).toContain('Observations');
    expect(shown(school)).not.toContain('Reviews');
  });

  it('are opened for whoever is sent there, filled or not', () => {
    const school = RunningSchool.ready();
    school.call('openRows', { tab: 'Timetable', row: '' });
    school.call('showHours');
    expect(shown(school)).toEqual(expect.arrayContaining(['Timetable', 'Observer hours']));
    expect(school.reply('openRows', { tab: 'Visits', row: '' })).toMatchObject({ ok: false });
  });

  it('open at the row of a person', () => {
    const school = RunningSchool.ready();
    expect(school.reply('openRows', { tab: 'Staff', row: 'ben@school.example' }).ok).toBe(true);
    expect(school.reply('openRows', { tab: 'Staff', row: 'gone@school.example' })).toEqual({
      ok: false,
      message: 'The row is gone from the Staff tab.',
    });
  });

  it('stay hidden once somebody hid them', () => {
    const school = RunningSchool.ready();
    school.visit(VISIT);
    byHand(school, 'Observations', 'hideSheet');
    byHand(school, 'Days off', 'hideSheet');
    school.visit({ ...VISIT, Teacher: 'Ben Wu' });
    school.setUp();
    expect(school.rows('Observations')).toHaveLength(2);
    expect(shown(school)).not.toContain('Observations');
    expect(shown(school)).not.toContain('Days off');
  });
});

describe('the tabs of a school that had all of them from the start', () => {
  it('stay where people can see them', () => {
    const school = RunningSchool.ready();
    byHand(school, 'Reviews', 'showSheet');
    byHand(school, 'Practice versions', 'showSheet');
    school.setUp();
    school.call('home');
    expect(shown(school)).toEqual(expect.arrayContaining(['Reviews', 'Practice versions']));
  });
});
