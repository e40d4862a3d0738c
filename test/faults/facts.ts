import { eventsOf } from '../../local/services/calendar-people';
import { viewDocument } from '../../local/services/document/people';
import { viewForm } from '../../local/services/forms/people';
import type { FormRecord } from '../../local/services/forms/records';
import { viewSheet, viewSpreadsheet } from '../../local/services/spreadsheet/people';
import type { TriggerRecord } from '../../local/triggers';
import { PRINCIPAL, type RunningSchool } from '../running-school';

/** What stands in a school, one line for each thing that must be there once: two equal lines are a thing done twice. */
export function factsOf(school: RunningSchool): string[] {
  const { workspace } = school;
  const facts: string[] = [];
  for (const [tab, key] of TABS) {
    if (!school.hasTab(tab)) continue;
    for (const row of school.rows(tab)) {
      facts.push(`${tab}: ${key.map((heading) => row[heading]).join(' / ')}`);
    }
  }
  const dashboard = viewSpreadsheet(workspace, PRINCIPAL, school.workbook).sheets.find(
    ({ name }) => name === 'Dashboard',
  );
  if (dashboard) {
    const { charts } = viewSheet(workspace, PRINCIPAL, school.workbook, dashboard.id);
    for (const { title, lines } of charts) facts.push(`chart ${title} of ${lines.length} rows`);
  }
  for (const mail of workspace.mail()) facts.push(`mail to ${mail.to}: ${mail.subject}`);
  for (const { title, start, guests } of eventsOf(workspace, PRINCIPAL)) {
    facts.push(`event ${new Date(start).toISOString()}: ${title} for ${guests}`);
  }
  for (const { functionName, creator } of workspace.store.all<TriggerRecord>('trigger')) {
    facts.push(`trigger ${functionName} of ${creator}`);
  }
  for (const file of workspace.files.list()) {
    if (file.type === 'form' && school.knows('Forms', file.id)) {
      const { items } = viewForm(workspace, file.owner, file.id);
      facts.push(...items.map(({ title }) => `question of ${file.name}: ${title}`));
      const open = workspace.store.get<FormRecord>('form', file.id)?.responders ?? [];
      facts.push(`${file.name} is open to ${[...open].sort().join(', ')}`);
      const named = items.find(({ title }) => title === 'Teacher')?.choices ?? [];
      facts.push(...named.map(({ value }) => `${file.name} names ${value}`));
    }
    if (file.type === 'document' && school.knows('Papers', file.id)) {
      const { blocks } = viewDocument(workspace, file.owner, file.id);
      facts.push(`${file.name} has ${blocks.length} parts`);
    }
    if (file.type === 'document' && DOCUMENTS.some((tab) => school.knows(tab, file.id))) {
      const readers = [...file.editors, ...file.viewers].sort().join(', ');
      facts.push(`${file.name} is shared with ${readers}`);
      for (const block of viewDocument(workspace, file.owner, file.id).blocks) {
        if (block.kind !== 'table') continue;
        const title = block.rows[0]?.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
        facts.push(`${file.name}: ${title}`);
      }
    }
    const others = [...file.editors, ...file.viewers].filter((one) => one !== PRINCIPAL);
    if (file.type === 'spreadsheet' && others.length > 0) facts.push(`workbook seen by ${others}`);
  }
  return facts;
}

/** The tabs that name documents. */
const DOCUMENTS = [
  'Guides',
  'Coaching logs',
  'Calibration meetings',
  'Reviews',
  'Packets',
  'Evaluation Docs',
];

