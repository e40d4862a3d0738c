import type { CalibrationView } from '../../../monitor/calibration/calibration-view';
import { severityInWords } from './agreement-in-words';
import { AgreementList } from './agreement-list';

/** How far each observer and their partners agree, and who rates higher or lower: everyone for leaders, others see themselves. */
export function Observers({ observers, leads }: Pick<CalibrationView, 'observers' | 'leads'>) {
  if (observers.length === 0) return null;
  return (
    <div class="stack">
      <AgreementList
        title={
          leads
            ? 'By observer: how often each chooses a partner’s level'
            : 'You: how often you choose a partner’s level'
        }
        what="observer"
        agreements={observers}
        beneath={({ severity }) => <span>{severityInWords(severity)}</span>}
      />
      {observers.some(({ severity }) => severity.difference !== null) && (
        <p class="quiet small">
          {leads && 'Only leaders see this list. '}Up to one in ten observers stands out by chance.
        </p>
      )}
    </div>
  );
}
