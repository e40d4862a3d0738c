import * as path from 'node:path';
import { build } from 'esbuild';

/** What the browser loads. */
export interface Client {
  readonly js: string;
  readonly css: string;
}

let built: Promise<Client> | undefined;

/** Bundles the pages' client once for each process; takes a fraction of a second. */
export function buildClient(): Promise<Client> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<Client> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'client', 'main.tsx')],
    bundle: true,
    minify: true,
    // The frame's bridge is sent as the text of a function, which must keep its name.
    keepNames: false,
    write: false,
    outdir: '/',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: {},
  });
  const text = (ending: string) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}
