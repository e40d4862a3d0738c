import * as path from 'node:path';
import { LocalWorkspace } from '../../../local/local-workspace';
import { readProject } from '../../../local/project';
import { RIVERSIDE } from '../../../local/school/riverside';
import { address } from '../../../local/school/roster';
import { liveThrough } from '../../../local/school/sample-school';
import type { School } from '../../../local/school/school';
import { planSemester } from '../../../local/school/semester';
import { viewDocument } from '../../../local/services/document/people';
import { viewSheet, viewSpreadsheet } from '../../../local/services/spreadsheet/people';

const PRINCIPAL = address('dokonkwo');
const COACH = address('praman');
const VISITOR = address('district.literacy');
const COACHED = address('imunoz');
const TEACHERS = ['bholloway', 'imunoz', 'mgarcia', 'mgarcia2'].map(address);

/** Four teachers, two of one name, seen for two weeks; feedback is shared after the first. */
const SMALL: School = {
  ...RIVERSIDE,
  staff: RIVERSIDE.staff.filter(({ email }) => [PRINCIPAL, COACH, ...TEACHERS].includes(email)),
  days: { ...RIVERSIDE.days, sharing: '2026-09-08' },
  habits: [
    { observer: COACH, weeks: [5, 4], leniency: 0, fillsIn: 'at once', coaches: [COACHED] },
    { observer: PRINCIPAL, weeks: [2, 2], leniency: 0, fillsIn: 'after school', coaches: [] },
    { observer: VISITOR, weeks: [0, 1], leniency: 0, fillsIn: 'at once', coaches: [] },
  ],
  neverSeen: [],
};
const TODAY = new Date('2026-09-15T14:10:00Z');
const MAKING = { today: TODAY, seed: 3, progress: () => undefined };

const workspace = new LocalWorkspace(readProject(path.resolve(__dirname, '../../../dist')));
const { workbook } = liveThrough(workspace, SMALL, MAKING);
const visits = planSemester(SMALL, MAKING);

test('every visit to the small school stands in Observations once, with the teacher who was seen', () => {
  const seen = rows('Observations').map((row) => [row.Date, row['Teacher e-mail'], row.Period]);
  expect(visits.length).toBeGreaterThan(10);
  expect(seen.sort()).toEqual(visits.map((one) => [one.day, one.teacher, one.period]).sort());
});

test('an observer who thought again finds the second level in Ratings', () => {
  const corrected = visits.find((visit) => visit.corrected);
  const expected = Object.values(corrected?.corrected?.levels ?? {});
  expect(expected.length).toBeGreaterThan(1);
  const observation = rows('Observations').find(
    (row) => row.Date === corrected?.day && row.Period === corrected?.period,
  );
  const levels = rows('Ratings').filter((row) => row.Observation === observation?.Observation);
  expect(levels.map((row) => Number(row.Level)).sort()).toEqual(expected.sort());
});

test('the visit of somebody who is on no roster needs attention, and no other', () => {
  const needing = rows('Observations').filter((row) => row['Needs attention'] !== '');
  expect(needing.map((row) => row.Observer)).toEqual([VISITOR]);
});

test('teachers hear of each visit once, and of none before the school shares', () => {
  const mail = workspace.mail();
  expect(mail.map(({ to }) => to).sort()).toEqual(visits.map(({ teacher }) => teacher).sort());
  const shared = new Date('2026-09-08T20:20:00Z').getTime();
  expect(Math.min(...mail.map(({ sent }) => sent))).toBeGreaterThanOrEqual(shared);
  const states = rows('Outbox').map((row) => row.State);
  expect(states).toEqual(visits.map(() => 'sent'));
});

test('the coach has a log with the teacher, with the walkthroughs and a conversation in it', () => {
  const [log, ...more] = workspace.files
    .list()
    .filter(({ type, owner }) => type === 'document' && owner === COACH);
  expect(more).toEqual([]);
  const cards = viewDocument(workspace, COACHED, log?.id ?? '').blocks.flatMap((block) =>
    block.kind === 'table' ? (block.rows[0]?.[0]?.runs[0]?.text ?? '') : [],
  );
  const expected = visits.filter(({ teacher }) => teacher === COACHED).length;
  expect(cards.filter((title) => title.startsWith('Walkthrough'))).toHaveLength(expected);
  expect(cards.filter((title) => title.startsWith('Coaching conversation'))).toHaveLength(1);
});

test('the school goes on from its today, and clock triggers do not make up for the weeks before', () => {
  expect(workspace.clock.now().getTime()).toBeGreaterThanOrEqual(TODAY.getTime());
  expect(workspace.advance(60_000)).toHaveLength(1);
  expect(workspace.mail()).toHaveLength(visits.length);
});

test('a new principal has an account and no files', () => {
  const { email } = RIVERSIDE.newLeader;
  expect(workspace.person(email)?.name).toBe('Dana Whitfield');
  expect(workspace.files.list().some(({ id }) => workspace.files.may(id, email, 'view'))).toBe(
    false,
  );
});

/** The rows of a tab as the principal sees them, by heading. */
function rows(tab: string): Record<string, string>[] {
  const sheet = viewSpreadsheet(workspace, PRINCIPAL, workbook).sheets.find(
    ({ name }) => name === tab,
  );
  const [headings = [], ...lines] = viewSheet(
    workspace,
    PRINCIPAL,
    workbook,
    sheet?.id ?? -1,
  ).display;
  return lines.map((line) =>
    Object.fromEntries(headings.map((heading, column) => [heading, line[column] ?? ''])),
  );
}
