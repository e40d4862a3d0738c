import { FileMissing } from '../problem';

/** Milliseconds. */
const PAUSE = 1000;

/**
 * Opens a file by its id. Google throws one and the same kind of error, in the person's language, for a file that is gone and for a
 * service that fails for a moment; so what cannot be opened is tried once more before it counts as missing, since a missing file
 * is made anew.
 *
 * @throws FileMissing in these words
 */
export function openFile<F>(open: () => F, missing: string): F {
  try {
    return open();
  } catch {
    Utilities.sleep(PAUSE);
    try {
      return open();
    } catch {
      throw new FileMissing(missing);
    }
  }
}
