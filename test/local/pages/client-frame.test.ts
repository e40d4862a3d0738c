import * as vm from 'node:vm';
import { clockInFrame } from '../../../local/pages/client/script/clock-in-frame';
import { googleInFrame, withGoogle } from '../../../local/pages/client/script/google-in-frame';
import type { FrameMessage } from '../../../local/pages/client/script/messages';

/** A frame as bare as the function's text needs it, and what it says to the page around it. */
function frame() {
  const said: FrameMessage[] = [];
  const listeners: Record<string, (event: unknown) => void> = {};
  const parent = { postMessage: (message: FrameMessage) => said.push(message) };
  const window = {
    parent,
    open: () => null,
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
  };
  const context = vm.createContext({ window, Node: class {}, console });
  vm.runInContext(`(${googleInFrame.toString()})()`, context);
  return {
    said,
    run: (code: string) => vm.runInContext(`{ const { google } = window; ${code} }`, context),
    answer: (data: unknown) => listeners.message?.({ source: parent, data }),
    read: (name: string) => vm.runInContext(name, context),
  };
}

describe('google.script in a sidebar', () => {
  it('calls a function of the script and hands the value and the user object to the handler', () => {
    const { said, run, answer, read } = frame();
    run(`google.script.run.withSuccessHandler((value, button) => { globalThis.got = [value, button]; })
      .withUserObject('Save').count('Ratings', undefined);`);
    expect(said).toEqual([{ type: 'call', id: 1, functionName: 'count', args: ['Ratings', null] }]);
    answer({ type: 'answer', id: 1, value: 41 });
    expect(read('got')).toEqual([41, 'Save']);
  });

  it('gives the failure handler an error with the words of the script', () => {
    const { run, answer, read } = frame();
    run(`google.script.run.withFailureHandler((error) => { globalThis.got = error; }).count();`);
    answer({ type: 'answer', id: 1, error: { name: 'Error', message: 'The roster is empty.' } });
    expect(read('got').message).toBe('The roster is empty.');
  });

  it('refuses a date, a function and a circle', () => {
    const { run, said } = frame();
    expect(() => run('google.script.run.save({ on: new Date(0) });')).toThrow(
      'Failed due to illegal value in property: 0.on',
    );
    expect(() => run('google.script.run.save(1, () => 2);')).toThrow(/property: 1$/);
    expect(() => run('const a = {}; a.me = a; google.script.run.save(a);')).toThrow(/0\.me$/);
    expect(said).toEqual([]);
  });

  it('has ten calls under way at most, and sends the next when one is answered', () => {
    const { run, said, answer } = frame();
    run('for (let n = 0; n < 12; n++) google.script.run.count(n);');
    expect(said).toHaveLength(10);
    answer({ type: 'answer', id: 3, value: null });
    expect(said.at(-1)).toMatchObject({ id: 11, args: [10] });
  });

  it('cannot call what is private to the script', () => {
    const { run } = frame();
    expect(() => run('google.script.run.secret_();')).toThrow('is not a function');
  });

  it('closes itself and gives the focus back', () => {
    const { run, said } = frame();
    run('google.script.host.editor.focus(); google.script.host.close();');
    expect(said).toEqual([{ type: 'focus editor' }, { type: 'close' }]);
  });

  it('lives by the clock of the workspace', () => {
    const context = vm.createContext({ window: {} });
    const year = 365 * 24 * 60 * 60 * 1000;
    const read = (code: string) => vm.runInContext(`{ const { Date } = window; ${code} }`, context);
    const before = Date.now();
    vm.runInContext(`(${clockInFrame.toString()})(${year})`, context);
    expect(read('Date.now()')).toBeGreaterThanOrEqual(before + year);
    expect(read('new Date().getTime()')).toBeGreaterThanOrEqual(before + year);
    expect(read('new Date("2026-09-14T13:00:00Z").toISOString()')).toBe('2026-09-14T13:00:00.000Z');
    expect(read('new Date() instanceof Date')).toBe(true);
  });

  it('is there before any script of the page', () => {
    const html = withGoogle(
      '<!doctype html><html><head lang="en"><script>first()</script></head>',
      0,
    );
    expect(html).toMatch(/^<!doctype html><html><head lang="en"><script>\(/);
    expect(withGoogle('<p>Due</p>', 0)).toMatch(
      /^<!doctype html><script>.*<\/script><p>Due<\/p>$/s,
    );
  });
});
