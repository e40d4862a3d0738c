import { isLink } from './guide';
import { type Library, practicesOf, setsOnForms } from './library';
import { numberOf, type PracticeVersion } from './practice-versions-table';
import { isWording, type Rewording, rewordings, wordingFrom } from './wording';

/** What staff have not been told of a practice yet. */
export interface News {
  readonly practice: string;
  readonly version: number;
  /** The id of its focus set. */
  readonly focus: string;
  readonly name: string;
  /** Whether nobody was ever told of it. */
  readonly isNew: boolean;
  readonly rewordings: readonly Rewording[];
  readonly why: readonly string[];
  /** A link; blank without one. */
  readonly video: string;
}

/** The changes since staff were last told, in the order of the forms. Only what was noted is news. */
export function newsOf(library: Library, versions: readonly PracticeVersion[]): readonly News[] {
  const history = new Map<string, PracticeVersion[]>();
  for (const row of versions)
    history.set(row.practice, [...(history.get(row.practice) ?? []), row]);
  return setsOnForms(library)
    .flatMap(({ id }) => practicesOf(library, id))
    .flatMap(({ id }) => newsIn(history.get(id) ?? []) ?? []);
}

function newsIn(history: readonly PracticeVersion[]): News | null {
  const rows = [...history].sort((a, b) => numberOf(a) - numberOf(b));
  const last = rows[rows.length - 1];
  if (!last) return null;
  const told = rows.filter((row) => row.told !== '').pop();
  const found = told
    ? rewordings({ ...wordingFrom(told), teacherVideo: told.toldVideo }, wordingFrom(last)).filter(
        (one) => isWording(one) || (one.what === 'Video for teachers' && isLink(one.after)),
      )
    : [];
  if (told && found.length === 0) return null;
  const since = rows.filter((row) => !told || numberOf(row) > numberOf(told));
  return {
    practice: last.practice,
    version: numberOf(last),
    focus: last.focus,
    name: last.name,
    isNew: !told,
    rewordings: found,
    why: [...new Set(since.map(({ why }) => why).filter(Boolean))],
    video: isLink(last.teacherVideo) ? last.teacherVideo : '',
  };
}
