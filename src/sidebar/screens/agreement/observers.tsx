import type { CalibrationView } from '../../../monitor/calibration/calibration-view';
import { severityInWords } from './agreement-in-words';

/** Who rates higher or lower than partners do: everyone for leaders, others see themselves. */
export function Observers({ observers, leads }: Pick<CalibrationView, 'observers' | 'leads'>) {
  if (observers.length === 0) return null;
  const lengths = new Set(observers.map(({ levels }) => levels));
  return (
    <section class="stack" aria-labelledby="observers">
      <h2 id="observers">
        {leads ? 'Observers, beside partners in the same lessons' : 'You, beside your partners'}
      </h2>
      <ul class="plain stack">
        {observers.map((one) => (
          <li key={`${one.observer} ${one.levels}`}>
            <b>
              {one.name}
              {lengths.size > 1 && ` (${one.levels} levels)`}
            </b>
            <div>{severityInWords(one)}</div>
          </li>
        ))}
      </ul>
      <p class="quiet small">
        {leads && 'Only leaders see this list. '}Up to one in ten observers stands out by chance.
      </p>
    </section>
  );
}
