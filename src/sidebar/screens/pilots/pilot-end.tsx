import { useState } from 'preact/hooks';
import type { PilotPlan } from '../../../guide/pilots/keep-pilot';
import { endPilot, rollOut } from '../../../guide/pilots/pilot-plans';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import type { ShownPilots } from '../../../guide/pilots/show-pilots';
import { Button } from '../../parts/button';
import { LinesField } from '../../parts/field';
import { cohortsInWords, statusInWords } from './pilot-in-words';
import { rollOutLetter } from './roll-out-letter';

/** The pilot becomes everybody's, with what is expected of whom, or it ends with the reason. */
export function PilotEnd({
  view,
  practices,
  busy,
  onDecide,
}: {
  view: PilotView;
  practices: ShownPilots['practices'];
  busy: boolean;
  onDecide(plan: PilotPlan, said: string): void;
}) {
  const [expected, setExpected] = useState('');
  const [tells, setTells] = useState(true);
  const [why, setWhy] = useState('');
  const { pilot, today } = view;
  const evidence = `${statusInWords(view)} ${cohortsInWords(view.cohorts, view.levels)}`;
  const letter = rollOutLetter(pilot, expected.trim());
  return (
    <details>
      <summary>Decide: for everybody, or end it</summary>
      <div class="stack-wide">
        <div class="stack">
          <p class="small">{evidence}</p>
          <LinesField
            label="What is expected of whom?"
            id="pilot-expected"
            help="Of those who are new to it, and of those who have done it."
            value={expected}
            onChange={setExpected}
          />
          <label class="row">
            <input
              type="checkbox"
              checked={tells}
              onChange={({ currentTarget }) => setTells(currentTarget.checked)}
            />
            Write to all staff
          </label>
          {tells && expected.trim() !== '' && (
            <div class="pilot-letter small">
              <b>{letter.subject}</b>
              {letter.parts.map((part) =>
                'text' in part ? <p key={part.text}>{part.text}</p> : null,
              )}
            </div>
          )}
          <div>
            <Button
              disabled={busy || expected.trim() === ''}
              onClick={() =>
                onDecide(
                  rollOut(
                    pilot,
                    expected.trim(),
                    evidence,
                    tells ? letter : null,
                    practices,
                    today,
                  ),
                  tells
                    ? 'It is for everybody now. The messages wait in the Outbox.'
                    : 'It is for everybody now.',
                )
              }
            >
              Make it everybody’s
            </Button>
          </div>
        </div>
        <div class="stack">
          <LinesField label="Or why it ends" id="pilot-why" value={why} onChange={setWhy} />
          <div>
            <Button
              disabled={busy || why.trim() === ''}
              onClick={() =>
                onDecide(
                  endPilot(pilot, why.trim(), evidence, practices, today),
                  'The pilot has ended. What was seen stays.',
                )
              }
            >
              End the pilot
            </Button>
          </div>
        </div>
      </div>
    </details>
  );
}
