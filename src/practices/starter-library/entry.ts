import type { FocusSet, Practice } from '../practice';

// Not the words of rating scales for teacher evaluation ("Beginning", "Developing", "Proficient"):
// walkthroughs stay out of evaluation unless the teacher asks.
const LEVELS = ['Not yet seen', 'Starting', 'Partly in place', 'In place'] as const;

/** What an author writes for one practice; the rest of a new practice is the same for all. */
type Entry = Pick<Practice, 'name' | 'teacherAction' | 'studentAction' | 'source'> & {
  /** One for each level, lowest first. */
  readonly descriptors: readonly [string, string, string, string];
};

/** A focus set and its practices, ready to be written into a school's library. */
export interface StarterSet {
  readonly focus: FocusSet;
  readonly practices: readonly Practice[];
}

/** Expands entries, in the order of the form, to practices numbered from 1. */
export function starterSet(focus: Omit<FocusSet, 'levels'>, entries: readonly Entry[]): StarterSet {
  return {
    focus: { ...focus, levels: LEVELS },
    practices: entries.map((entry, index) => ({
      ...entry,
      id: `${focus.id}-${index + 1}`,
      focus: focus.id,
      teacherVideo: '',
      observerVideo: '',
      frameworkCodes: [],
      status: 'active',
      order: index + 1,
      version: 1,
      replaces: '',
    })),
  };
}
