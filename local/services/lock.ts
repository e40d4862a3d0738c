import type { Execution } from '../execution';
import type { LocalWorkspace } from '../local-workspace';
import { type Built, ServiceError, ServiceObject } from '../service';
import { mismatch } from './arguments';
import { scopesOf } from './script-scopes';

/** Which running execution holds which lock; locks end with the process, as with the execution. */
const held = new WeakMap<LocalWorkspace, Map<string, Execution>>();

function holders(workspace: LocalWorkspace): Map<string, Execution> {
  const known = held.get(workspace) ?? new Map<string, Execution>();
  held.set(workspace, known);
  return known;
}

/**
 * A lock of the script, of a person or of a file. It belongs to the execution, whichever of its objects took it: taking
 * it twice takes it once, and letting it go once lets it go.
 */
class Lock
  extends ServiceObject
  implements Built<GoogleAppsScript.Lock.Lock, 'hasLock' | 'releaseLock' | 'tryLock' | 'waitLock'>
{
  static override readonly className = 'Lock';
  readonly #scope: string;

  constructor(execution: Execution, scope: string) {
    super(execution);
    this.#scope = scope;
  }

  hasLock(): boolean {
    return holders(this.execution.workspace).get(this.#scope) === this.execution;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (typeof timeoutInMillis !== 'number') throw mismatch('Lock.tryLock', [timeoutInMillis]);
    return this.#take(timeoutInMillis);
  }

  waitLock(timeoutInMillis: number): void {
    if (typeof timeoutInMillis !== 'number') throw mismatch('Lock.waitLock', [timeoutInMillis]);
    if (!this.#take(timeoutInMillis)) {
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    if (this.hasLock()) holders(this.execution.workspace).delete(this.#scope);
  }

  #take(timeout: number): boolean {
    if (this.hasLock()) return true;
    const locks = holders(this.execution.workspace);
    if (locks.has(this.#scope)) {
      // Whoever holds it stands still while this execution runs, so it is held for the whole time.
      this.execution.wait(timeout);
      return false;
    }
    locks.set(this.#scope, this.execution);
    this.execution.atEnd(() => this.releaseLock());
    return true;
  }
}

/** Lets one execution at a time through a piece of code. */
export class LockService
  extends ServiceObject
  implements Built<GoogleAppsScript.Lock.LockService, 'getScriptLock' | 'getUserLock'>
{
  static override readonly className = 'LockService';

  getScriptLock(): Lock {
    return new Lock(this.execution, scopesOf(this.execution).script);
  }

  getUserLock(): Lock {
    return new Lock(this.execution, scopesOf(this.execution).user);
  }

  /** Null outside a file, which the published types leave out. */
  getDocumentLock(): Lock | null {
    const { document } = scopesOf(this.execution);
    return document === null ? null : new Lock(this.execution, document);
  }
}
