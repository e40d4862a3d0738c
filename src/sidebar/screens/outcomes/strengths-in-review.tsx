import { useMemo } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { type Strength, strengthsOf } from '../../../guide/strengths';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import { Button } from '../../parts/button';
import { Models } from './models';
import { StrengthRow } from './strength-row';

/** As many as one takes in at a glance, with whom to ask first. */
const SHOWN = 3;
const MODELS = 2;

/** Under a step of a review: the surest strengths, and who could show them to others. */
export function StrengthsInReview({
  evidence,
  onTake,
}: {
  evidence: Evidence;
  onTake?: ((strength: Strength) => void) | undefined;
}) {
  const practices = useMemo(() => strengthsOf(evidence).practices.slice(0, SHOWN), [evidence]);
  if (practices.length === 0) {
    return (
      <p class="quiet">
        Too little to say: figures start at {ENOUGH_TEACHERS} teachers for a practice.
      </p>
    );
  }
  return (
    <ul class="list">
      {practices.map((strength) => (
        <li key={strength.practice} class="item stack">
          <StrengthRow strength={strength} />
          <details class="small">
            <summary>Who could show it</summary>
            <Models evidence={evidence} strength={strength} most={MODELS} />
          </details>
          {onTake && (
            <div>
              <Button about={strength.name} onClick={() => onTake(strength)}>
                Build on it
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
