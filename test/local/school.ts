import type { Outcome, Run } from '../../local/execution';
import { LocalWorkspace } from '../../local/local-workspace';
import { projectOf } from '../../local/project';

export const ANA = 'ana@school.example';
export const BEN = 'ben@school.example';
export const CARA = 'cara@school.example';

/** Monday morning of the first week. */
export const MONDAY = new Date('2026-09-07T13:00:00Z');

/** A workspace with three people, where it is Monday, and a script in it. */
export function schoolWith(
  code: string,
  {
    manifest = { timeZone: 'America/Chicago' },
    html = {},
  }: { manifest?: Record<string, unknown>; html?: Record<string, string> } = {},
): LocalWorkspace {
  const workspace = new LocalWorkspace(projectOf(code, manifest, html));
  workspace.clock.stopAt(MONDAY);
  workspace.addPerson({ email: ANA, name: 'Ana Ruiz' });
  workspace.addPerson({ email: BEN, name: 'Ben Okafor' });
  workspace.addPerson({ email: CARA, name: 'Cara Lind' });
  return workspace;
}

/** What a function returns to Ana, or what it throws, as Apps Script shows it. */
export function told(outcome: Outcome): unknown {
  if (outcome.ended === 'killed') return 'killed';
  return outcome.error ? `${outcome.error.name}: ${outcome.error.message}` : outcome.value;
}

/** Runs statements as a person, Ana unless said otherwise, and gives what they return or throw. */
export function run(
  workspace: LocalWorkspace,
  statements: string,
  more: Partial<Run> = {},
): unknown {
  const { html, manifest, code } = workspace.project;
  const project = projectOf(`${code}\nfunction thisTest() {${statements}}`, manifest, { ...html });
  const user = more.user ?? ANA;
  const outcome = workspace.run({
    user,
    activeUser: user,
    functionName: 'thisTest',
    project,
    ...more,
  });
  return told(outcome);
}
