import type { Decision } from './decisions-table';

/** A decision to be filled in. Its number tells it apart from what somebody else decides at the same time. */
export function newDecision(review: string, now: Date): Decision {
  return {
    decision: `d-${now.getTime().toString(36)}`,
    review,
    words: '',
    kind: 'instruction',
    strength: '',
    practice: '',
    practiceName: '',
    owner: '',
    expected: '',
    direction: '',
    target: null,
    shareThen: '',
    by: '',
    state: 'open',
    outcome: '',
    who: '',
    decided: '',
  };
}
