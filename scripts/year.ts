import * as path from 'node:path';
import { LocalWorkspace } from '../local/local-workspace';
import { readProject } from '../local/project';
import { liveAYear } from '../local/school/year/school-year';

const ROOT = path.resolve(__dirname, '..');
const began = Date.now();
const workspace = new LocalWorkspace(readProject(path.join(ROOT, 'dist'), 'Leadership routines'));
console.log('Riverside K-8, a school year.\n');
const { months } = liveAYear(workspace, { seed: 20260824 }, ({ name, happened, standings }) => {
  console.log(
    `${name.padEnd(10)} ${happened}`,
    ((Date.now() - began) / 1000).toFixed(1),
    standings.map((s) => s.indicator + ':' + (s.level ?? '-')).join(' '),
  );
});
const last = months[months.length - 1];
for (const s of last?.standings ?? [])
  for (const step of s.steps)
    for (const c of step.criteria)
      if (!c.met) console.log(s.indicator, step.requirement.level, c.of, c.have, '/', c.need);
