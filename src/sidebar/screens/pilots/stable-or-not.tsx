import { useState } from 'preact/hooks';
import type { PilotPlan } from '../../../guide/pilots/keep-pilot';
import { longerCycle, newMedian } from '../../../guide/pilots/pilot-plans';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { findingInWords, NEXT_CYCLE, statusInWords } from './pilot-in-words';

/** What the rules found, with the adjustments beside it; or that the pilot has settled, with a longer cycle. */
export function StableOrNot({
  view,
  busy,
  onDecide,
}: {
  view: PilotView;
  busy: boolean;
  onDecide(plan: PilotPlan, said: string): void;
}) {
  const { pilot, chart, today } = view;
  const [after, setAfter] = useState('');
  if (pilot.state === 'ended') return null;
  const evidence = [statusInWords(view), ...chart.findings.map(findingInWords)].join(' ');
  const longer = NEXT_CYCLE[pilot.cycle];
  if (chart.stable) {
    return (
      <Notice tone="done">
        <div class="stack">
          <p>
            {longer
              ? 'To keep it here, a longer cycle is enough. To get further, change something.'
              : 'It is reviewed monthly already. It may be ready for everybody.'}
          </p>
          {longer && (
            <div>
              <Button
                disabled={busy}
                onClick={() =>
                  onDecide(
                    longerCycle(pilot, longer, evidence, today),
                    `Reviewed ${longer} from now on. The median starts over.`,
                  )
                }
              >
                Review {longer}
              </Button>
            </div>
          )}
        </div>
      </Notice>
    );
  }
  if (chart.findings.length === 0) return null;
  const current = chart.phases[chart.phases.length - 1]?.points[0]?.from ?? pilot.started;
  const adjustments = chart.adjustments.filter(({ date }) => date > current);
  return (
    <Notice tone="mind">
      <div class="stack">
        {chart.findings.map((finding) => (
          <p key={finding.rule.name}>{findingInWords(finding)}</p>
        ))}
        {adjustments.length > 0 && (
          <>
            <label for="pilot-after">Has an adjustment changed it for good?</label>
            <select
              id="pilot-after"
              class="input"
              value={after}
              onChange={({ currentTarget }) => setAfter(currentTarget.value)}
            >
              <option value="">Choose one</option>
              {adjustments.map(({ number, date }) => (
                <option key={number} value={date}>
                  Adjustment {number}
                </option>
              ))}
            </select>
            <div>
              <Button
                disabled={busy || after === ''}
                onClick={() =>
                  onDecide(
                    newMedian(pilot, after, evidence, today),
                    'The median starts over there.',
                  )
                }
              >
                Begin a new median
              </Button>
            </div>
          </>
        )}
      </div>
    </Notice>
  );
}
