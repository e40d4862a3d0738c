import { useMemo } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { type Strength, strengthsOf } from '../../../guide/strengths';
import { Button } from '../../parts/button';
import { FigureSection } from '../../parts/figure-section';
import { Models } from './models';
import { StrengthRow } from './strength-row';

/** As many as one takes in at a glance, with whom to ask first. */
const SHOWN = 3;
const MODELS = 2;

/** Under a step of a review: the surest strengths, and who could show them to others. */
export function StrengthsInReview({
  title,
  evidence,
  onTake,
}: {
  title: string;
  evidence: Evidence;
  onTake?: ((strength: Strength) => void) | undefined;
}) {
  const practices = useMemo(() => strengthsOf(evidence).practices.slice(0, SHOWN), [evidence]);
  if (practices.length === 0) return null;
  return (
    <FigureSection title={title}>
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
    </FigureSection>
  );
}
