import type { FocusSet, Practice } from './practice';
import type { PracticeVersion } from './practice-versions-table';
import { descriptorsOf } from './practices-table';

/** The words of a practice, as an observer or a teacher reads them. */
export interface Wording {
  readonly name: string;
  readonly teacherAction: string;
  readonly studentAction: string;
  /** Lowest first. */
  readonly levels: readonly { readonly name: string; readonly descriptor: string }[];
  readonly teacherVideo: string;
  readonly observerVideo: string;
  readonly source: string;
  readonly frameworkCodes: readonly string[];
}

/** One thing that differs between two wordings. */
export interface Rewording {
  /** Only new words make a new version; what else is known of a practice stands beside them. */
  readonly part: 'words' | 'level' | 'video' | 'source' | 'framework';
  /** "Name", "Level 2", "Video for teachers". */
  readonly what: string;
  /** Blank where there was nothing, or is nothing any more. */
  readonly before: string;
  readonly after: string;
}

export function wordingOf(practice: Practice, set: FocusSet | undefined): Wording {
  const names = set?.levels ?? [];
  const levels = names.map((name, index) => ({
    name: name.replace(/\s+/g, ' '),
    descriptor: practice.descriptors[index] ?? '',
  }));
  return { ...practice, levels };
}

/** A wording as it was noted. */
export function wordingFrom(row: PracticeVersion): Wording {
  const descriptors = descriptorsOf(row);
  const levels = row.levels.map((name, index) => ({ name, descriptor: descriptors[index] ?? '' }));
  return { ...row, levels };
}

/** What differs, in the order in which a practice is read. */
export function rewordings(before: Wording, after: Wording): readonly Rewording[] {
  const found: Rewording[] = [];
  const compare = (part: Rewording['part'], what: string, was = '', is = '') => {
    if (was !== is) found.push({ part, what, before: was, after: is });
  };
  compare('words', 'Name', before.name, after.name);
  compare('words', 'Teachers are seen to', before.teacherAction, after.teacherAction);
  compare('words', 'Students are seen to', before.studentAction, after.studentAction);
  const levels = Math.max(before.levels.length, after.levels.length);
  for (let index = 0; index < levels; index++) {
    const was = before.levels[index];
    const is = after.levels[index];
    compare('level', `Level ${index + 1}`, was?.name, is?.name);
    if (was && is) {
      compare('level', `Level ${index + 1} looks like`, was.descriptor, is.descriptor);
    }
  }
  compare('video', 'Video for teachers', before.teacherVideo, after.teacherVideo);
  compare('video', 'Video for observers', before.observerVideo, after.observerVideo);
  compare('source', 'Source', before.source, after.source);
  const codes = ({ frameworkCodes }: Wording) => frameworkCodes.join(', ');
  compare('framework', 'Framework codes', codes(before), codes(after));
  return found;
}

/** "Name: ‘Wait time’ → ‘Three seconds of silence’", "Level 2 looks like: reworded", "Video for teachers: added". */
export function rewordingInWords({ what, before, after }: Rewording): string {
  if (before === '') return `${what}: added`;
  if (after === '') return `${what}: taken away`;
  const short = before.length + after.length <= LONGEST && !/^https?:/.test(after);
  return short ? `${what}: ‘${before}’ → ‘${after}’` : `${what}: reworded`;
}

/** Characters of both wordings that are read at a glance; longer ones are read in the tab. */
const LONGEST = 120;

export function isWording({ part }: Rewording): boolean {
  return part === 'words' || part === 'level';
}
