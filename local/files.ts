import { ServiceError } from './service';
import type { Store } from './store';

export type FileType = 'spreadsheet' | 'form' | 'document';

/** A file in the school's Drive. What is in it is kept by its own service under the same id. */
export interface FileRecord {
  readonly id: string;
  readonly type: FileType;
  readonly name: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
  readonly trashed: boolean;
}

export type Access = 'view' | 'edit';

/** Who owns, may edit and may view each file. */
export class Files {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Ids look like Drive's: 44 letters and digits, never twice. */
  create(type: FileType, name: string, owner: string, now: Date): FileRecord {
    const file: FileRecord = {
      id: this.newId(type),
      type,
      name,
      owner,
      editors: [],
      viewers: [],
      created: now.getTime(),
      modified: now.getTime(),
      trashed: false,
    };
    this.#store.put('file', file.id, file);
    return file;
  }

  get(id: string): FileRecord | undefined {
    return this.#store.get('file', id);
  }

  list(): FileRecord[] {
    return this.#store.all<FileRecord>('file');
  }

  may(id: string, person: string, access: Access): boolean {
    const file = this.get(id);
    if (!file) return false;
    if (file.owner === person || file.editors.includes(person)) return true;
    return access === 'view' && file.viewers.includes(person);
  }

  /** The file, if it is there and the person may open it; else what Google's services say. */
  open(id: string, type: FileType, person: string, access: Access = 'view'): FileRecord {
    const file = this.get(id);
    if (!file || file.type !== type) {
      throw new ServiceError(
        `Unexpected error while getting the method or property openById on object ${serviceOf[type]}.`,
      );
    }
    if (!this.may(id, person, access)) {
      throw new ServiceError('You do not have permission to access the requested document.');
    }
    if (file.trashed && type === 'form') {
      throw new ServiceError('This form is in the trash.');
    }
    return file;
  }

  change(id: string, change: Partial<Omit<FileRecord, 'id' | 'type'>>): void {
    const file = this.get(id);
    if (!file) throw new Error(`No file ${id}.`);
    this.#store.put('file', id, { ...file, ...change });
  }

  share(id: string, person: string, access: Access): void {
    const file = this.get(id);
    if (!file || file.owner === person) return;
    const editors = file.editors.filter((editor) => editor !== person);
    const viewers = file.viewers.filter((viewer) => viewer !== person);
    (access === 'edit' ? editors : viewers).push(person);
    this.change(id, { editors, viewers });
  }

  unshare(id: string, person: string): void {
    const file = this.get(id);
    if (!file) return;
    this.change(id, {
      editors: file.editors.filter((editor) => editor !== person),
      viewers: file.viewers.filter((viewer) => viewer !== person),
    });
  }

  /** The next id of a kind; counted, so that every run of a test sees the same ones. */
  newId(kind: string): string {
    const count = (this.#store.get<number>('counter', kind) ?? 0) + 1;
    this.#store.put('counter', kind, count);
    return `1${kind}${count.toString(36)}`.padEnd(44, 'x0Lc4lW0rkspac3');
  }
}

const serviceOf: Record<FileType, string> = {
  spreadsheet: 'SpreadsheetApp',
  form: 'FormApp',
  document: 'DocumentApp',
};
