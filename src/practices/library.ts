import type { Contents } from '../table';
import type { DepthQuestion } from './depth-question';
import { type FocusSetRow, focusSetFrom, focusSetsTable } from './focus-sets-table';
import type { FocusSet, Practice } from './practice';
import { LAST, practiceFrom, practicesTable } from './practices-table';

/** What a school looks for: its focus sets and their practices, each in its order. */
export interface Library {
  /** All sets, also the retired ones, whose history is still read. */
  readonly sets: readonly FocusSet[];
  /** Ids of the sets that have forms. */
  readonly active: ReadonlySet<string>;
  readonly practices: readonly Practice[];
}

/** What a school begins to look for. */
export interface NewLibrary extends Pick<Library, 'sets' | 'practices'> {
  readonly depth: readonly DepthQuestion[];
  /** The words by which its coaches note supports and needs. */
  readonly codes: readonly {
    readonly name: string;
    readonly kind: 'support' | 'need';
    readonly meaning: string;
  }[];
}

export const libraryTables = { focusSets: focusSetsTable, practices: practicesTable };

/** The library as it stands in the workbook. */
export function libraryFrom(contents: {
  readonly focusSets: Contents<typeof focusSetsTable>;
  readonly practices: Contents<typeof practicesTable>;
}): Library {
  return {
    sets: contents.focusSets.rows.map(focusSetFrom),
    active: new Set(contents.focusSets.rows.filter(isActive).map(({ id }) => id)),
    practices: inPlaceOfReplaced(contents.practices.rows.map(practiceFrom)).sort(
      (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
    ),
  };
}

/** The practices that observers are asked about in a set. One that another took the place of is asked no more. */
export function practicesOf(library: Library, set: string): readonly Practice[] {
  const asked = library.practices.filter(({ status }) => status === 'active' || status === 'pilot');
  const successor = new Map(asked.map((practice) => [practice.replaces, practice.id]));
  return asked.filter(({ id, focus }) => focus === set && !isReplaced(id, successor));
}

/** Practices that replace each other in a circle all stay: nobody meant to lose them. */
function isReplaced(id: string, successor: ReadonlyMap<string, string>): boolean {
  let next = successor.get(id);
  if (next === undefined) return false;
  for (let steps = 0; next !== undefined && steps < successor.size; steps++) {
    if (next === id) return false;
    next = successor.get(next);
  }
  return true;
}

/** A replacement without an order of its own takes the place of what it replaces. */
function inPlaceOfReplaced(practices: readonly Practice[]): Practice[] {
  const order = new Map(practices.map((practice) => [practice.id, practice.order]));
  return practices.map((practice) =>
    practice.order === LAST
      ? { ...practice, order: order.get(practice.replaces) ?? LAST }
      : practice,
  );
}

/** The sets that have something to ask, and so a form. */
export function setsOnForms(library: Library): readonly FocusSet[] {
  return library.sets.filter(
    ({ id }) => library.active.has(id) && practicesOf(library, id).length > 0,
  );
}

function isActive({ status }: FocusSetRow): boolean {
  return status === 'active';
}
