import { type AnyTable, entriesOf } from '../table';
import type { Mark } from '../workspace';

/** Begins our part of a note, below what people wrote there themselves. */
const SIGN = '⚠ ';
const MARKED = '#fce8e6';
const PLAIN = '#ffffff';

/** The words for each cell that is marked: by its line and place, both from 0. */
export function marksByCell(
  table: AnyTable,
  places: Readonly<Record<string, number>>,
  marks: readonly Mark[],
): ReadonlyMap<string, string> {
  const placeOf = new Map(entriesOf(table).map(([name, { header }]) => [header, places[name]]));
  const words = new Map<string, string>();
  for (const { row, column, words: one } of marks) {
    const cell = `${row - 2} ${placeOf.get(column)}`;
    words.set(cell, [words.get(cell), one].filter(Boolean).join('\n'));
  }
  return words;
}

/** Notes and backgrounds as they should be, or null when they are so already. */
export function markedCells(
  notes: readonly (readonly string[])[],
  backgrounds: readonly (readonly string[])[],
  words: ReadonlyMap<string, string>,
): { readonly notes: string[][]; readonly backgrounds: (string | null)[][] } | null {
  let changed = false;
  // White is said as none, so that a tab's own stripes still show.
  const colors = backgrounds.map((line) => line.map((color) => (color === PLAIN ? null : color)));
  const said = notes.map((cells, row) =>
    cells.map((note, place) => {
      const wanted = words.get(`${row} ${place}`) ?? '';
      const at = note.indexOf(SIGN);
      const own = at < 0 ? note : note.slice(0, at).trimEnd();
      const next = wanted === '' ? own : [own, SIGN + wanted].filter(Boolean).join('\n\n');
      const line = colors[row] ?? [];
      const color = line[place] ?? null;
      if (wanted !== '') line[place] = color ?? MARKED;
      else if (color === MARKED) line[place] = null;
      changed ||= next !== note || (line[place] ?? null) !== color;
      return next;
    }),
  );
  return changed ? { notes: said, backgrounds: colors } : null;
}
