import type { GroupName } from './group-names-table';

/** Spellings that look like one group, for a leader to say so. */
export interface Merge {
  readonly heading: string;
  /** The spelling that most teachers have. */
  readonly counts: string;
  /** The others, each with its teachers. */
  readonly spellings: readonly { readonly spelling: string; readonly teachers: number }[];
}

/** Letters from which on a word with one letter more, less or other is taken for a slip. */
const LONG_WORD = 6;

/**
 * Proposes to count as one what differs in case, spaces, punctuation or accents only, or, for long words without a digit, in one
 * letter. Nothing is merged by itself: "Grade 4" and "Grade 5" differ in one sign as well.
 *
 * @param groups of each teacher, as they are counted now
 */
export function mergesIn(heading: string, groups: readonly string[]): Merge[] {
  const sizes = new Map<string, number>();
  for (const group of groups) {
    if (group !== '') sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const commonest = [...sizes].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  const merges: { counts: string; spellings: { spelling: string; teachers: number }[] }[] = [];
  for (const [spelling, teachers] of commonest) {
    const like = merges.find(({ counts }) => areNear(counts, spelling));
    if (like) like.spellings.push({ spelling, teachers });
    else merges.push({ counts: spelling, spellings: [] });
  }
  return merges
    .filter(({ spellings }) => spellings.length > 0)
    .map((merge) => ({ heading, ...merge }));
}

/** The rows that say so; what counted as one of these spellings before goes with it. */
export function namesFor(merges: readonly Merge[], before: readonly GroupName[]): GroupName[] {
  return merges.flatMap(({ heading, counts, spellings }) => {
    const gone = new Set(spellings.map(({ spelling }) => spelling));
    const moved = before.filter((name) => name.heading === heading && gone.has(name.counts));
    return [
      ...spellings.map(({ spelling }) => ({ heading, spelling, counts })),
      ...moved.map((name) => ({ ...name, counts })),
    ];
  });
}

function areNear(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === b) return a !== '';
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < LONG_WORD) return false;
  return isOneSlip(a, b);
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** One letter added, left out, changed, or two that changed places (Damerau 1964). */
function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < Math.min(a.length, b.length) - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}
