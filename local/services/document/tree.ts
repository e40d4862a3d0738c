import type { LocalWorkspace } from '../../local-workspace';
import { noteModified } from '../../modified';
import { ServiceError } from '../../service';
import type { Change } from '../../store';
import type { Attributes, Run } from './runs';

export type ElementName =
  | 'BODY_SECTION'
  | 'PARAGRAPH'
  | 'LIST_ITEM'
  | 'TABLE'
  | 'TABLE_ROW'
  | 'TABLE_CELL'
  | 'TEXT'
  | 'INLINE_IMAGE'
  | 'HORIZONTAL_RULE'
  | 'PAGE_BREAK';

/** One element of a document; kept by itself, so that a change writes little. */
export interface ElementRecord {
  readonly id: string;
  readonly type: ElementName;
  /** Null for the body and for what is detached. */
  readonly parent: string | null;
  readonly children: readonly string[];
  /** Of a paragraph also those of text that is put into it when it is empty. */
  readonly attributes: Attributes;
  /** Of TEXT. */
  readonly runs?: readonly Run[];
  /** Of INLINE_IMAGE: a `data:` address. */
  readonly source?: string;
}

/** Who changes a document, and how the changes are kept. */
export interface Hand {
  readonly workspace: LocalWorkspace;
  readonly person: string;
  write(changes: readonly Change[]): void;
}

export const BODY = 'body';
/** The paragraph that a new document has. */
const FIRST = 'first';

/** A new document needs no records: these stand for it until it is written to. */
const BLANK: Readonly<Record<string, ElementRecord>> = {
  [BODY]: { id: BODY, type: 'BODY_SECTION', parent: null, children: [FIRST], attributes: {} },
  [FIRST]: { id: FIRST, type: 'PARAGRAPH', parent: BODY, children: [], attributes: {} },
};

/** The elements of one document as one hand holds them: those in the document, and those it has detached. */
export class DocumentTree {
  readonly #hand: Hand;
  readonly #collection: string;
  readonly #detached = new Map<string, ElementRecord>();
  #closed = false;

  constructor(
    hand: Hand,
    readonly documentId: string,
  ) {
    this.#hand = hand;
    this.#collection = `elements of ${documentId}`;
  }

  close(): void {
    this.#closed = true;
  }

  /** @throws ServiceError when the document was closed */
  checkOpen(): void {
    if (this.#closed) {
      throw new ServiceError('Document is closed, its contents cannot be updated.');
    }
  }

  /** @throws ServiceError when the document was closed, or is not this person's to change */
  checkEditable(): void {
    this.checkOpen();
    const { workspace, person } = this.#hand;
    if (!workspace.files.may(this.documentId, person, 'edit')) {
      throw new ServiceError('You do not have permission to edit the requested document.');
    }
  }

  has(id: string): boolean {
    return this.#find(id) !== undefined;
  }

  get(id: string): ElementRecord {
    this.checkOpen();
    const record = this.#find(id);
    if (!record) throw new ServiceError('The element is no longer in the document.');
    return record;
  }

  /** An element with all that is in it, itself first, in the order of reading. */
  within(id: string): ElementRecord[] {
    const record = this.get(id);
    return [record, ...record.children.flatMap((child) => this.within(child))];
  }

  /** Makes a detached element around detached children. */
  create(
    type: ElementName,
    more: Partial<Pick<ElementRecord, 'attributes' | 'runs' | 'source' | 'children'>> = {},
  ): string {
    this.checkOpen();
    const { store } = this.#hand.workspace;
    const count = (store.get<number>('counter', this.#collection) ?? 0) + 1;
    store.put('counter', this.#collection, count);
    const id = `e${count}`;
    const record: ElementRecord = { id, type, parent: null, children: [], attributes: {}, ...more };
    this.#detached.set(id, record);
    for (const child of record.children) {
      this.#detached.set(child, { ...this.get(child), parent: id });
    }
    return id;
  }

  /** A detached copy of an element with all that is in it. */
  copy(id: string): string {
    const { type, attributes, runs, source, children } = this.get(id);
    return this.create(type, {
      attributes,
      ...(runs ? { runs } : {}),
      ...(source === undefined ? {} : { source }),
      children: children.map((child) => this.copy(child)),
    });
  }

  change(id: string, change: Partial<Pick<ElementRecord, 'attributes' | 'runs'>>): void {
    this.#put([{ ...this.get(id), ...change }]);
  }

  /** Puts detached elements into another, in front of the child at an index. */
  attach(parentId: string, index: number, ids: readonly string[]): void {
    const parent = this.get(parentId);
    if (!(index >= 0 && index <= parent.children.length)) {
      throw new ServiceError(
        `Child index (${index}) must be less than or equal to the number of child elements (${parent.children.length}).`,
      );
    }
    if (ids.some((id) => this.get(id).parent !== null || id === BODY)) {
      throw new ServiceError('Element must be detached.');
    }
    this.checkEditable();
    const records = ids.flatMap((id) => this.within(id));
    if (!this.#detached.has(parentId)) for (const { id } of records) this.#detached.delete(id);
    this.#put([
      ...records.map((record) =>
        ids.includes(record.id) ? { ...record, parent: parentId } : record,
      ),
      {
        ...parent,
        children: [...parent.children.slice(0, index), ...ids, ...parent.children.slice(index)],
      },
    ]);
  }

  /** Takes an element out; it lives on detached. */
  detach(id: string): void {
    const record = this.get(id);
    if (record.parent === null) throw new ServiceError('Element has no parent.');
    const parent = this.get(record.parent);
    const rest = { ...parent, children: parent.children.filter((child) => child !== id) };
    const gone = this.within(id);
    if (this.#detached.has(id)) this.#put([rest]);
    else
      this.#put(
        [rest],
        gone.map((element) => element.id),
      );
    for (const element of gone) this.#detached.set(element.id, element);
    this.#detached.set(id, { ...record, parent: null });
  }

  #find(id: string): ElementRecord | undefined {
    return (
      this.#detached.get(id) ??
      this.#hand.workspace.store.get<ElementRecord>(this.#collection, id) ??
      this.#blank(id)
    );
  }

  /** The first paragraph of a new document is there until the body is written without it. */
  #blank(id: string): ElementRecord | undefined {
    if (id !== FIRST) return BLANK[id];
    return this.#find(BODY)?.children.includes(FIRST) ? BLANK[FIRST] : undefined;
  }

  #put(records: readonly ElementRecord[], removed: readonly string[] = []): void {
    this.checkEditable();
    const changes: Change[] = removed.map((id) => [this.#collection, id, undefined]);
    for (const record of records) {
      if (this.#detached.has(record.id)) this.#detached.set(record.id, record);
      else changes.push([this.#collection, record.id, record]);
    }
    if (changes.length === 0) return;
    this.#hand.write(changes);
    noteModified(this.#hand.workspace, this.documentId);
  }
}
