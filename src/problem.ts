/**
 * Parent of everything that can go wrong in a way a school can mend. The message is what a leader reads: what
 * happened, to what, and what to do next, in one or two sentences.
 */
export class Problem extends Error {
  override name = 'Problem';
}

/** Another run holds the workbook; nothing was done. */
export class Busy extends Problem {
  override name = 'Busy';

  constructor() {
    super('Another change is being saved. Try again in a moment.');
  }
}

/** A file that the workbook points at was deleted, or this person may not open it. */
export class FileMissing extends Problem {
  override name = 'FileMissing';
}

/** What some work answers, or null when a file that it needs is gone or may not be opened. */
export function ifThere<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof FileMissing) return null;
    throw error;
  }
}

/** The workbook has not been set up, or a tab or column it needs is gone. */
export class NotSetUp extends Problem {
  override name = 'NotSetUp';
}
