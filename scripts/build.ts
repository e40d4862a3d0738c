import * as fs from 'node:fs';
import * as path from 'node:path';
import * as esbuild from 'esbuild';

/**
 * Makes dist/, the folder that clasp pushes: Code.js, sidebar.html and the manifest. Apps Script calls top-level functions
 * only, so each export of addon.ts becomes one.
 */
const ROOT = path.resolve(__dirname, '..');
const DIST = path.join(ROOT, 'dist');

async function build(): Promise<void> {
  const [code, sidebar] = await Promise.all([serverBundle(), sidebarPage()]);
  fs.rmSync(DIST, { recursive: true, force: true });
  fs.mkdirSync(DIST);
  fs.writeFileSync(path.join(DIST, 'Code.js'), code);
  fs.writeFileSync(path.join(DIST, 'sidebar.html'), sidebar);
  fs.copyFileSync(path.join(ROOT, 'appsscript.json'), path.join(DIST, 'appsscript.json'));
  console.log(`Built dist/: Code.js ${kilobytes(code)}, sidebar.html ${kilobytes(sidebar)}`);
}

async function serverBundle(): Promise<string> {
  const options = {
    entryPoints: [path.join(ROOT, 'src/addon.ts')],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    target: 'es2019',
    charset: 'utf8',
    format: 'iife',
    globalName: 'Addon',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  } as const;
  const { outputFiles, metafile } = await esbuild.build(options);
  const exported = await exportsOfAddon();
  const bundle = outputFiles[0]?.text;
  if (!bundle || !metafile) throw new Error('esbuild made no server bundle.');
  const entries = exported.map(
    (name) => `function ${name}() { return Addon.${name}.apply(null, arguments); }`,
  );
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
    entryPoints: [path.join(ROOT, 'src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    target: 'es2019',
    charset: 'utf8',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: DIST,
  });
  const text = (ending: string) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
  const page = fs.readFileSync(path.join(ROOT, 'src/sidebar/sidebar.html'), 'utf8');
  return page
    .replace('/*STYLE*/', () => text('.css'))
    .replace('/*SCRIPT*/', () => scriptSafe(text('.js')));
}

/** Inside a page "</script" would end the script, and "<?" would be taken for a scriptlet of the template. */
function scriptSafe(script: string): string {
  const safe = script.replace(/<\/script/gi, '<\\/script').replace(/<\?/g, '<\\x3f');
  return safe;
}

function kilobytes(text: string): string {
  return `${Math.round(Buffer.byteLength(text) / 1000)} kB`;
}

build().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
