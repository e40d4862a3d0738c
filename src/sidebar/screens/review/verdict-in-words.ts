import type { DecisionCheck } from '../../../guide/reviews/decision-check';
import { percent } from '../../parts/level-bar';

/** What the data says of a decision: "Not yet: likely 25% at most, and the target is 60%." */
export function verdictInWords({ verdict, now, decision }: DecisionCheck): string {
  if (verdict === 'for you to judge') return 'For you to judge: no share tells it.';
  if (now === null || 'tooFew' in now) return 'Too little was seen to tell.';
  const target = `${decision.target}%`;
  if (verdict === 'too little to say') {
    return `Too early to tell: it may lie on either side of ${target}.`;
  }
  const isMet = verdict === 'met';
  // A share that should rise is met by its low end; one that should fall, by its high end.
  const atLeast = isMet === (decision.direction !== 'falls to');
  const likely = atLeast ? `${percent(now.low)} or more` : `${percent(now.high)} at most`;
  return `${isMet ? 'Met' : 'Not yet'}: likely ${likely}, and the target is ${target}.`;
}
