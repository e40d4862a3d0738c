import { readTab, tabContents } from '../../../src/monitor/import/read-tab';
import { Problem } from '../../../src/problem';
import { occasion, SchoolInMemory } from './school-in-memory';

it('a tab is read as a file is: days in the school’s time zone, numbers as typed, blank rows counted', () => {
  const school = new SchoolInMemory();
  school.otherTabs.set('Old walks', [
    ['Date', 'Room', 'Level', ''],
    // Midnight in Chicago.
    [new Date('2026-03-05T06:00:00Z'), 12, true, ''],
    ['', '', '', ''],
    ['', 'B2', 3.5, ''],
  ]);
  expect(readTab(school.workspace, occasion, { tab: 'Old walks' })).toEqual({
    headings: ['Date', 'Room', 'Level'],
    records: [
      { row: 2, cells: ['2026-03-05', '12', 'true'] },
      { row: 4, cells: ['', 'B2', '3.5'] },
    ],
    problems: [],
  });
});

it('a column that has cells but no heading is read as well', () => {
  expect(tabContents('Walks', [['Room'], ['A1', 'Seen']], 'UTC')).toEqual({
    headings: ['Room', 'Column 2'],
    records: [{ row: 2, cells: ['A1', 'Seen'] }],
    problems: [],
  });
});

it('a tab with nothing to read says so', () => {
  expect(tabContents('Walks', [['', '']], 'UTC').problems[0]?.message).toContain(
    '“Walks” is empty',
  );
  expect(tabContents('Walks', [['Room', 'Level']], 'UTC').problems[0]?.message).toContain(
    'no rows',
  );
});

it('a tab that is gone is a problem in words', () => {
  expect(() => readTab(new SchoolInMemory().workspace, occasion, { tab: 'Gone' })).toThrow(Problem);
});
