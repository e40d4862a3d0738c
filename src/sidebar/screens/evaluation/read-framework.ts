import { type Component, isCode } from '../../../practices/framework-table';
import { pastedCells } from '../../pasted-cells';
import type { ReadyFramework } from './ready-frameworks';

export type NewComponent = Pick<Component, 'code' | 'title' | 'domain'>;

export interface ReadComponents {
  readonly components: readonly (NewComponent & { readonly line: number })[];
  /** In words: each line that is left out, and why. */
  readonly problems: readonly string[];
  /** Whether the components were numbered, because none has a code. */
  readonly numbered: boolean;
}

/**
 * Reads components from pasted lines: code, title and perhaps domain. With headings all lines are cells; without, each is split on its
 * own, by a tab, a comma or the first space, since lists come together from several places. Lines of which none has a code are
 * numbered in their order.
 */
export function readComponents(pasted: string): ReadComponents {
  const read = linesOf(pasted);
  const numbered = read.length > 0 && read.every(({ code }) => code === '');
  const components: (NewComponent & { line: number })[] = [];
  const problems: string[] = [];
  read.forEach(({ line, title, domain, ...row }, index) => {
    const code = numbered ? `${index + 1}` : row.code;
    const first = components.find((one) => isCode(one.code, code));
    if (code === '') problems.push(`Line ${line}: “${title}” has no code. Put it first.`);
    else if (/[,;\s]/.test(code)) {
      problems.push(`Line ${line}: “${code}” is no code. Codes are one word, like 3b.`);
    } else if (first) {
      problems.push(
        `Line ${line}: ${code} stands in line ${first.line} already. ${first.title ? `“${first.title}” stays` : 'That one stays'}${title ? `, “${title}” is left out` : ''}.`,
      );
    } else components.push({ code, title, domain, line });
  });
  if (read.length === 0) problems.push('There is nothing to read. Paste one component a line.');
  return { components, problems, numbered };
}

type Line = NewComponent & { readonly line: number };

function linesOf(pasted: string): Line[] {
  const headed = pastedCells(pasted).map((cells) => cells.map((cell) => cell.trim()));
  const head = headed.find((cells) => cells.some(Boolean))?.map((cell) => cell.toLowerCase()) ?? [];
  if (!head.includes('code') && !head.includes('title')) {
    return pasted
      .split(/\r\n?|\n/)
      .flatMap((words, index) =>
        words.trim() === '' ? [] : [{ line: index + 1, ...fromOneLine(words) }],
      );
  }
  const cell = (cells: readonly string[], name: string) => cells[head.indexOf(name)] ?? '';
  return headed
    .map((cells, index) => ({ cells, line: index + 1 }))
    .filter(({ cells }) => cells.some(Boolean))
    .slice(1)
    .map(({ cells, line }) => ({
      line,
      code: cell(cells, 'code'),
      title: cell(cells, 'title'),
      domain: cell(cells, 'domain'),
    }));
}

/** "3b[tab]Questioning", "3b,Questioning", "3b Questioning". */
function fromOneLine(words: string): NewComponent {
  const [first = '', title = '', domain = ''] = (pastedCells(words)[0] ?? []).map((one) =>
    one.trim(),
  );
  const isCells = words.includes('\t') || (title !== '' && !/\s/.test(first));
  return isCells ? { code: first, title, domain } : fromOneCell(words.trim());
}

/** "3b Questioning": a code has a digit and no space. */
function fromOneCell(words: string): NewComponent {
  const [first = '', ...rest] = words.split(/\s+/);
  const code = first.replace(/[.:,;]$/, '');
  return /\d/.test(code)
    ? { code, title: rest.join(' '), domain: '' }
    : { code: '', title: words, domain: '' };
}

/** Components that neither a ready list has nor the school had of it: a slip of the hand, or its own. */
export function foreignIn(
  read: ReadComponents['components'],
  ready: readonly NewComponent[],
  before: readonly Component[],
  framework: string,
): ReadComponents['components'] {
  const known = [
    ...ready,
    ...before.filter((row) => row.framework === framework && row.state === 'in use'),
  ];
  return ready.length === 0
    ? []
    : read.filter(({ code }) => !known.some((one) => isCode(one.code, code)));
}

/** The components of a ready list, without titles. */
export function componentsOf({ domains }: ReadyFramework): NewComponent[] {
  return domains.flatMap((codes, index) =>
    codes.map((code) => ({ code, title: '', domain: `Domain ${index + 1}` })),
  );
}

/** A ready list with a school's own titles; components that the list does not have come after it. */
export function withTitles(
  ready: readonly NewComponent[],
  own: readonly NewComponent[],
): NewComponent[] {
  return [
    ...ready.map((one) => {
      const titled = own.find(({ code }) => isCode(code, one.code));
      return titled ? { ...one, title: titled.title, domain: titled.domain || one.domain } : one;
    }),
    ...own.filter(({ code }) => !ready.some((one) => isCode(one.code, code))),
  ];
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
