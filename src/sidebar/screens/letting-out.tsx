import { useState } from 'preact/hooks';
import type { SharingGate } from '../../coach/sharing-gate';
import { counted, thousands } from '../../counted';
import { Button } from '../parts/button';
import { Field } from '../parts/field';

/** How sharing is switched on: at once when observers agree, else with a leader's reason. */
export function LettingOut({
  gate,
  waiting,
  onShare,
  onAgreement,
}: {
  gate: SharingGate;
  waiting: number;
  onShare(reason: string): void;
  onAgreement(): void;
}) {
  const [sure, setSure] = useState(false);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacksReason = !gate.open && reason.trim() === '';
  if (!sure) {
    return gate.open ? (
      <div>
        <Button kind="primary" onClick={() => setSure(true)}>
          Switch sharing on
        </Button>
      </div>
    ) : (
      <div class="row">
        <Button kind="primary" onClick={onAgreement}>
          See agreement
        </Button>
        <Button kind="plain" onClick={() => setSure(true)}>
          Share anyway…
        </Button>
      </div>
    );
  }
  return (
    <fieldset class="sure stack" aria-label="Switch sharing on?">
      <p>
        {waiting > 0 &&
          `${counted(waiting, 'message')} ${waiting === 1 ? 'goes' : 'go'} to teachers now. `}
        From now on each teacher hears within the hour after a visit. You can hold messages again at
        any time.
      </p>
      {!gate.open && (
        <Field
          id="share-reason"
          label="Why share before observers agree?"
          help="Kept on the Sharing decisions tab with your name."
          problem={tried && lacksReason ? 'Type a reason first.' : ''}
        >
          <textarea
            id="share-reason"
            class="input short"
            aria-invalid={tried && lacksReason}
            aria-describedby="share-reason-help"
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </Field>
      )}
      <div class="row">
        <Button
          kind="primary"
          onClick={() => {
            setTried(true);
            if (lacksReason) {
              document.getElementById('share-reason')?.focus();
              return;
            }
            setSure(false);
            onShare(gate.open ? '' : reason);
          }}
        >
          {waiting > 0 ? `Switch on and send ${thousands(waiting)}` : 'Switch on'}
        </Button>
        <Button kind="plain" onClick={() => setSure(false)}>
          Not yet
        </Button>
      </div>
    </fieldset>
  );
}
