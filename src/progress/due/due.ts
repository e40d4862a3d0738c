import type { SchoolNow } from './school-now';

/** Something that waits for a leader, and where to do it. */
export interface Due {
  readonly what:
    | 'add staff'
    | 'practices changed'
    | 'make forms'
    | 'first visit'
    | 'needs attention'
    | 'in place'
    | 'review'
    | 'decisions past'
    | 'pilot review'
    | 'tell results'
    | 'proposals'
    | 'look-fors to word'
    | 'convening'
    | 'not seen'
    | 'plan visits'
    | 'missed visits'
    | 'talk over'
    | 'see together'
    | 'talk with teacher'
    | 'asked for'
    | 'plans to update'
    | 'conversations'
    | 'without a coach'
    | 'decide sharing'
    | 'read feedback'
    | 'send feedback'
    | 'unsure messages'
    | 'failed messages';
  readonly title: string;
  readonly detail: string;
}

/** One thing that may be due: what is said of it, or null while it is not. */
export interface DueRule {
  readonly what: Due['what'];
  find(school: SchoolNow): InWords | null;
}

export interface InWords {
  readonly title: string;
  readonly detail: string;
}

/** A rule for what is counted and is due from one on. */
export function dueWhenAny(
  what: Due['what'],
  count: (school: SchoolNow) => number,
  title: (count: number) => string,
  detail: string,
): DueRule {
  return {
    what,
    find: (school) => {
      const found = count(school);
      return found > 0 ? { title: title(found), detail } : null;
    },
  };
}
