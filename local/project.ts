import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vm from 'node:vm';

/** A script project as clasp would push it. */
export interface Project {
  /** Stands over its add-on menu. */
  readonly name: string;
  readonly script: vm.Script;
  readonly code: string;
  /** appsscript.json. */
  readonly manifest: Record<string, unknown>;
  /** Contents of the HTML files by name without ending. */
  readonly html: Readonly<Record<string, string>>;
}

/** Reads the built files of a folder: every .js one after the other, every .html by its name. */
export function readProject(folder: string, name?: string): Project {
  const names = fs.readdirSync(folder).sort();
  const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  const code = names
    .filter((name) => name.endsWith('.js'))
    .map(read)
    .join('\n');
  const html = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => [name.slice(0, -'.html'.length), read(name)]);
  return projectOf(code, JSON.parse(read('appsscript.json')), Object.fromEntries(html), name);
}

/** A project from its texts, for tests. */
export function projectOf(
  code: string,
  manifest: Record<string, unknown> = {},
  html: Record<string, string> = {},
  name = 'Untitled project',
): Project {
  return { name, script: new vm.Script(code, { filename: 'Code.js' }), code, manifest, html };
}
