import type { Change, Store } from './store';

/** Changes that were written together. */
interface Group {
  readonly written: readonly Change[];
  /** What stood there before. */
  readonly replaced: readonly Change[];
}

/**
 * The writes of one execution that Google may still hold back: those of Sheets until a flush, those of Docs until they
 * are saved. Everybody sees them at once, and they are lost when the execution is killed too early.
 */
export class UnsavedWrites {
  readonly #store: Store;
  /** Newest last. */
  #groups: Group[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  write(changes: readonly Change[]): void {
    const replaced = changes.map(
      ([collection, id]): Change => [collection, id, this.#store.get(collection, id)],
    );
    this.#groups.push({ written: changes, replaced });
    this.#store.commit(changes);
  }

  save(): void {
    this.#groups = [];
  }

  /**
   * Takes the writes back, newest first, until one that somebody has written over since. Who wrote over it saw it, so
   * Google had saved it, and with it all before it. Nobody else's write is ever lost.
   */
  lose(): void {
    for (const { written, replaced } of this.#groups.reverse()) {
      const stands = written.every(
        ([collection, id, value]) => this.#store.get(collection, id) === (value ?? undefined),
      );
      if (!stands) break;
      this.#store.commit(replaced);
    }
    this.#groups = [];
  }
}
