import type { Execution } from '../execution';
import { type Built, ServiceError, ServiceObject } from '../service';
import type { Change } from '../store';
import { mismatch } from './arguments';
import { scopesOf } from './script-scopes';

/** Bytes of one value: 9 KB. */
const VALUE_LIMIT = 9 * 1024;
/** Bytes of a whole store, names and values: 500 KB. */
const STORE_LIMIT = 500 * 1024;

/** One store of properties; each is a collection of the workspace's. */
class Properties
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Properties.Properties,
      | 'deleteAllProperties'
      | 'deleteProperty'
      | 'getKeys'
      | 'getProperties'
      | 'getProperty'
      | 'setProperties'
      | 'setProperty'
    >
{
  static override readonly className = 'Properties';
  readonly #collection: string;

  constructor(execution: Execution, scope: string) {
    super(execution);
    this.#collection = `properties of ${scope}`;
  }

  getProperty(key: string): string | null {
    if (typeof key !== 'string') throw mismatch('PropertiesService.Properties.getProperty', [key]);
    return this.execution.store.get<string>(this.#collection, key) ?? null;
  }

  getKeys(): string[] {
    return this.execution.store.ids(this.#collection);
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.getKeys().map((key) => [key, this.getProperty(key) ?? '']));
  }

  setProperty(key: string, value: string): this {
    if (typeof key !== 'string' || value === null || value === undefined) {
      throw mismatch('PropertiesService.Properties.setProperty', [key, value]);
    }
    return this.#put({ [key]: String(value) }, false);
  }

  setProperties(properties: { [key: string]: string }, deleteAllOthers = false): this {
    if (properties === null || typeof properties !== 'object') {
      throw mismatch('PropertiesService.Properties.setProperties', [properties]);
    }
    const values = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    return this.#put(Object.fromEntries(values), deleteAllOthers);
  }

  deleteProperty(key: string): this {
    this.execution.store.remove(this.#collection, key);
    return this;
  }

  deleteAllProperties(): this {
    return this.#put({}, true);
  }

  #put(values: { readonly [key: string]: string }, deleteAllOthers: boolean): this {
    for (const value of Object.values(values)) {
      if (Buffer.byteLength(value) > VALUE_LIMIT) {
        throw new ServiceError('Argument too large: value');
      }
    }
    const before = this.getProperties();
    const after = deleteAllOthers ? values : { ...before, ...values };
    const bytes = Object.entries(after).reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
    if (bytes > STORE_LIMIT) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    const removed = Object.keys(before).filter((key) => !(key in after));
    this.execution.store.commit([
      ...removed.map((key): Change => [this.#collection, key, undefined]),
      ...Object.entries(values).map(([key, value]): Change => [this.#collection, key, value]),
    ]);
    return this;
  }
}

/** Keeps small strings for the script, for a person, or for the file that the script is opened in. */
export class PropertiesService
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Properties.PropertiesService,
      'getScriptProperties' | 'getUserProperties'
    >
{
  static override readonly className = 'PropertiesService';

  getScriptProperties(): Properties {
    return new Properties(this.execution, scopesOf(this.execution).script);
  }

  getUserProperties(): Properties {
    return new Properties(this.execution, scopesOf(this.execution).user);
  }

  /** Null outside a file, which the published types leave out. */
  getDocumentProperties(): Properties | null {
    const { document } = scopesOf(this.execution);
    return document === null ? null : new Properties(this.execution, document);
  }
}
