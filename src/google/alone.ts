import { Busy } from '../problem';

/** How long to wait for another run to end, in milliseconds; people look at a screen meanwhile. */
const PATIENCE = 10_000;

/** Runs a job under the workbook's lock. What it wrote is saved before the lock is let go. */
export function alone<T>(job: () => T, settle: () => void): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Busy();
  try {
    const result = job();
    settle();
    return result;
  } finally {
    lock.releaseLock();
  }
}
