import { addSheet, typeIntoCells } from '../../local/services/spreadsheet/people';
import type { Evidence } from '../../src/guide/evidence';
import type { Outcome } from '../../src/guide/outcomes/outcomes-table';
import { readCsv } from '../../src/monitor/import/csv';
import type { FileContents } from '../../src/monitor/import/import-file';
import type { PageOf } from '../../src/sidebar/page';
import { aPrincipal, aTeacher, seeded } from '../builders';
import { PRINCIPAL, RunningSchool } from '../running-school';
import { acceptance } from './cells';

const NAMES = 'Ana Ben Cy Dee Eve Fay Gus Hal Ida Jo Kit Lou'.split(' ');
/** Of four visits, those in which each has the first practice in place: the later the letter, the more. */
const REACHED = [0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4];
const READING = [48, 51, 55, 50, 58, 61, 60, 66, 64, 70, 73, 78];

/** Twelve teachers, four visits each. */
function school(): { school: RunningSchool; practice: string } {
  const people = NAMES.map((name, index) =>
    aTeacher(`${name} Ames`, { grade: String(3 + (index % 3)), subject: 'Reading' }),
  );
  const made = RunningSchool.ready([aPrincipal(), ...people]);
  const practice = made.rows('Practices')[0]?.Name ?? '';
  made.withoutTriggers(() => {
    NAMES.forEach((name, index) => {
      for (let visit = 0; visit < 4; visit++) {
        made.visit({
          Teacher: `${name} Ames`,
          Period: 'Period 1',
          'Part of the lesson': 'Middle',
          [practice]: visit < (REACHED[index] ?? 0) ? 'In place' : 'Starting',
        });
      }
    });
  });
  made.call('collect');
  return { school: made, practice };
}

/** Spearman's coefficient of these twelve, with their ties, by scipy.stats.spearmanr. */
const RHO = 0.9627519361329036;

/** What the browser does with a file: plans it by a guessed mapping and sends it. */
function bring(
  made: RunningSchool,
  page: PageOf<'outcomes'>,
  name: string,
  file: FileContents,
  day = '',
) {
  const mapping = { ...page.guessOutcomeMapping(file), ...(day && { day }) };
  const before = made.call('outcomes').outcomes;
  const { outcomes, leftOut } = page.planOutcomes(file, mapping, made.call('evidence'), before);
  return made.call('keepOutcomes', {
    file: name,
    outcomes: outcomes.map(({ row, outcome }) => ({ row, outcome })),
    leftOut: [...leftOut],
  });
}

function beside(page: PageOf<'outcomes'>, outcomes: readonly Outcome[], evidence: Evidence) {
  const [sitting] = page.sittingsOf(outcomes);
  if (!sitting) throw new Error('No outcome came in.');
  const { practices } = page.besideOutcome(sitting, evidence, () => seeded(5));
  const [first] = practices;
  if (!first) throw new Error('No practice was rated.');
  return { first, practices, sentence: page.associationInWords(first, sitting) };
}

describe('Strengths', () => {
  acceptance('5', 'KI', () => {
    const { school: made, practice } = school();
    const page = made.page('outcomes');
    const lines = NAMES.map((name, index) => `${name} Ames,9/21/2026,${READING[index]}`);
    const csv = readCsv(
      [
        'Teacher,Date,"Reading, % on level"',
        ...lines,
        'Zoe Nobody,9/21/2026,60',
        'Ana Ames,9/22/2026,high',
        'Ben Ames,in fall,60',
        'Lou Ames,9/21/2026,12',
      ].join('\n'),
    );

    // A file: what cannot be read is kept aside in words, and a second time nothing is added.
    expect(bring(made, page, 'fall.csv', csv)).toEqual({ added: 12, changed: 0, already: 0 });
    expect(bring(made, page, 'fall.csv', csv)).toEqual({ added: 0, changed: 0, already: 12 });
    expect(made.rows('Outcomes')).toHaveLength(12);
    expect(made.rows('Not imported').map((row) => row.Why)).toEqual([
      'Row 14: “Zoe Nobody” is not one teacher on the Staff tab. Write the e-mail in your file, or correct the name there, then bring the file again.',
      'Row 15: “high” is not a number. Write it like 71.5.',
      'Row 16: “in fall” is not a date. Write it like 2026-09-30.',
      'Row 17: it is about the same teacher, measure and date as row 13. Keep one; if rows are students, bring their average.',
    ]);

    // The first practice goes with reading, and is said to be no more than that.
    const { first, practices, sentence } = beside(
      page,
      made.call('outcomes').outcomes,
      made.call('evidence'),
    );
    expect(practices.map(({ name }) => name)).toEqual([practice]);
    expect(first.points).toHaveLength(12);
    expect(first.figure).toMatchObject({ rho: expect.closeTo(RHO, 6), clear: true });
    expect(sentence).toMatch(
      /^Where “.*” is in place more often, Reading, % on level tends to be higher \(rank correlation 0\.9/,
    );
    expect(sentence).not.toMatch(/because|cause|leads to|effect/i);

    // The review decides on support and coaching, with what the data says in view.
    const review = made.call('holdReview');
    made.call('decide', {
      ...made.page('review').newDecision(review.review, new Date('2026-09-22T15:00:00Z')),
      kind: 'support and coaching',
      words: 'Kit and Lou model it for grade 3.',
      strength: practice,
      practice: first.practice,
      practiceName: practice,
      owner: PRINCIPAL,
      expected: sentence,
      direction: 'rises to',
      target: 60,
      by: '2026-10-30',
    });
    expect(made.rows('Decisions')).toMatchObject([
      { About: 'support and coaching', 'Expected change': sentence, Owner: PRINCIPAL },
    ]);

    // A tab of the workbook comes in the same way, here of the month after.
    const sheet = addSheet(made.workspace, PRINCIPAL, made.workbook, 'Attendance');
    const cells = NAMES.map((name, index) => [`${name} Ames`, String(20 - index)]);
    typeIntoCells(made.workspace, PRINCIPAL, made.workbook, sheet, 1, 1, [
      ['Teacher', 'Absent days'],
      ...cells,
    ]);
    expect(made.call('outcomes').tabs).toContain('Attendance');
    const tab = made.call('importTab', { tab: 'Attendance' });
    expect(bring(made, page, 'Attendance', tab, '2026-10-30')).toMatchObject({ added: 12 });
    const later = beside(page, made.call('outcomes').outcomes, made.call('evidence'));
    expect(later.sentence).toMatch(/Absent days tends to be lower/);

    // Under ten units there is no figure and no point.
    const few = made.call('outcomes').outcomes.slice(0, 9);
    const { first: none, sentence: said } = beside(page, few, made.call('evidence'));
    expect(none).toMatchObject({ figure: 'too few units', points: [] });
    expect(said).toMatch(/9 teachers so far. A figure starts at 10.$/);
  });
});