/** The tabs, and what tells one of their rows from another. */
const TABS: readonly (readonly [tab: string, headings: readonly string[]])[] = [
  ['Settings', ['Setting']],
  ['Staff', ['E-mail']],
  ['Bell schedule', ['Period']],
  ['Focus sets', ['Set']],
  ['Practices', ['Practice', 'Status', 'Replaces', 'Version']],
  ['Practice versions', ['Practice', 'Version', 'Why']],
  ['Guides', ['Set', 'Edition']],
  ['Acknowledgments', ['E-mail', 'Set', 'Of']],
  ['Forms', ['Set']],
  ['Observations', ['Observation']],
  ['Ratings', ['Observation', 'Practice', 'Level']],
  ['Observer hours', ['E-mail']],
  ['Visits', ['Visit', 'State']],
  ['Outbox', ['E-mail', 'Observation', 'Subject']],
  ['Teacher answers', ['Answer', 'Request', 'Please look for', 'Set aside', 'Talk with me']],
  ['Framework', ['Framework', 'Code', 'In focus', 'State']],
  ['Evaluation requests', ['Request', 'State', 'Set aside']],
  ['Evaluation Docs', ['Of', 'Walkthroughs in it', 'Shared with']],
  ['Sharing decisions', ['Who', 'Why']],
  ['Calibration meetings', ['Date', 'Agreement then', 'Talked over']],
  ['Wording decisions', ['Practice', 'Why']],
  ['Coaching logs', ['Teacher e-mail']],
  ['Coaching sessions', ['Teacher e-mail', 'Date', 'State', 'Needs']],
  ['Sessions from Docs', ['Teacher e-mail', 'Date', 'Needs']],
  ['Coaching codes', ['Kind', 'Name']],
  ['Depth questions', ['Practice', 'Question']],
  ['Depth answers', ['Observation', 'Practice', 'Question', 'Answer']],
  ['Papers', ['Paper']],
  ['In place', ['Practice', 'Decision']],
  ['Outcomes', ['Measure', 'Of', 'Date', 'Value']],
  ['Reviews', ['Review', 'State', 'Notice', 'Decisions then', 'Reopened, and why']],
  ['Dashboard', ['Practice', 'In place']],
  ['Reviewed visits', ['Review', 'Observation', 'Ratings']],
  ['Decisions', ['Number', 'Decision', 'State']],
  ['Pilots', ['Pilot', 'State', 'Decision']],
  ['Pilot teachers', ['Pilot', 'Teacher e-mail']],
  ['Pilot reviews', ['Pilot', 'Date', 'Adjustment']],
  ['Pilot input', ['Pilot', 'E-mail', 'What worked']],
  ['Pilot decisions', ['Pilot', 'Decision', 'In words']],
  ['Group names', ['Heading', 'Spelling', 'Counts as']],
  ['Packets', ['Packet', 'Shared with']],
  ['Staff views', ['Review', 'Fits what they see']],
  ['Team proposals', ['Team', 'In their words', 'State', 'Adapted to']],
  ['Released', ['Packet', 'Practice', 'Mark']],
  ['Mentors', ['Teacher e-mail', 'Practice', 'Consent']],
  ['Mentor pairs', ['Pair', 'Until', 'Why it ended']],
  ['Coach assignments', ['Coach', 'Teacher', 'From', 'Until']],
  ['Leader roles', ['E-mail', 'Role', 'From']],
  ['Trainings', ['Date', 'Title', 'Who came']],
  ['Not imported', ['File', 'Row']],
];

export interface Difference {
  /** Missing after a fault and a further run. */
  readonly lost: readonly string[];
  /** There more often than in a run without faults. */
  readonly doubled: readonly string[];
  /** There though no run without faults puts it there. */
  readonly leaked: readonly string[];
}

/** Compares what stands after a fault with what stands after a run without one. */
export function compare(expected: readonly string[], found: readonly string[]): Difference {
  const should = countOf(expected);
  const has = countOf(found);
  const facts = [...new Set([...expected, ...found])];
  const at = (counts: Map<string, number>, fact: string) => counts.get(fact) ?? 0;
  return {
    lost: facts.filter((fact) => at(has, fact) < at(should, fact)),
    doubled: facts.filter((fact) => at(should, fact) > 0 && at(has, fact) > at(should, fact)),
    leaked: facts.filter((fact) => at(should, fact) === 0),
  };
}

function countOf(facts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  return counts;
}
