import { Busy } from '../problem';

/** How long to wait for another run to end, in milliseconds; people look at a screen meanwhile. */
const PATIENCE = 10_000;

/**
 * The workbook's lock. A job that runs alone may be made of others that do: only the outermost takes the lock, and lets
 * it go when everything written is saved.
 */
export class Alone {
  private held = false;

  /** @param lockOf asked for when a job begins */
  constructor(private readonly lockOf: () => GoogleAppsScript.Lock.Lock) {}

  run<T>(job: () => T, settle: () => void): T {
    if (this.held) return job();
    const lock = this.lockOf();
    if (!lock.tryLock(PATIENCE)) throw new Busy();
    this.held = true;
    try {
      const result = job();
      settle();
      return result;
    } finally {
      this.held = false;
      lock.releaseLock();
    }
  }
}
