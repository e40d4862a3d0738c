import * as path from 'node:path';
import { LocalWorkspace } from '../local/local-workspace';
import { writeProduced } from '../local/produced';
import { readProject } from '../local/project';
import { climbInHtml, climbInText } from '../local/school/year/climb';
import { liveAYear } from '../local/school/year/school-year';

/**
 * A year in a minute: `npm run year`. The sample school lives through a school year by the built add-on; a line for each
 * month, then the fifteen indicators climbing, and all that was produced in a folder.
 */
const ROOT = path.resolve(__dirname, '..');
/** Emptied by each run, so it is nobody's own. */
const FOLDER = path.join(ROOT, '.local', 'year');
const SEED = 20260824;

const began = Date.now();
const workspace = new LocalWorkspace(readProject(path.join(ROOT, 'dist'), 'Leadership routines'));
console.log('Riverside K-8, from August to June. About a minute.\n');
const { workbook, months } = liveAYear(workspace, { seed: SEED }, ({ name, happened }) =>
  console.log(`${name.padEnd(10)} ${happened}`),
);
console.log(`\n${climbInText(months)}\n`);
const produced = writeProduced(
  workspace,
  workbook,
  FOLDER,
  'A school year at Riverside K-8',
  climbInHtml(months),
);
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `${produced.documents} Docs, ${produced.tabs} tabs and ${produced.mails} mails, in ${seconds} seconds.\nOpen ${path.join(FOLDER, 'index.html')}`,
);
