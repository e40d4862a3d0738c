import * as fs from 'node:fs';
import * as path from 'node:path';
import { performance } from 'node:perf_hooks';
import * as vm from 'node:vm';
import { parse } from 'acorn';

/** What goes to Apps Script, as it stands in dist/ after `npm run build`. */
const DIST = path.resolve(__dirname, '..', 'dist');
const read = (name: string) => fs.readFileSync(path.join(DIST, name), 'utf8');
const code = read('Code.js');
const page = read('sidebar.html');
const pages = fs.readdirSync(DIST).filter((name) => name.endsWith('.html'));

/** Google's services as they are before anybody has authorized anything: every use throws, but for menus. */
function unauthorized(menu: [string, string][]): vm.Context {
  const refusing = (name: string) =>
    new Proxy(() => undefined, {
      get: (_target, member) => {
        throw new Error(`${name}.${String(member)} was used without authorization.`);
      },
    });
  const builder = {
    addItem: (label: string, functionName: string) => {
      menu.push([label, functionName]);
      return builder;
    },
    addSeparator: () => builder,
    addToUi: () => undefined,
  };
  const services = [
    'FormApp',
    'DocumentApp',
    'MailApp',
    'ScriptApp',
    'Session',
    'PropertiesService',
  ]
    .concat(['CacheService', 'LockService', 'HtmlService', 'CalendarApp', 'Utilities'])
    .map((name) => [name, refusing(name)]);
  const sheets = { getUi: () => ({ createAddonMenu: () => builder, createMenu: () => builder }) };
  return vm.createContext({ ...Object.fromEntries(services), SpreadsheetApp: sheets });
}

/** Names of the functions that stand at the top of the bundle, where Apps Script finds them. */
function topLevelFunctions(): Set<string> {
  const tree = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  return new Set(
    tree.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : [])),
  );
}

describe('the bundle', () => {
  it('is written in a language that Apps Script reads', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  it('draws its menu before anybody has authorized anything', () => {
    const menu: [string, string][] = [];
    const context = unauthorized(menu);
    vm.runInContext(code, context);
    vm.runInContext('onOpen({ authMode: "NONE" })', context);
    expect(menu.map(([label]) => label)).toEqual(['Open sidebar', 'Import walkthroughs']);
  });

  it('has every function that the menu, the triggers and the sidebar name', () => {
    const menu: [string, string][] = [];
    const context = unauthorized(menu);
    vm.runInContext(code, context);
    vm.runInContext('onOpen()', context);
    const named = [
      'onOpen',
      'onInstall',
      'onFormSubmitted',
      'everyHour',
      ...menu.map(([, name]) => name),
      ...calledBySidebar(),
    ];
    const present = topLevelFunctions();
    expect(named.filter((name) => !present.has(name))).toEqual([]);
    expect(named.filter((name) => name.endsWith('_'))).toEqual([]);
  });

  it('stays within its sizes', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(270_000);
    for (const page of pages) expect(Buffer.byteLength(read(page))).toBeLessThan(250_000);
  });

  it('loads in 25 ms', () => {
    const script = new vm.Script(code);
    const times = Array.from({ length: 7 }, () => {
      const context = unauthorized([]);
      const start = performance.now();
      script.runInContext(context);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    // The quickest of seven: the others measure what else the machine is doing.
    expect(times[0]).toBeLessThan(25);
  });

  it('fetches on demand exactly the pages that the server hands out', () => {
    const own = path.resolve(__dirname, '..', 'src', 'sidebar', 'pages');
    const names = fs.readdirSync(own).map((file) => path.parse(file).name);
    expect(pages.map((file) => path.parse(file).name).sort()).toEqual([...names, 'sidebar'].sort());
    const handedOut = /PAGES = \[([^\]]*)\]/.exec(
      fs.readFileSync(path.resolve(__dirname, '..', 'src', 'addon.ts'), 'utf8'),
    );
    expect(handedOut?.[1]?.match(/\w+/g)?.sort()).toEqual(names.sort());
  });

  it('keeps the page free of anything that Apps Script would take for a scriptlet', () => {
    expect(page.match(/<\?/g)).toHaveLength(1);
  });
});

/** The functions that the sidebar's source calls by name. */
function calledBySidebar(): string[] {
  const folder = path.resolve(__dirname, '..', 'src', 'sidebar');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => [
      ...fs.readFileSync(path.join(folder, name), 'utf8').matchAll(/\bcall\('(\w+)'/g),
    ])
    .map((match) => match[1] ?? '');
}
