import { type Component, isCode } from '../../../practices/framework-table';
import type { ReadyFramework } from './ready-frameworks';

export type NewComponent = Pick<Component, 'code' | 'title' | 'domain'>;

export interface ReadComponents {
  readonly components: readonly NewComponent[];
  /** In words, each with its line. */
  readonly problems: readonly string[];
  /** Whether the components were numbered, because none has a code. */
  readonly numbered: boolean;
}

/**
 * Reads components from lines of cells: code, title and perhaps domain, with or without headings; or one cell that begins with the
 * code. Lines of which none has a code are numbered in their order.
 */
export function readComponents(lines: readonly (readonly string[])[]): ReadComponents {
  const filled = lines
    .map((cells, index) => ({ cells: cells.map((cell) => cell.trim()), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const head = filled[0]?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const isHeaded = head.includes('code') || head.includes('title');
  const rows = isHeaded ? filled.slice(1) : filled;
  const place = (heading: string, otherwise: number) =>
    isHeaded ? head.indexOf(heading) : otherwise;
  const cellsOf = (cells: readonly string[]) => ({
    code: cells[place('code', 0)] ?? '',
    title: cells[place('title', 1)] ?? '',
    domain: cells[place('domain', 2)] ?? '',
  });
  const single = !isHeaded && rows.every(({ cells }) => cells.filter(Boolean).length === 1);
  const read = rows.map(({ cells, line }) => ({
    line,
    ...(single ? fromOneCell(cells.find(Boolean) ?? '') : cellsOf(cells)),
  }));
  const numbered = read.length > 0 && read.every(({ code }) => code === '');
  const components: NewComponent[] = [];
  const problems: string[] = [];
  read.forEach(({ line, title, domain, ...row }, index) => {
    const code = numbered ? `${index + 1}` : row.code;
    if (code === '') problems.push(`Line ${line}: “${title}” has no code. Put it first.`);
    else if (code.includes(',') || code.includes(';')) {
      problems.push(`Line ${line}: “${code}” holds a comma. Codes are one word, like 3b.`);
    } else if (components.some((one) => isCode(one.code, code))) {
      problems.push(`Line ${line}: the code “${code}” stands there already. The first counts.`);
    } else components.push({ code, title, domain });
  });
  if (read.length === 0) problems.push('There is nothing to read. Paste one component a line.');
  return { components, problems, numbered };
}

/** "3b Questioning": a code has a digit and no space. */
function fromOneCell(words: string): NewComponent {
  const [first = '', ...rest] = words.split(/\s+/);
  const code = first.replace(/[.:]$/, '');
  return /\d/.test(code)
    ? { code, title: rest.join(' '), domain: '' }
    : { code: '', title: words, domain: '' };
}

/** The components of a ready list, without titles. */
export function componentsOf({ domains }: ReadyFramework): NewComponent[] {
  return domains.flatMap((codes, index) =>
    codes.map((code) => ({ code, title: '', domain: `Domain ${index + 1}` })),
  );
}

/**
 * The rows of the tab when a school names its framework: what was there and is not among the new is retired, never lost. A
 * component keeps its title and its focus where the new list says nothing of them.
 */
export function frameworkRows(
  before: readonly Component[],
  framework: string,
  components: readonly NewComponent[],
): Component[] {
  const rows = components.map(({ code, title, domain }): Component => {
    const known = before.find((row) => row.framework === framework && isCode(row.code, code));
    return {
      code: known?.code ?? code,
      title: title || (known?.title ?? ''),
      domain: domain || (known?.domain ?? ''),
      framework,
      focus: known?.focus ?? false,
      state: 'in use',
    };
  });
  const isKept = (row: Component) =>
    rows.some((one) => one.framework === row.framework && one.code === row.code);
  return [
    ...rows,
    ...before
      .filter((row) => row.state === 'in use' && !isKept(row))
      .map((row): Component => ({ ...row, state: 'retired' })),
  ];
}
