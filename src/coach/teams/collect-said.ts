import { fnv1a } from '../../fnv1a';
import { STAFF_VIEWS, TEAM_SAYS_FORM } from '../../monitor/forms-table';
import {
  TEAM_SAYS,
  type TeamProposal,
  teamProposalsTable,
} from '../../monitor/requests/team-proposals-table';
import { collectSaidOn, type Said } from '../../monitor/said-on-form';
import { libraryFrom, libraryTables, setsOnForms } from '../../practices/library';
import { type PracticeRow, practiceRow, practicesTable } from '../../practices/practices-table';
import { staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { staffViewsTable } from './staff-views-table';

/** Brings in what staff said to results, and what teams say. Safe to run again: by response and item. */
export function collectSaid(workspace: Workspace, _occasion: Occasion): void {
  const { workbook } = workspace;
  workspace.alone(() => {
    collectSaidOn(workspace, STAFF_VIEWS.id, (responses) =>
      workbook.save(
        staffViewsTable,
        responses.map(({ response, submitted, said }) => ({
          response,
          // A time of day could tell who was at a computer.
          day: dayOf(new Date(submitted), workbook.timeZone),
          review: said('review'),
          fits: said('fits'),
          misses: said('misses'),
          lookFor: said('lookFor'),
          decision: said('decision'),
        })),
      ),
    );
    collectSaidOn(workspace, TEAM_SAYS_FORM.id, (responses) => saveProposals(workspace, responses));
  });
}

function saveProposals({ workbook }: Workspace, responses: readonly Said[]): void {
  const { staff, proposals, ...contents } = workbook.read({
    ...libraryTables,
    staff: staffTable,
    proposals: teamProposalsTable,
  });
  const decided = new Set(
    proposals.rows.filter(({ state }) => state !== 'open').map(({ proposal }) => proposal),
  );
  const teams = new Map(staff.rows.map(({ email, team }) => [email, team]));
  const library = new Map(contents.practices.rows.map((row) => [row.id, row]));
  const [first] = setsOnForms(libraryFrom(contents));
  const practices: PracticeRow[] = [];
  const rows = responses
    // What was decided stands as it was decided.
    .filter(({ response }) => !decided.has(response))
    .map((response): TeamProposal => {
      const row = proposalFrom(response, teams.get(response.respondent) ?? '');
      if (row.says !== 'new look-for') {
        return { ...row, name: library.get(row.practice)?.name ?? '' };
      }
      if (row.team === '') return row;
      const before = library.get(row.practice);
      if (!before || before.status === 'proposed') {
        practices.push(proposedPractice(row, response.said('focus') || first?.id || ''));
      }
      return row;
    });
  // The library first: a run that ends between leaves a look-for that the next one finds.
  workbook.save(practicesTable, practices);
  workbook.save(teamProposalsTable, rows);
}

const LONGEST_NAME = 60;

/** Whoever is in no team, or not on the roster, does not speak for one. */
function proposalFrom({ response, submitted, respondent, said }: Said, team: string): TeamProposal {
  const says = TEAM_SAYS.find((one) => one === said('says')) ?? 'process';
  const isNew = says === 'new look-for';
  return {
    proposal: response,
    proposed: submitted,
    by: respondent,
    team,
    says,
    trend: said('trend'),
    name: isNew ? (said('name') || said('words')).slice(0, LONGEST_NAME) : '',
    words: said('words'),
    practice: isNew ? `team-${fnv1a(response).slice(0, 6)}` : said('practice'),
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
