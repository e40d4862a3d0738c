import * as fs from 'node:fs';
import * as path from 'node:path';
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
  const [code, sidebar] = await Promise.all([serverBundle(), sidebarPage()]);
  fs.rmSync(DIST, { recursive: true, force: true });
  fs.mkdirSync(DIST);
  fs.writeFileSync(path.join(DIST, 'Code.js'), code);
  fs.writeFileSync(path.join(DIST, 'sidebar.html'), sidebar);
  fs.copyFileSync(path.join(ROOT, 'appsscript.json'), path.join(DIST, 'appsscript.json'));
  console.log(`Built dist/: Code.js ${kilobytes(code)}, sidebar.html ${kilobytes(sidebar)}`);
}

/**
 * The server writes mail with preact's elements and has no page to draw: with only the file of
 * preact's source that makes elements the bundle is 10 kB smaller than with the whole.
 */
const preactForMail: esbuild.Plugin = {
  name: 'preact for mail',
  setup(build) {
    const source = path.join(path.dirname(require.resolve('preact/package.json')), 'src');
    build.onResolve({ filter: /^preact$|^\.\/options(\.js)?$/ }, ({ path: name }) => ({
      path: name.replace(/\.js$/, ''),
      namespace: 'mail',
    }));
    build.onLoad({ filter: /^preact$/, namespace: 'mail' }, () => ({
      contents: `
        export { createElement as h, Fragment, isValidElement } from './create-element.js';
        export { default as options } from './options.js';`,
      resolveDir: source,
    }));
    // Its one option is for errors of components that stand on a page.
    build.onLoad({ filter: /options$/, namespace: 'mail' }, () => ({
      contents: 'export default {};',
    }));
  },
};

async function serverBundle(): Promise<string> {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    entryPoints: [path.join(ROOT, 'src/addon.ts')],
    globalName: 'Addon',
    plugins: [preactForMail],
  });
  const exported = await exportsOfAddon();
  const bundle = outputFiles[0]?.text ?? '';
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
