import type { Execution } from '../execution';
import type { LocalWorkspace } from '../local-workspace';
import { type Built, ServiceError, ServiceObject } from '../service';
import type { Change } from '../store';
import { mismatch } from './arguments';
import { scopesOf } from './script-scopes';

interface Entry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

const KEY_LIMIT = 250;
/** Bytes of one value: 100 KB. */
const VALUE_LIMIT = 100 * 1024;
/** Seconds. */
const DEFAULT_EXPIRATION = 600;
const LONGEST_EXPIRATION = 21_600;
const MOST_ITEMS = 1000;
/** How many are kept, those farthest from their end, when a cache holds more than it may. */
const KEPT_ITEMS = 900;

/** One cache. Nothing in it is promised: see dropCache. */
class Cache
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Cache.Cache,
      'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'
    >
{
  static override readonly className = 'Cache';
  readonly #prefix: string;

  constructor(execution: Execution, scope: string) {
    super(execution);
    this.#prefix = `${scope}: `;
  }

  get(key: string): string | null {
    checkKey('get', key);
    const entry = this.execution.store.get<Entry>('cache', this.#prefix + key);
    return entry && entry.expires > this.execution.now().getTime() ? entry.value : null;
  }

  getAll(keys: string[]): { [key: string]: string } {
    const found: { [key: string]: string } = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_EXPIRATION): void {
    if (value === null || value === undefined) throw mismatch('Cache.put', [key, value]);
    this.#put({ [key]: String(value) }, expirationInSeconds);
  }

  putAll(values: { [key: string]: unknown }, expirationInSeconds = DEFAULT_EXPIRATION): void {
    const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
    this.#put(Object.fromEntries(texts), expirationInSeconds);
  }

  remove(key: string): void {
    this.removeAll([key]);
  }

  removeAll(keys: string[]): void {
    this.execution.store.commit(
      keys.map((key): Change => ['cache', this.#prefix + key, undefined]),
    );
  }

  #put(values: { readonly [key: string]: string }, seconds: number): void {
    if (!(seconds >= 1 && seconds <= LONGEST_EXPIRATION)) {
      throw new ServiceError('Invalid argument: expirationInSeconds');
    }
    const expires = this.execution.now().getTime() + seconds * 1000;
    const changes = Object.entries(values).map(([key, value]): Change => {
      checkKey('put', key);
      if (Buffer.byteLength(value) > VALUE_LIMIT) {
        throw new ServiceError('Argument too large: value');
      }
      return ['cache', this.#prefix + key, { value, expires } satisfies Entry];
    });
    this.execution.store.commit(changes);
    this.#evict();
  }

  #evict(): void {
    const { store } = this.execution;
    const ids = store.ids('cache').filter((id) => id.startsWith(this.#prefix));
    if (ids.length <= MOST_ITEMS) return;
    const expiresAt = (id: string) => store.get<Entry>('cache', id)?.expires ?? 0;
    const gone = ids.sort((a, b) => expiresAt(b) - expiresAt(a)).slice(KEPT_ITEMS);
    store.commit(gone.map((id): Change => ['cache', id, undefined]));
  }
}

function checkKey(method: string, key: string): void {
  if (typeof key !== 'string') throw mismatch(`Cache.${method}`, [key]);
  if (key.length > KEY_LIMIT) throw new ServiceError('Argument too large: key');
}

/** Keeps strings for a while. */
export class CacheService
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Cache.CacheService,
      'getDocumentCache' | 'getScriptCache' | 'getUserCache'
    >
{
  static override readonly className = 'CacheService';

  getScriptCache(): Cache {
    return new Cache(this.execution, scopesOf(this.execution).script);
  }

  getUserCache(): Cache {
    return new Cache(this.execution, scopesOf(this.execution).user);
  }

  getDocumentCache(): Cache | null {
    const { document } = scopesOf(this.execution);
    return document === null ? null : new Cache(this.execution, document);
  }
}

/** Empties every cache, as Google may at any moment. */
export function dropCache(workspace: LocalWorkspace): void {
  const ids = workspace.store.ids('cache');
  workspace.store.commit(ids.map((id): Change => ['cache', id, undefined]));
}
