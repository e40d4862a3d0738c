import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { Store } from '../../local/store';

const folders: string[] = [];

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'store-'));
  folders.push(made);
  return made;
}

afterAll(() => {
  for (const made of folders) fs.rmSync(made, { recursive: true });
});

describe('the state of the local workspace', () => {
  it('is there again when it is opened again', () => {
    const at = folder();
    const store = new Store(at);
    store.put('file', 'a', { name: 'Walkthroughs' });
    store.put('file', 'b', { name: 'Gone' });
    store.remove('file', 'b');
    store.close();
    const again = new Store(at);
    expect(again.all('file')).toEqual([{ name: 'Walkthroughs' }]);
    again.close();
  });

  it('keeps changes that belong together whole or not at all, wherever a kill tears the file', () => {
    const at = folder();
    const store = new Store(at);
    store.commit([
      ['sheet', 'rows', 1],
      ['cells', 'one', 'first'],
    ]);
    const whole = fs.statSync(path.join(at, 'journal.jsonl')).size;
    store.commit([
      ['sheet', 'rows', 2],
      ['cells', 'two', 'second'],
    ]);
    store.close();
    const journal = fs.readFileSync(path.join(at, 'journal.jsonl'));
    for (let length = whole; length < journal.length - 1; length++) {
      const torn = folder();
      fs.writeFileSync(path.join(torn, 'journal.jsonl'), journal.subarray(0, length));
      const found = new Store(torn);
      expect([found.get('sheet', 'rows'), found.ids('cells')]).toEqual([1, ['one']]);
      found.close();
    }
  });

  it('is whole after the process was killed while it wrote', async () => {
    const at = folder();
    const writer = spawn(
      process.execPath,
      ['--require', 'tsx/cjs', '-e', WRITER, require.resolve('../../local/store'), at],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    writer.kill('SIGKILL');
    await new Promise((resolve) => writer.once('exit', resolve));
    const store = new Store(at);
    const pairs = store.all<number>('left');
    expect(pairs.length).toBeGreaterThan(0);
    expect(store.all('right')).toEqual(pairs);
    store.close();
  });

  it('goes back to a snapshot in memory, and refuses to on disk', () => {
    const store = new Store();
    store.put('file', 'a', 1);
    const before = store.snapshot();
    store.put('file', 'a', 2);
    store.restore(before);
    expect(store.get('file', 'a')).toBe(1);
    const kept = new Store(folder());
    expect(() => kept.restore(before)).toThrow('cannot go back');
    kept.close();
  });
});

/** Puts pairs into a store on disk, without end. */
const WRITER = `
  const { Store } = require(process.argv[1]);
  const store = new Store(process.argv[2]);
  for (let n = 0; ; n++) {
    store.commit([['left', String(n), n], ['right', String(n), n]]);
    if (n === 500) process.stdout.write('writing');
  }
`;
