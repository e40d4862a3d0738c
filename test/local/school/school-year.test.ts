import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { LocalWorkspace } from '../../../local/local-workspace';
import { writeProduced } from '../../../local/produced';
import { readProject } from '../../../local/project';
import { climbInHtml, climbInText } from '../../../local/school/year/climb';
import { liveAYear } from '../../../local/school/year/school-year';

const DIST = path.resolve(__dirname, '..', '..', '..', 'dist');
jest.setTimeout(60_000);

function fall() {
  const workspace = new LocalWorkspace(readProject(DIST));
  return { workspace, ...liveAYear(workspace, { seed: 3, months: 2 }, () => undefined) };
}

describe('A year in a minute', () => {
  const { workspace, workbook, months } = fall();

  it('tells what happened in each month, and where the school stands', () => {
    expect(months.map(({ name }) => name)).toEqual(['August', 'September']);
    expect(months[1]?.happened).toMatch(/^\d+ visits, \d+ mails, 1 review, \d+ conversations$/);
    const lines = climbInText(months).split('\n');
    expect(lines[0]).toMatch(/Aug +Sep/);
    expect(lines.find((line) => line.includes('Patterns'))).toMatch(/··· ▂▂▂ +Getting Started/);
  });

  it('comes out the same each time', () => {
    expect(fall().months).toEqual(months);
  });

  it('leaves the workbook as CSV, and Docs and mails to read without it', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'year-'));
    const produced = writeProduced(workspace, workbook, folder, 'A year', climbInHtml(months));
    const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
    const observations = read('workbook/Observations.csv').split('\n');
    expect(observations[0]).toContain('Teacher');
    expect(observations.length).toBeGreaterThan(60);
    expect(read('docs/Review 1, Riverside K-8.html')).toContain('Notice');
    expect(fs.readdirSync(path.join(folder, 'docs'))).toHaveLength(produced.documents);
    expect(read('index.html')).toContain('Getting Started');
    // Nothing in them loads anything from elsewhere.
    for (const file of fs.readdirSync(path.join(folder, 'docs'))) {
      expect(read(`docs/${file}`)).not.toMatch(/(src|href)="https?:/);
    }
    fs.rmSync(folder, { recursive: true });
  });
});
