import * as fs from 'node:fs';
import * as path from 'node:path';
import * as swc from '@swc/core';
import * as esbuild from 'esbuild';

/**
 * Makes dist/, the folder that clasp pushes: Code.js, sidebar.html, a file for each page of src/sidebar/pages, and the manifest.
 * Apps Script calls top-level functions only, so each export of addon.ts becomes one.
 */
const ROOT = path.resolve(__dirname, '..');
const DIST = path.join(ROOT, 'dist');
const SIDEBAR = path.join(ROOT, 'src/sidebar');

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
  const names = fs.readdirSync(path.join(SIDEBAR, 'pages')).map((file) => path.parse(file).name);
  const [code, sidebar, ...pages] = await Promise.all([
    serverBundle(),
    sidebarPage(),
    ...names.map(pageOnDemand),
  ]);
  const files = {
    'Code.js': code,
    'sidebar.html': sidebar,
    ...Object.fromEntries(pages.map((page, index) => [`${names[index]}.html`, page])),
  };
  fs.rmSync(DIST, { recursive: true, force: true });
  fs.mkdirSync(DIST);
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(DIST, name), text);
  fs.copyFileSync(path.join(ROOT, 'appsscript.json'), path.join(DIST, 'appsscript.json'));
  const sizes = Object.entries(files).map(([name, text]) => `${name} ${kilobytes(text)}`);
  console.log(`Built dist/: ${sizes.join(', ')}`);
}

/** What the bundle calls itself: short, since each function says it. */
const BUNDLE = 'Z';

async function serverBundle(): Promise<string> {
  const exported = await exportsOfAddon();
  // Each function's own name stands in the bundle once, where Apps Script looks for it: 1 kB less.
  const short = (index: number) => `f${index.toString(36)}`;
  const renamed = exported.map((name, index) => `${name} as ${short(index)}`);
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    stdin: {
      contents: `export { ${renamed.join(', ')} } from './src/addon';`,
      resolveDir: ROOT,
    },
    globalName: BUNDLE,
  });
  // Every run loads the whole bundle, so a second pass takes out what esbuild leaves.
  const { code: bundle } = await swc.minify(outputFiles[0]?.text ?? '', {
    // What swc has put in place of a call needs no `this`, so an arrow does: 1.6 kB less.
    compress: { passes: 3, ecma: 2019, unsafe_arrows: true },
    mangle: true,
    ecma: 2019,
    module: false,
  });
  const entries = exported.map(
    (name, index) => `function ${name}(a){return ${BUNDLE}.${short(index)}(a)}`,
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

/**
 * The page that opens first. It leaves the modules that other pages share where they find them, so that there is one preact, one
 * bridge to the server and one memory of what was read.
 */
async function sidebarPage(): Promise<string> {
  const shared = sharedModules();
  const parts = shared.map(
    ({ key, from }, index) => `import * as m${index} from '${from}'; shared['${key}'] = m${index};`,
  );
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    stdin: {
      contents: [
        'const shared = (globalThis.sidebarShared = {});',
        ...parts,
        "import './main';",
      ].join('\n'),
      resolveDir: SIDEBAR,
    },
    // papaparse asks for it under Node only.
    external: ['stream'],
    outdir: DIST,
  });
  const page = fs.readFileSync(path.join(SIDEBAR, 'sidebar.html'), 'utf8');
  return page
    .replace('/*STYLE*/', () => textOf(outputFiles, '.css'))
    .replace('/*SCRIPT*/', () => scriptSafe(textOf(outputFiles, '.js')));
}

/** A part that the sidebar asks for when somebody opens it: a script, which clasp pushes only as a page. */
async function pageOnDemand(name: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    entryPoints: [path.join(SIDEBAR, 'pages', name)],
    globalName: `sidebarPages.${name}`,
    outdir: DIST,
    plugins: [sharedWithSidebar],
  });
  const style = textOf(outputFiles, '.css');
  const script = `${textOf(outputFiles, '.js')}\nsidebarPages.${name}.style=${JSON.stringify(style)};\n`;
  return scriptSafe(script);
}

function sharedModules(): { key: string; from: string }[] {
  const packages = ['preact', 'preact/hooks', 'preact/jsx-runtime', 'papaparse/papaparse.js'];
  const own = ['.', 'parts'].flatMap((folder) =>
    fs
      .readdirSync(path.join(SIDEBAR, folder))
      .filter((file) => /\.tsx?$/.test(file) && !/^(main|app)\.tsx$|\.d\.ts$/.test(file))
      .map((file) => `./${path.posix.join(folder, path.parse(file).name)}`),
  );
  return [...packages, ...own].map((from) => ({ key: from, from }));
}

const sharedWithSidebar: esbuild.Plugin = {
  name: 'shared with the sidebar',
  setup(build) {
    const keys = new Set(sharedModules().map(({ key }) => key));
    build.onResolve({ filter: /.*/ }, ({ path: wanted, resolveDir }) => {
      const key = wanted.startsWith('.')
        ? `./${path.posix.relative(SIDEBAR, path.join(resolveDir, wanted))}`
        : wanted;
      return keys.has(key) ? { path: key, namespace: 'shared' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: key }) => ({
      contents: `module.exports = globalThis.sidebarShared?.['${key}'];`,
    }));
  },
};

function textOf(files: readonly esbuild.OutputFile[], ending: string): string {
  return files.find((file) => file.path.endsWith(ending))?.text.trim() ?? '';
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
