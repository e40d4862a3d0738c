import { fnv1a } from '../../fnv1a';
import { answersSince, type FormAnswers, noteCollected } from '../../monitor/form-answers';
import { STAFF_VIEWS, TEAM_SAYS_FORM } from '../../monitor/forms-table';
import { formTables } from '../../monitor/make-form';
import {
  TEAM_SAYS,
  type TeamProposal,
  teamProposalsTable,
} from '../../monitor/requests/team-proposals-table';
import { libraryFrom, libraryTables, setsOnForms } from '../../practices/library';
import { type PracticeRow, practiceRow, practicesTable } from '../../practices/practices-table';
import { staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workbook, Workspace } from '../../workspace';
import { staffViewsTable } from './staff-views-table';

/** Brings in what staff said to results, and what teams say. Safe to run again: by response and item. */
export function collectSaid(workspace: Workspace, _occasion: Occasion): void {
  const { workbook } = workspace;
  workspace.alone(() => {
    const { forms, questions } = workbook.read(formTables);
    for (const [focus, save] of SAVED) {
      const form = forms.rows.find((row) => row.focus === focus);
      // The next letter makes a form that is gone.
      const answers =
        (form?.published && answersSince(workspace.forms, form, questions.rows)) || [];
      const last = answers[answers.length - 1];
      if (!last) continue;
      save(workbook, answers);
      noteCollected(workbook, focus, last.submitted);
    }
  });
}

function saveViews(workbook: Workbook, answers: readonly FormAnswers[]): void {
  const { views } = workbook.read({ views: staffViewsTable });
  // The last one comes again and again, since Google gives those of a moment, too.
  const known = new Set(views.rows.map(({ response }) => response));
  const fresh = answers.filter(({ response }) => !known.has(response));
  workbook.save(
    staffViewsTable,
    fresh.map(({ response, submitted, one }) => ({
      response,
      // A time of day could tell who was at a computer.
      day: dayOf(new Date(submitted), workbook.timeZone),
      review: one('review'),
      fits: one('fits'),
      misses: one('misses'),
      lookFor: one('lookFor'),
      decision: one('decision'),
    })),
  );
}

function saveProposals(workbook: Workbook, responses: readonly FormAnswers[]): void {
  const { staff, proposals, ...contents } = workbook.read({
    ...libraryTables,
    staff: staffTable,
    proposals: teamProposalsTable,
  });
  const known = new Map(proposals.rows.map((row) => [row.proposal, row]));
  const teams = new Map(staff.rows.map(({ email, team }) => [email, team]));
  const library = new Map(contents.practices.rows.map((row) => [row.id, row]));
  const [first] = setsOnForms(libraryFrom(contents));
  const practices: PracticeRow[] = [];
  const rows = responses
    // What was decided stands as it was decided.
    .filter(({ response, submitted }) => {
      const before = known.get(response);
      return !before || (before.state === 'open' && before.proposed !== submitted);
    })
    .map((response): TeamProposal => {
      const row = proposalFrom(response, teams.get(response.respondent) ?? '');
      if (row.says !== 'new look-for') {
        return { ...row, name: library.get(row.practice)?.name ?? '' };
      }
      if (row.team === '') return row;
      const before = library.get(row.practice);
      if (!before || before.status === 'proposed') {
        practices.push(proposedPractice(row, response.one('focus') || first?.id || ''));
      }
      return row;
    });
  // The library first: a run that ends between leaves a look-for that the next one finds.
  workbook.save(practicesTable, practices);
  workbook.save(teamProposalsTable, rows);
}

const LONGEST_NAME = 60;

/** Whoever is in no team, or not on the roster, does not speak for one. */
function proposalFrom(
  { response, submitted, respondent, one }: FormAnswers,
  team: string,
): TeamProposal {
  const says = TEAM_SAYS.find((says) => says === one('says')) ?? 'process';
  const isNew = says === 'new look-for';
  return {
    proposal: response,
    proposed: submitted,
    by: respondent,
    team,
    says,
    trend: one('trend'),
    name: isNew ? (one('name') || one('words')).slice(0, LONGEST_NAME) : '',
    words: one('words'),
    practice: isNew ? `team-${fnv1a(response).slice(0, 6)}` : one('practice'),
    state: team === '' ? 'set aside' : 'open',
    why: '',
    adapted: '',
    settled: '',
  };
}

/** On no form until leaders take it up. */
function proposedPractice(
  { practice, name, words, team, proposed }: TeamProposal,
  focus: string,
): PracticeRow {
  return {
    ...practiceRow({
      id: practice,
      focus,
      name,
      teacherAction: words,
      studentAction: '',
      descriptors: [],
      source: `Proposed by ${team}, ${proposed.slice(0, 10)}`,
      frameworkCodes: [],
      teacherVideo: '',
      observerVideo: '',
      status: 'proposed',
      order: 0,
      version: 1,
      replaces: '',
    }),
    order: null,
  };
}

const SAVED = [
  [STAFF_VIEWS.id, saveViews],
  [TEAM_SAYS_FORM.id, saveProposals],
] as const;
