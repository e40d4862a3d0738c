import { type Library, practicesOf, setsOnForms } from './library';
import type { FocusSet, Practice } from './practice';
import { lastVersions, numberOf, type PracticeVersion } from './practice-versions-table';
import { isWording, type Rewording, rewordings, wordingFrom, wordingOf } from './wording';

/** A practice on the forms whose wording nobody has noted and explained yet. */
export interface PracticeChange {
  readonly practice: Practice;
  readonly set: FocusSet;
  /** The newest noted version; undefined for a practice that is new. */
  readonly last: PracticeVersion | undefined;
  readonly rewordings: readonly Rewording[];
  /**
   * `new` and `reworded` make a version. `beside` is a video, a source or codes alone, and makes none. `unexplained` is noted
   * already, since a form was drawn of it before anybody said why.
   */
  readonly kind: 'new' | 'reworded' | 'beside' | 'unexplained';
}

/**
 * What differs from the last noted versions, in the order of the forms. Order and status are no change of words; practices that
 * stand on no form wait until they do.
 */
export function practiceChanges(
  library: Library,
  versions: readonly PracticeVersion[],
): readonly PracticeChange[] {
  const last = lastVersions(versions);
  return setsOnForms(library).flatMap((set) =>
    practicesOf(library, set.id).flatMap(
      (practice) => changeOf(practice, set, last.get(practice.id)) ?? [],
    ),
  );
}

function changeOf(
  practice: Practice,
  set: FocusSet,
  last: PracticeVersion | undefined,
): PracticeChange | null {
  if (!last) return { practice, set, last, rewordings: [], kind: 'new' };
  const found = rewordings(wordingFrom(last), wordingOf(practice, set));
  if (found.some(isWording)) return { practice, set, last, rewordings: found, kind: 'reworded' };
  if (isUnexplained(last)) {
    return { practice, set, last, rewordings: found, kind: 'unexplained' };
  }
  return found.length > 0 ? { practice, set, last, rewordings: found, kind: 'beside' } : null;
}

/** A first version needs no reason. */
function isUnexplained(version: PracticeVersion): boolean {
  return numberOf(version) > 1 && version.why === '';
}

/** Whether earlier ratings might mean something else by now, which only leaders can tell. */
export function touchesLevels({ kind, last, rewordings: found }: PracticeChange): boolean {
  return (
    found.some(({ part }) => part === 'level') ||
    (kind === 'unexplained' && (last?.changes ?? []).some((words) => words.startsWith('Level ')))
  );
}
