import * as fs from 'node:fs';
import * as path from 'node:path';

/** JSON data. What is stored is never changed in place: put a new value. */
export type Stored =
  | string
  | number
  | boolean
  | null
  | readonly Stored[]
  | { readonly [key: string]: Stored | undefined };

/** One put (or, with `undefined`, one removal). Changes given together are kept together. */
export type Change = readonly [collection: string, id: string, value: unknown];

type Collections = Map<string, Map<string, unknown>>;

/** A copy of everything at one moment; cheap, since values are shared. */
export interface Snapshot {
  readonly collections: Collections;
}

/**
 * All that the local workspace knows: collections of JSON values by id, in the order they were first put.
 * With a folder it is kept on disk as a journal of changes, one line for each group. A line is written before
 * it takes effect, and a line torn by a kill is dropped when the store is opened again, so a group is kept
 * whole or not at all.
 */
export class Store {
  #collections: Collections = new Map();
  #journal: Journal | undefined;

  constructor(folder?: string) {
    if (folder === undefined) return;
    this.#journal = new Journal(folder);
    this.#journal.replay((changes) => this.#apply(changes));
    this.#journal.compact(this.#collections);
  }

  get<T>(collection: string, id: string): T | undefined {
    return this.#collections.get(collection)?.get(id) as T | undefined;
  }

  /** The ids of a collection, oldest first. */
  ids(collection: string): string[] {
    return [...(this.#collections.get(collection)?.keys() ?? [])];
  }

  /** The values of a collection, oldest first. */
  all<T>(collection: string): T[] {
    return [...(this.#collections.get(collection)?.values() ?? [])] as T[];
  }

  put(collection: string, id: string, value: unknown): void {
    this.commit([[collection, id, value]]);
  }

  remove(collection: string, id: string): void {
    this.commit([[collection, id, undefined]]);
  }

  commit(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.#journal?.append(changes);
    this.#apply(changes);
  }

  snapshot(): Snapshot {
    return { collections: copyOf(this.#collections) };
  }

  /** Goes back to a snapshot. Only for stores in memory, which tests use. */
  restore(snapshot: Snapshot): void {
    if (this.#journal) throw new Error('A store on disk keeps its history and cannot go back.');
    this.#collections = copyOf(snapshot.collections);
  }

  close(): void {
    this.#journal?.close();
  }

  #apply(changes: readonly Change[]): void {
    for (const [name, id, value] of changes) {
      let collection = this.#collections.get(name);
      if (!collection) {
        collection = new Map();
        this.#collections.set(name, collection);
      }
      if (value === undefined || value === null) collection.delete(id);
      else collection.set(id, value);
    }
  }
}

function copyOf(collections: Collections): Collections {
  return new Map([...collections].map(([name, values]) => [name, new Map(values)]));
}

/** The file behind a store. */
class Journal {
  readonly #file: string;
  #descriptor: number | undefined;

  constructor(folder: string) {
    fs.mkdirSync(folder, { recursive: true });
    this.#file = path.join(folder, 'journal.jsonl');
  }

  replay(apply: (changes: readonly Change[]) => void): void {
    if (!fs.existsSync(this.#file)) return;
    for (const line of fs.readFileSync(this.#file, 'utf8').split('\n')) {
      if (line === '') continue;
      let changes: readonly Change[];
      try {
        changes = JSON.parse(line);
      } catch {
        return; // the last write before a kill
      }
      apply(changes);
    }
  }

  /** Rewrites the file as the present state, in one rename, and opens it for what follows. */
  compact(collections: Collections): void {
    const next = `${this.#file}.next`;
    const file = fs.openSync(next, 'w');
    for (const [name, values] of collections) {
      for (const [id, value] of values) fs.writeSync(file, lineOf([[name, id, value]]));
    }
    fs.closeSync(file);
    fs.renameSync(next, this.#file);
    this.#descriptor = fs.openSync(this.#file, 'a');
  }

  append(changes: readonly Change[]): void {
    if (this.#descriptor === undefined) throw new Error('The store is closed.');
    fs.writeSync(this.#descriptor, lineOf(changes));
  }

  close(): void {
    if (this.#descriptor !== undefined) fs.closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

function lineOf(changes: readonly Change[]): string {
  return `${JSON.stringify(changes.map(([name, id, value]) => [name, id, value ?? null]))}\n`;
}
