import { LocalWorkspace } from '../../../local/local-workspace';
import { projectOf } from '../../../local/project';

export const PRINCIPAL = 'ana@school.example';
export const OBSERVER = 'ben@school.example';
export const TEACHER = 'cy@school.example';

/** A school whose clock stands at eight on a Monday in September. */
export function school(code = ''): LocalWorkspace {
  const workspace = new LocalWorkspace(projectOf(code, { timeZone: 'America/Chicago' }));
  workspace.clock.stopAt(new Date('2026-09-07T13:00:00Z'));
  workspace.addPerson({ email: PRINCIPAL, name: 'Ana' });
  workspace.addPerson({ email: OBSERVER, name: 'Ben' });
  workspace.addPerson({ email: TEACHER, name: 'Cy' });
  return workspace;
}

/** Runs the body of a function as a script and gives what it returned, as plain data. Throws what the script threw. */
export function script<Result = unknown>(
  workspace: LocalWorkspace,
  body: string,
  user = PRINCIPAL,
): Result {
  const project = projectOf(`function main() { ${body} }`, { timeZone: 'America/Chicago' });
  const outcome = workspace.run({ project, user, functionName: 'main' });
  if (outcome.error) throw new Error(`${outcome.error.name}: ${outcome.error.message}`);
  return JSON.parse(JSON.stringify(outcome.value ?? null));
}

/** A published form that a script builds as `form`, for the observer and the teacher to answer; gives its id. */
export function formWith(workspace: LocalWorkspace, body: string): string {
  return script(
    workspace,
    `const form = FormApp.create('Walkthrough', true).addPublishedReaders(['${OBSERVER}', '${TEACHER}']);
     ${body}; return form.getId();`,
  );
}

/** Runs a body with `form` open; `items` are its items. */
export function inForm<Result = unknown>(
  workspace: LocalWorkspace,
  id: string,
  body: string,
  user = PRINCIPAL,
): Result {
  return script(
    workspace,
    `const form = FormApp.openById('${id}'); const items = form.getItems(); ${body}`,
    user,
  );
}

/** The ids of a form's items in order. */
export function itemIds(workspace: LocalWorkspace, id: string): number[] {
  return inForm(workspace, id, 'return items.map((item) => item.getId());');
}
