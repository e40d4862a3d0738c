import * as fs from 'node:fs';
import { createServer } from 'node:net';
import * as path from 'node:path';
import { LocalWorkspace } from './local-workspace';
import { servePages } from './pages/server';
import { type Project, readProject } from './project';
import { makeSampleSchool } from './school/sample-school';

/** `npm start`: the local workspace with its sample school, in the browser. `npm run reset` puts its state away. */
const ROOT = path.resolve(__dirname, '..');
const STATE = path.join(ROOT, '.local');
/** Holds the number of the process that has the state open. */
const IN_USE = path.join(STATE, 'in-use');
const READY = path.join(STATE, 'ready');
const PORT = Number(process.env.PORT ?? 8080);

async function start(): Promise<void> {
  if (openElsewhere()) {
    throw new Error('The local workspace is open already. Stop it first: Ctrl+C in its window.');
  }
  if (process.argv.includes('--reset')) {
    fs.rmSync(STATE, { recursive: true, force: true });
    console.log('The local workspace is empty again. npm start makes a new sample school.');
    return;
  }
  // Before the school is made, which takes half a minute.
  await requireFree(PORT);
  const project = readProject(path.join(ROOT, 'dist'), 'Leadership routines');
  if (!fs.existsSync(READY)) makeSchool(project);
  fs.writeFileSync(IN_USE, String(process.pid));
  process.on('exit', () => fs.rmSync(IN_USE, { force: true }));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());
  const { url } = await servePages(new LocalWorkspace(project, STATE), PORT);
  console.log(
    `\nRiverside K-8 is open at ${url}\nStop with Ctrl+C. Start over with npm run reset.`,
  );
}

/** Two processes that write one state would lose each other's work. */
function openElsewhere(): boolean {
  if (!fs.existsSync(IN_USE)) return false;
  try {
    process.kill(Number(fs.readFileSync(IN_USE, 'utf8')), 0);
    return true;
  } catch {
    return false; // it was killed and could not put its note away
  }
}

/** Throws EADDRINUSE when something answers at the port. */
function requireFree(port: number): Promise<void> {
  return new Promise((free, taken) => {
    const server = createServer();
    server.once('error', taken);
    server.listen(port, '127.0.0.1', () => server.close(() => free()));
  });
}

/** Made whole or not at all: a school that was cut off half-way is made again from nothing. */
function makeSchool(project: Project): void {
  const began = Date.now();
  fs.rmSync(STATE, { recursive: true, force: true });
  const workspace = new LocalWorkspace(project, STATE);
  makeSampleSchool(workspace, {
    today: new Date('2026-12-11T14:10:00Z'),
    seed: 20260824,
    progress: (line) => console.log(line),
  });
  workspace.close();
  fs.writeFileSync(READY, '');
  console.log(`Made in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

start().catch((error: unknown) => {
  const code = (error as { readonly code?: string }).code;
  console.error(
    code === 'EADDRINUSE'
      ? `Something else answers at port ${PORT}. Choose another: PORT=8081 npm start`
      : String(error instanceof Error ? error.message : error),
  );
  process.exit(1);
});
