import type { LocalWorkspace } from '../../local/local-workspace';
import { callFromPage } from '../../local/services/run';
import { ANA, BEN, schoolWith } from './school';

function call(school: LocalWorkspace, functionName: string, ...args: unknown[]) {
  return callFromPage(school, { user: BEN, container: 'workbook', functionName, args });
}

describe('a page that calls the script', () => {
  it('runs as the person at the page, in the file, and gets a copy of what is returned', () => {
    const school = schoolWith(`function who(greeting) {
      PropertiesService.getDocumentProperties().setProperty('k', 'v');
      return { text: greeting.text + ' ' + Session.getActiveUser().getEmail(), list: [1, undefined, null], gone: undefined };
    }`);
    expect(call(school, 'who', { text: 'Hello' })).toEqual({
      value: { text: `Hello ${BEN}`, list: [1, null, null] },
    });
    expect(school.executions[0]?.run).toMatchObject({
      user: BEN,
      activeUser: BEN,
      authMode: 'FULL',
    });
  });

  it('gets null from a function that returns nothing', () => {
    expect(call(schoolWith('function quiet() {}'), 'quiet')).toEqual({ value: null });
  });

  it.each([
    ['a date', 'new Date()'],
    ['a date within', '({ visits: [{ at: new Date() }] })'],
    ['a function', '({ go() {} })'],
    ['a circle', '(() => { const a = {}; a.a = a; return a; })()'],
    ['a service object', 'Utilities.newBlob("a")'],
    ['a map', 'new Map()'],
  ])('fails when it would return %s', (_what, value) => {
    expect(call(schoolWith(`function give() { return ${value}; }`), 'give')).toEqual({
      error: {
        name: 'ScriptError',
        message: 'The script completed but the returned value is not a supported return type.',
      },
    });
  });

  it('may have the same object twice, which is no circle', () => {
    const school = schoolWith('function give() { const a = { n: 1 }; return [a, a]; }');
    expect(call(school, 'give')).toEqual({ value: [{ n: 1 }, { n: 1 }] });
  });

  it('fails before it runs when it passes what may not cross', () => {
    const school = schoolWith('function take() { return 1; }');
    expect(call(school, 'take', 1, { on: new Date(0) })).toEqual({
      error: { name: 'TypeError', message: 'Failed due to illegal value in property: 1.on' },
    });
    expect(school.executions).toEqual([]);
  });

  it.each(['hidden_', 'Date', 'eval', 'toString', 'console'])('cannot call %s', (name) => {
    expect(call(schoolWith('function hidden_() { return 1; }'), name)).toMatchObject({
      error: { name: 'TypeError', message: `google.script.run.${name} is not a function` },
    });
  });

  it('cannot call what is not declared at the top level', () => {
    const school = schoolWith('const tools = { inner() { return 1; } };');
    expect(call(school, 'inner')).toMatchObject({
      error: { message: 'Script function not found: inner' },
    });
  });

  it('gets the error that the script throws, and is told when it was ended', () => {
    const school = schoolWith(`function fail() { throw new RangeError('No such period.'); }
      function sleepOn() { for (;;) Utilities.sleep(60000); }`);
    expect(call(school, 'fail')).toEqual({
      error: { name: 'RangeError', message: 'No such period.' },
    });
    expect(call(school, 'sleepOn')).toEqual({
      error: { name: 'Exception', message: 'Exceeded maximum execution time' },
    });
  });

  it('outside any file has no container', () => {
    const school = schoolWith('function lock() { return LockService.getDocumentLock(); }');
    expect(callFromPage(school, { user: ANA, functionName: 'lock', args: [] })).toEqual({
      value: null,
    });
  });
});
