import * as fs from 'node:fs';
import * as path from 'node:path';
import { CALENDAR, PRINCIPAL, RunningSchool } from './running-school';
import { makeSchedule } from './schedule-made';

/** The scopes that Google documents for each method, any one of which is enough: by `Class.method`. */
function documentedScopes(): Map<string, readonly string[]> {
  const folder = path.dirname(require.resolve('gas-types-detailed/package.json'));
  const scopes = new Map<string, readonly string[]>();
  // Slides has classes of the same names as Docs; the add-on touches none of them.
  const used = [
    'base',
    'calendar',
    'document',
    'forms',
    'html',
    'lock',
    'mail',
    'properties',
    'script',
    'spreadsheet',
  ];
  for (const file of used.map((service) => `google-apps-script.${service}.d.ts`)) {
    let className = '';
    let pending: string[] = [];
    for (const line of fs.readFileSync(path.join(folder, file), 'utf8').split('\n')) {
      className = /^\s*interface (\w+)/.exec(line)?.[1] ?? className;
      const scope = /- (https:\/\/www\.googleapis\.com\/auth\/\S+)/.exec(line)?.[1];
      if (scope) pending.push(scope);
      const method = /^\s{6}(\w+)\(/.exec(line)?.[1];
      if (!method) continue;
      if (pending.length > 0) scopes.set(`${className}.${method}`, pending);
      pending = [];
    }
  }
  return scopes;
}

/** Every call that the add-on makes while a school does all that it can; with events in calendars when it asks for them. */
function callsOfAYear(calendars: boolean): string[] {
  const school = new RunningSchool();
  const calls = new Set<string>();
  const { workspace } = school;
  const run = workspace.run.bind(workspace);
  workspace.run = (request) => {
    const outcome = run(request);
    for (const { className, method } of outcome.calls) calls.add(`${className}.${method}`);
    return outcome;
  };
  school.setUp();
  school.addStaff(RunningSchool.STAFF);
  school.call('updateForm', { focus: 'discussion' });
  school.type('Practices', 'discussion-1', 'Name', 'Everyone gets a turn');
  school.type('Practices', 'discussion-2', 'Status', 'retired');
  school.type('Practices', 'discussion-4', 'Order', '1');
  school.call('updateForm', { focus: 'discussion' });
  school.visit({ Teacher: 'Ana López', Period: 'Period 1', 'Part of the lesson': 'End' });
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  school.call('send');
  school.call('openLog', { teacher: 'ana@school.example', session: true, instead: '' });
  if (calendars) school.withCalendars();
  makeSchedule(school, { cadence: 'Every week' });
  school.call('showHours');
  school.call('sendWeek', { week: '2026-09-14' });
  for (const name of ['home', 'picture', 'outbox', 'coaching', 'importSources'] as const)
    school.call(name);
  for (const functionName of ['onOpen', 'openSidebar', 'openImport', 'everyHour']) {
    workspace.run({
      user: PRINCIPAL,
      activeUser: PRINCIPAL,
      container: school.workbook,
      functionName,
    });
  }
  return [...calls];
}

describe('the permissions that a school is asked for', () => {
  const manifest: { oauthScopes: string[] } = JSON.parse(
    fs.readFileSync(path.resolve(__dirname, '..', 'appsscript.json'), 'utf8'),
  );
  const documented = documentedScopes();
  const needsOf = (calls: readonly string[]) =>
    calls.flatMap((call): [string, readonly string[]][] => {
      const scopes = documented.get(call);
      return scopes ? [[call, scopes]] : [];
    });
  const needs = needsOf(callsOfAYear(false));

  it('are enough for every method that the add-on calls', () => {
    const refused = needs.filter(
      ([, scopes]) => !scopes.some((one) => manifest.oauthScopes.includes(one)),
    );
    expect(refused).toEqual([]);
  });

  it('are no more than those methods need', () => {
    const idle = manifest.oauthScopes.filter(
      (scope) => !needs.some(([, scopes]) => scopes.includes(scope)),
    );
    expect(idle).toEqual([]);
  });

  it('are one more, and no other, for a school that wants visits in its calendars', () => {
    const more = needsOf(callsOfAYear(true)).filter(
      ([, scopes]) => !scopes.some((one) => manifest.oauthScopes.includes(one)),
    );
    expect(more.map(([call]) => call)).toContain('Calendar.createEvent');
    expect(more.filter(([, scopes]) => !scopes.includes(CALENDAR))).toEqual([]);
    expect(manifest.oauthScopes).not.toContain(CALENDAR);
  });

  it('leave the Drive of the school alone', () => {
    expect(manifest.oauthScopes.join()).not.toContain('auth/drive');
  });
});
