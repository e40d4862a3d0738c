import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'agreement-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function agreement(...words: string[]) {
  const command = ['--import', 'tsx', path.join(ROOT, 'scripts/agreement.ts'), ...words];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

/** Twelve rooms of one walk, each seen by two observers, who agree in eight; and one observer who rates a room twice. */
function aFile(): string {
  const rows = Array.from({ length: 12 }, (_, room) => [
    `Lincoln,Walk 1,${room},O1,Wait time,${room % 2 ? 'Evident' : 'Not Evident'}`,
    `Lincoln,Walk 1,${room},O2,Wait time,${room % 2 && room > 3 ? 'Evident' : room < 4 ? 'Somewhat Evident' : 'Not Evident'}`,
  ]).flat();
  const twice = ['Evident', 'Not Evident'].map((level) => `Grant,Walk 2,1,O1,Wait time,${level}`);
  const lines = [
    'School,Event,Room,Observer,Look-for,Rating',
    ...rows,
    ...twice,
    'Grant,Walk 2,1,O2,Wait time,Evident',
  ];
  const file = path.join(folder, 'walks.csv');
  fs.writeFileSync(file, lines.join('\n'));
  return file;
}

describe('the agreement command', () => {
  it('tells how far the observers of a file agree, and what does not count', () => {
    const { stdout, status } = agreement(aFile());
    expect(status).toBe(0);
    expect(stdout).toContain(
      '13 lessons were seen by two or more observers, who rated 13 look-fors',
    );
    expect(stdout).toContain('1 of these does not count');
    expect(stdout).toMatch(/On 3 levels +12 +12 +12 +67% \(\d+-\d+\) +100% \(\d+-100\)/);
    expect(stdout).not.toMatch(/reliab/i);
  });

  it('gives the same as JSON', () => {
    const report = JSON.parse(agreement(aFile(), '--json').stdout);
    expect(report).toMatchObject({
      ratings: 27,
      leftOut: 0,
      repeats: 1,
      sharedLessons: 13,
      ratedByTwoOrMore: 13,
      unclear: 1,
      disagreements: 4,
      overall: [{ lessons: 12, pairs: 12 }],
      schools: [{ key: 'Lincoln', lessons: 12 }],
      lookFors: [{ name: 'Wait time', lessons: 12 }],
    });
    expect(report.overall[0].exact.figure).toBeCloseTo(8 / 12, 12);
  });

  it('says what is wrong with a file that is not there, or holds no ratings', () => {
    const missing = agreement(path.join(folder, 'none.csv'));
    expect(missing).toMatchObject({ status: 1, stdout: '' });
    expect(missing.stderr).toContain('Give the path of a CSV file.');
    const empty = path.join(folder, 'empty.csv');
    fs.writeFileSync(empty, '');
    expect(agreement(empty).stderr).toContain('The file is empty.');
    expect(agreement().stderr).toContain('Say which file');
  });
});
