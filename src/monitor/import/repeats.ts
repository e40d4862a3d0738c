import type { ImportRecord } from './import-file';

/** How a row repeats a look-for that the same observer rated before in the same visit. */
export interface Repeat {
  /** 1 for the first time, which is no repeat. */
  readonly time: number;
  /** Row of the first time. */
  readonly first: number;
  /** Whether an earlier row says the same in every cell. */
  readonly wholly: boolean;
}

/** Counts, in the order of the file, how often each look-for was rated in each visit. */
export class Repeats {
  private readonly records = new Map<string, ImportRecord[]>();

  count(visitKey: string, practice: string, record: ImportRecord): Repeat {
    const key = `${visitKey}\u001f${practice}`;
    const earlier = this.records.get(key);
    if (!earlier) {
      this.records.set(key, [record]);
      return { time: 1, first: record.row, wholly: false };
    }
    const wholly = earlier.some(({ cells }) =>
      cells.every((cell, at) => cell === record.cells[at]),
    );
    earlier.push(record);
    return { time: earlier.length, first: earlier[0]?.row ?? record.row, wholly };
  }
}
