import type { Outcome, Run } from '../../../local/execution';
import { LocalWorkspace } from '../../../local/local-workspace';
import { projectOf } from '../../../local/project';
import { createSpreadsheet } from '../../../local/services/spreadsheet/people';

/** A principal's workbook, and scripts that run in it. */
export interface Workbook {
  readonly workspace: LocalWorkspace;
  readonly id: string;
  /** Runs the body of a function, in which `book` and `sheet` (Sheet1) stand ready; gives what came of it. */
  run(body: string, run?: Partial<Run>): Outcome;
  /** What the body returns, as JSON carries it; throws what the script throws. */
  value(body: string, run?: Partial<Run>): unknown;
  /** What Google says when the body is refused. */
  refusal(body: string, run?: Partial<Run>): string | undefined;
}

export const PRINCIPAL = 'pat@school.example';
export const COACH = 'cora@school.example';
export const TEACHER = 'theo@school.example';
/** Who has an account, and nothing of the workbook. */
export const NEWCOMER = 'new@school.example';

export function workbook(): Workbook {
  const workspace = new LocalWorkspace(projectOf(''));
  workspace.clock.stopAt(new Date('2026-09-07T15:00:00Z'));
  for (const email of [PRINCIPAL, COACH, TEACHER, NEWCOMER]) {
    workspace.addPerson({ name: email, email });
  }
  const id = createSpreadsheet(workspace, PRINCIPAL, 'Walkthroughs');
  workspace.files.share(id, COACH, 'edit');
  workspace.files.share(id, TEACHER, 'view');
  const run: Workbook['run'] = (body, more = {}) =>
    workspace.run({
      project: projectOf(
        `function main() {
          const book = SpreadsheetApp.openById('${id}');
          const sheet = book.getSheets()[0];
          ${body}
        }`,
      ),
      user: PRINCIPAL,
      activeUser: PRINCIPAL,
      container: id,
      functionName: 'main',
      ...more,
    });
  return {
    workspace,
    id,
    run,
    value(body, more) {
      const outcome = run(body, more);
      if (outcome.error) throw new Error(outcome.error.message);
      return outcome.value === undefined ? undefined : JSON.parse(JSON.stringify(outcome.value));
    },
    refusal: (body, more) => run(body, more).error?.message,
  };
}
