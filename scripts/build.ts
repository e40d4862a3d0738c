import * as fs from 'node:fs';
import * as path from 'node:path';
import * as swc from '@swc/core';
import * as esbuild from 'esbuild';

/**
 * Makes dist/, the folder that clasp pushes: Code.js, sidebar.html and the manifest. Apps Script calls top-level functions
 * only, so each export of addon.ts becomes one.
 */
const ROOT = path.resolve(__dirname, '..');
const DIST = path.join(ROOT, 'dist');

const COMMON = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2019',
  charset: 'utf8',
  format: 'iife',
  jsx: 'automatic',
  jsxImportSource: 'preact',
} satisfies esbuild.BuildOptions;

async function build(): Promise<void> {
  const [code, sidebar, planner] = await Promise.all([
    serverBundle(),
    sidebarPage(),
    plannerPage(),
  ]);
  fs.rmSync(DIST, { recursive: true, force: true });
  fs.mkdirSync(DIST);
  fs.writeFileSync(path.join(DIST, 'Code.js'), code);
  fs.writeFileSync(path.join(DIST, 'sidebar.html'), sidebar);
  fs.writeFileSync(path.join(DIST, 'planner.html'), planner);
  fs.copyFileSync(path.join(ROOT, 'appsscript.json'), path.join(DIST, 'appsscript.json'));
  console.log(
    `Built dist/: Code.js ${kilobytes(code)}, sidebar.html ${kilobytes(sidebar)}, planner.html ${kilobytes(planner)}`,
  );
}

async function serverBundle(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    entryPoints: [path.join(ROOT, 'src/addon.ts')],
    globalName: 'Addon',
  });
  const exported = await exportsOfAddon();
  // Every run loads the whole bundle, so a second pass takes out what esbuild leaves.
  const { code: bundle } = await swc.minify(outputFiles[0]?.text ?? '', {
    compress: { passes: 3, ecma: 2019 },
    mangle: true,
    ecma: 2019,
    module: false,
  });
  const entries = exported.map((name) => `function ${name}(a){return Addon.${name}(a)}`);
  return `${bundle}${entries.join('\n')}\n`;
}

/** esbuild names the exports of ES modules only, so the entry is asked for on its own. */
async function exportsOfAddon(): Promise<string[]> {
  const { metafile } = await esbuild.build({
    entryPoints: [path.join(ROOT, 'src/addon.ts')],
    bundle: false,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: DIST,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

async function sidebarPage(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    entryPoints: [path.join(ROOT, 'src/sidebar/main.tsx')],
    // papaparse asks for it under Node only.
    external: ['stream'],
    outdir: DIST,
  });
  const text = (ending: string) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  const page = fs.readFileSync(path.join(ROOT, 'src/sidebar/sidebar.html'), 'utf8');
  return page
    .replace('/*STYLE*/', () => text('.css'))
    .replace('/*SCRIPT*/', () => scriptSafe(text('.js')));
}

/** What the sidebar asks for when somebody plans visits: a script, which clasp pushes only as a page. */
async function plannerPage(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    entryPoints: [path.join(ROOT, 'src/sidebar/planner.ts')],
  });
  return scriptSafe(outputFiles[0]?.text.trim() ?? '');
}

/** Inside a page "</script" would end the script, and "<?" would be taken for a scriptlet of the template. */
function scriptSafe(script: string): string {
  return script.replace(/<\/script/gi, '<\\/script').replace(/<\?/g, '<\\x3f');
}

function kilobytes(text: string): string {
  return `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
}

build().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
