import * as path from 'node:path';
import { LocalWorkspace } from '../../../local/local-workspace';
import { readProject } from '../../../local/project';
import { RIVERSIDE } from '../../../local/school/riverside';
import { address } from '../../../local/school/roster';
import { liveThrough } from '../../../local/school/sample-school';
import type { School } from '../../../local/school/school';
import { viewSheet, viewSpreadsheet } from '../../../local/services/spreadsheet/people';

const PRINCIPAL = address('dokonkwo');
const COACH = address('praman');
const TEACHERS = ['bholloway', 'imunoz', 'mgarcia', 'tmoore'].map(address);

/** Four teachers and three weeks, in which leaders do all that they do in a semester. */
const LED: School = {
  ...RIVERSIDE,
  staff: RIVERSIDE.staff.filter(({ email }) => [PRINCIPAL, COACH, ...TEACHERS].includes(email)),
  days: {
    ...RIVERSIDE.days,
    sharing: '2026-09-08',
    reworded: '2026-09-09',
    planned: '2026-09-17',
    holidays: ['2026-09-28', '2026-09-29', 'Fall break'],
  },
  habits: RIVERSIDE.habits
    .filter(({ observer }) => [PRINCIPAL, COACH].includes(observer))
    .map((habit) => ({ ...habit, coaches: [], weeks: [8, 8, 8] })),
  neverSeen: [],
};

const workspace = new LocalWorkspace(readProject(path.resolve(__dirname, '../../../dist')));
const { workbook } = liveThrough(workspace, LED, {
  today: new Date('2026-09-18T12:00:00Z'),
  seed: 3,
  progress: () => undefined,
});

test('the guide of every set is made, and observers say that they have read it', () => {
  expect(rows('Guides')).toHaveLength(6);
  const readers = new Set(rows('Acknowledgments').map((row) => row['E-mail']));
  expect([...readers].sort()).toEqual([PRINCIPAL, COACH]);
});

test('one practice has a second version with the reason, and staff were told', () => {
  const second = rows('Practice versions').filter(({ Version }) => Version === '2');
  expect(second).toMatchObject([{ Practice: 'small-groups-2', 'Ratings compare': 'Yes' }]);
  expect(second[0]?.['Staff told']).not.toBe('');
  const told = workspace.mail().filter(({ subject }) => subject.startsWith('Changed: '));
  expect(told.length).toBe(LED.staff.length);
});

test('levels were followed by what they ask in depth, and something is worth showing', () => {
  expect(rows('Depth answers').length).toBeGreaterThan(5);
  expect(rows('Observations').some((row) => row['Worth showing'] === 'Yes')).toBe(true);
});

test('visits of the weeks after are planned around the holidays, and each observer has a letter', () => {
  const days = rows('Visits').map((row) => row.Date ?? '');
  expect(days.length).toBeGreaterThanOrEqual(TEACHERS.length * 2);
  expect(days.every((day) => day >= '2026-09-21')).toBe(true);
  expect(days.some((day) => day.startsWith('2026-09-28'))).toBe(false);
  const letters = workspace.mail().filter(({ subject }) => /^Your \d+ visits? from/.test(subject));
  expect(letters.length).toBeGreaterThan(0);
});

/** The rows of a tab as the principal sees them, by heading. */
function rows(tab: string): Record<string, string>[] {
  const { sheets } = viewSpreadsheet(workspace, PRINCIPAL, workbook);
  const sheet = sheets.find(({ name }) => name === tab)?.id ?? -1;
  const [headings = [], ...lines] = viewSheet(workspace, PRINCIPAL, workbook, sheet).display;
  return lines
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) =>
      Object.fromEntries(headings.map((heading, column) => [heading, line[column] ?? ''])),
    );
}
