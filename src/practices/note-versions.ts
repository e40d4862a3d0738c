import type { Practice } from './practice';
import { type PracticeChange, touchesLevels } from './practice-changes';
import { numberOf, type PracticeVersion } from './practice-versions-table';
import { practiceRow } from './practices-table';
import { rewordingInWords, wordingOf } from './wording';

/** Who notes a version, when and why. */
export interface Noting {
  readonly now: Date;
  /** E-mail. */
  readonly by: string;
  readonly why: string;
  /** Whether ratings from before a rewording of levels still mean the same. */
  readonly comparable: boolean;
}

/** The rows that note some changes: new versions, and those that stand and are brought up to date. */
export function noteVersions(
  changes: readonly PracticeChange[],
  { now, by, why, comparable }: Noting,
): PracticeVersion[] {
  return changes.map((change): PracticeVersion => {
    const { practice, last, kind } = change;
    const words = wordsOf(change);
    const compares = touchesLevels(change) ? comparable : true;
    if (last && kind === 'beside') return { ...last, ...words };
    if (last && kind === 'unexplained') return { ...last, ...words, why, comparable: compares };
    return {
      ...words,
      practice: practice.id,
      version: last ? numberOf(last) + 1 : practice.version,
      noted: now.toISOString(),
      by,
      why,
      changes: last ? change.rewordings.map(rewordingInWords) : [],
      comparable: last ? compares : true,
      told: '',
      toldVideo: last ? '' : practice.teacherVideo,
    };
  });
}

type Words = Omit<
  PracticeVersion,
  'practice' | 'version' | 'noted' | 'by' | 'why' | 'changes' | 'comparable' | 'told' | 'toldVideo'
>;

function wordsOf({ practice, set }: PracticeChange): Words {
  const { id: _, order: __, status: ___, version: ____, ...words } = practiceRow(practice);
  return { ...words, levels: wordingOf(practice, set).levels.map(({ name }) => name) };
}

/** Whether a change makes a version of its own. */
export function makesVersion({ kind }: PracticeChange): boolean {
  return kind === 'new' || kind === 'reworded';
}

/** The practices with the numbers of their noted versions, whatever was typed by hand. */
export function withNotedVersions(
  practices: readonly Practice[],
  last: ReadonlyMap<string, PracticeVersion>,
): readonly Practice[] {
  return practices.map((practice) => {
    const noted = last.get(practice.id);
    return noted ? { ...practice, version: numberOf(noted) } : practice;
  });
}
