import { counted } from '../../counted';
import type { Evidence } from '../evidence';
import type { Share } from '../teacher-weighted';
import { lessonsOf, processInWords, processOf, shareOf } from './cycle-figures';
import type { Decision } from './decisions-table';

/** A past decision beside what the data now says of it. */
export interface DecisionCheck {
  readonly decision: Decision;
  /** Of its practice, in the review in which it was made and in this one; null where nothing was rated. */
  readonly before: Share | null;
  readonly now: Share | null;
  /** Of a decision on how the school visits. */
  readonly process: { readonly before: string; readonly now: string } | null;
  readonly verdict: 'met' | 'not yet' | 'too little to say' | 'for you to judge';
  /** Names that are not on the Staff tab any more are no owners. */
  readonly ownerLeft: boolean;
}

/**
 * Compares a decision with the review at hand. It is met when the whole 90% interval of the share now lies at or beyond the
 * target, not yet when all of it lies short of that; an interval that holds the target says too little.
 */
export function checkOf(
  decision: Decision,
  evidence: Evidence,
  cycle: string,
  owners: ReadonlySet<string>,
): DecisionCheck {
  const lessonsThen = lessonsOf(evidence, decision.review);
  const lessonsNow = lessonsOf(evidence, cycle);
  const ownerLeft = !owners.has(decision.owner);
  if (decision.practice === '') {
    const words = (lessons: typeof lessonsNow) => processInWords(processOf(lessons, evidence));
    return {
      decision,
      before: null,
      now: null,
      process: { before: words(lessonsThen), now: words(lessonsNow) },
      verdict: 'for you to judge',
      ownerLeft,
    };
  }
  const before = shareOf(lessonsThen, decision.practice, evidence);
  const now = shareOf(lessonsNow, decision.practice, evidence);
  return { decision, before, now, process: null, verdict: verdictOn(decision, now), ownerLeft };
}

function verdictOn({ direction, target }: Decision, now: Share | null): DecisionCheck['verdict'] {
  if (direction === '' || target === null) return 'for you to judge';
  if (now === null || 'tooFew' in now) return 'too little to say';
  const goal = target / 100;
  if (direction === 'falls to') {
    if (now.high <= goal) return 'met';
    return now.low > goal ? 'not yet' : 'too little to say';
  }
  if (now.low >= goal) return 'met';
  return now.high < goal ? 'not yet' : 'too little to say';
}

/** "In place rises to 60%"; in words where no share says it. */
export function expectedInWords(
  { direction, target, expected, practice }: Decision,
  levelName: string,
): string {
  const share =
    practice !== '' && direction !== '' && target !== null
      ? `${levelName} ${direction} ${target}%`
      : '';
  return [share, expected].filter(Boolean).join('. ');
}

/** "58% (46–70), 12 teachers", or why there is no figure. */
export function shareInWords(share: Share | null): string {
  if (share === null) return 'Not rated';
  if ('tooFew' in share) {
    return `Too little to say: ${counted(share.teachers, 'teacher')}`;
  }
  const percent = (part: number) => Math.round(part * 100);
  return `${percent(share.share)}% (${percent(share.low)}–${percent(share.high)}), ${share.teachers} teachers`;
}
