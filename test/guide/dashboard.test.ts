import {
  addSheet,
  typeIntoCells,
  viewSheet,
  viewSpreadsheet,
} from '../../local/services/spreadsheet/people';
import { aSchoolInReview, visitEach } from '../a-school-in-review';
import { TWELVE_TEACHERS } from '../evolving-form';
import { PRINCIPAL, type RunningSchool } from '../running-school';

function draw(school: RunningSchool) {
  const { dashboardOf } = school.page('trends');
  return school.reply('dashboard', dashboardOf(school.call('evidence')));
}

function tabOf({ workspace, workbook }: RunningSchool) {
  const { sheets } = viewSpreadsheet(workspace, PRINCIPAL, workbook);
  const id = sheets.find(({ name }) => name === 'Dashboard')?.id ?? -1;
  return viewSheet(workspace, PRINCIPAL, workbook, id);
}

describe('the Dashboard tab', () => {
  const school = aSchoolInReview();
  const [first = '', second = '', third = ''] = school.rows('Practices').map(({ Name }) => Name);

  it('has the figures as numbers under native charts, and none for too few teachers', () => {
    visitEach(school, '2026-09-15T15:00:00Z', ['Starting', 'In place']);
    school.call('collect');
    expect(draw(school)).toMatchObject({ ok: true });
    const { charts, display } = tabOf(school);
    expect(display[0]?.slice(1, 8)).toEqual([
      'Practice',
      'In place, September 2026',
      'Low',
      'High',
      'Teachers',
      'Low to share',
      'Share to high',
    ]);
    expect(display[1]?.slice(1, 6)).toEqual([
      second,
      '100%',
      expect.stringMatching(/%$/),
      '100%',
      '12',
    ]);
    expect(display[2]?.slice(1, 4)).toEqual([first, '0%', '0%']);
    expect(charts.map(({ type, lines }) => [type, lines.length])).toEqual([
      ['BAR', 2],
      ['LINE', 1],
      ['COLUMN', 1],
    ]);
    expect(charts[0]).toMatchObject({
      stacked: true,
      lines: [[second], [first]].map((line) => expect.arrayContaining(line)),
    });
  });

  it('is drawn anew in place, and keeps what people added and how they changed its charts', () => {
    const { workspace, workbook } = school;
    const { id } = tabOf(school);
    typeIntoCells(workspace, PRINCIPAL, workbook, id, 1, 22, [['Ours'], ['Ask Cora']]);
    visitEach(school, '2026-10-13T15:00:00Z', ['In place', 'In place']);
    school.withoutTriggers(() => {
      for (const { name } of TWELVE_TEACHERS.slice(1, 3)) {
        school.visit({
          Teacher: name,
          Period: 'Period 1',
          'Part of the lesson': 'Middle',
          [third]: 'In place',
        });
      }
    });
    school.call('collect');
    expect(draw(school)).toMatchObject({ ok: true });
    const { charts, display } = tabOf(school);
    expect(charts.map(({ type, lines }) => [type, lines.length])).toEqual([
      ['BAR', 2],
      ['LINE', 2],
      ['COLUMN', 5],
    ]);
    // Two teachers are too few: their number stands there, no figure.
    expect(display[3]?.slice(1, 6)).toEqual([third, '', '', '', '2']);
    expect(display.slice(0, 2).map((line) => line[21])).toEqual(['Ours', 'Ask Cora']);
    const cycles = display.slice(1, 3).map((line) => line[9]);
    expect(cycles).toEqual(['September 2026', 'October 2026']);
  });

  it('never writes over a tab of that name which people made', () => {
    const other = aSchoolInReview();
    const sheet = addSheet(other.workspace, PRINCIPAL, other.workbook, 'Dashboard');
    typeIntoCells(other.workspace, PRINCIPAL, other.workbook, sheet, 1, 1, [['', 'Attendance']]);
    expect(draw(other)).toMatchObject({
      ok: false,
      message:
        'The tab “Dashboard” does not begin with “Practice”. If it is your own, give it another name; then draw again.',
    });
  });

  it('is drawn for leaders only', () => {
    const request = school.page('trends').dashboardOf(school.call('evidence'));
    const teacher = school.rows('Staff').find(({ Role }) => Role === 'Teacher')?.['E-mail'] ?? '';
    school.workspace.files.share(school.workbook, teacher, 'edit');
    expect(school.reply('dashboard', request, teacher)).toMatchObject({ ok: false });
  });
});
