import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { CELLS, nameOf } from './cells';

/** `npm run indicators`: each of the 45 cells as passed, failing or not yet built. `--json` for machines. */
type State = 'passed' | 'failing' | 'not yet built';

interface JestResult {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

function statuses(): Map<string, string> {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'indicators-')), 'result.json');
  const jest = path.resolve(__dirname, '../../node_modules/jest/bin/jest.js');
  const root = path.resolve(__dirname, '../..');
  const run = spawnSync(
    process.execPath,
    [jest, '--rootDir', root, 'test/indicators', '--json', `--outputFile=${file}`, '--silent'],
    { cwd: root, encoding: 'utf8' },
  );
  if (!fs.existsSync(file)) throw new Error(run.stderr);
  const result: JestResult = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const { message, assertionResults } of result.testResults) {
    if (assertionResults.length === 0) throw new Error(message);
  }
  return new Map(
    result.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ title, status }): [string, string] => [title, status]),
    ),
  );
}

const found = statuses();
const rows = CELLS.map((cell) => {
  const status = found.get(nameOf(cell));
  const state: State =
    status === undefined ? 'not yet built' : status === 'passed' ? 'passed' : 'failing';
  return { ...cell, state };
});
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(rows, null, 2));
} else {
  for (const { indicator, level, title, state } of rows) {
    console.log(`${indicator.padEnd(3)} ${level}  ${state.padEnd(13)}  ${title}`);
  }
  const count = (state: State) => rows.filter((row) => row.state === state).length;
  console.log(
    `\n${count('passed')} passed, ${count('failing')} failing, ${count('not yet built')} not yet built`,
  );
}
if (rows.some(({ state }) => state === 'failing')) process.exitCode = 1;
