import { settingsFrom, settingsTable } from '../../school/settings';
import { type SmallestGroup, smallestGroupFrom } from '../../school/smallest-group';
import { observes, type Person, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import { type Cell, entriesOf } from '../../table';
import type { Occasion, Workspace } from '../../workspace';
import { type PacketRow, packetsTable } from '../sharing/packets-table';
import { type ReleasedRow, releasedTable } from '../sharing/released-table';
import { type GroupName, groupNamesTable } from './group-names-table';

/** What groups are made of, beside the evidence itself. */
export interface GroupMatter extends SmallestGroup {
  /** Columns that the school added to the Staff tab. */
  readonly columns: readonly OwnColumn[];
  readonly names: readonly GroupName[];
  /** Those who observe, to name them. */
  readonly observers: readonly Pick<Person, 'email' | 'name'>[];
  /** Everything that left the school, and the documents in which it did. */
  readonly released: readonly ReleasedRow[];
  readonly packets: readonly PacketRow[];
}

/** What a column of the school's own says of each person; those of whom it says nothing are left out. */
export interface OwnColumn {
  readonly heading: string;
  readonly said: readonly (readonly [email: string, words: string])[];
}

export function showGroups({ workbook }: Workspace, _occasion: Occasion): GroupMatter {
  const contents = workbook.read({
    settings: settingsTable,
    staff: staffTable,
    names: groupNamesTable,
    released: releasedTable,
    packets: packetsTable,
  });
  return {
    ...smallestGroupFrom(settingsFrom(contents.settings.rows).smallestGroup),
    columns: ownColumns(workbook.readTab(staffTable.name), workbook.timeZone),
    names: contents.names.rows,
    observers: contents.staff.rows.filter(observes).map(({ email, name }) => ({ email, name })),
    released: contents.released.rows,
    packets: contents.packets.rows,
  };
}

/** What the Staff tab says in columns that are not the add-on's. */
export function ownColumns(cells: readonly (readonly Cell[])[], timeZone: string): OwnColumn[] {
  const [headings = [], ...lines] = cells;
  const wordsOf = (cell: Cell = '') =>
    typeof cell === 'object' ? dayOf(cell, timeZone) : String(cell).trim();
  const names = headings.map(wordsOf);
  const declared = new Set(entriesOf(staffTable).map(([, { header }]) => header.toLowerCase()));
  const email = names.findIndex((name) => name.toLowerCase() === 'e-mail');
  return names.flatMap((heading, column): OwnColumn[] => {
    const isOwn = heading !== '' && !declared.has(heading.toLowerCase());
    // Of two columns with one heading the first counts, as with the add-on's own.
    if (!isOwn || names.indexOf(heading) !== column) return [];
    const said = lines
      .map((line) => [wordsOf(line[email]).toLowerCase(), wordsOf(line[column])] as const)
      .filter(([person, words]) => person !== '' && words !== '');
    return [{ heading, said }];
  });
}
