import * as fs from 'node:fs';
import * as path from 'node:path';
import { LocalWorkspace } from './local-workspace';
import { servePages } from './pages/server';
import { readProject } from './project';
import { makeSampleSchool } from './school/sample-school';

/** `npm start`: the local workspace with its sample school, in the browser. `npm run reset` puts its state away. */
const ROOT = path.resolve(__dirname, '..');
const STATE = path.join(ROOT, '.local');
const PORT = Number(process.env.PORT ?? 8080);

async function start(): Promise<void> {
  if (process.argv.includes('--reset')) {
    fs.rmSync(STATE, { recursive: true, force: true });
    console.log('The local workspace is empty again. npm start makes a new sample school.');
    return;
  }
  const project = readProject(path.join(ROOT, 'dist'), 'Leadership routines');
  if (!fs.existsSync(path.join(STATE, 'ready'))) makeSchool(project);
  const workspace = new LocalWorkspace(project, STATE);
  const { url } = await servePages(workspace, PORT);
  console.log(
    `\nRiverside K-8 is open at ${url}\nStop with Ctrl+C. Start over with npm run reset.`,
  );
}

/** Made whole or not at all: a school that was cut off half-way is made again from nothing. */
function makeSchool(project: ReturnType<typeof readProject>): void {
  const began = Date.now();
  fs.rmSync(STATE, { recursive: true, force: true });
  const workspace = new LocalWorkspace(project, STATE);
  makeSampleSchool(workspace, {
    today: new Date('2026-12-11T15:10:00Z'),
    seed: 20260824,
    progress: (line) => console.log(line),
  });
  workspace.close();
  fs.writeFileSync(path.join(STATE, 'ready'), '');
  console.log(`Made in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
