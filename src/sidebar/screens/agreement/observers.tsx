import type { CalibrationView } from '../../../monitor/calibration/calibration-view';
import { counted } from '../../counted';
import { severityInWords } from './agreement-in-words';

type Shown = Pick<CalibrationView, 'observers' | 'leads'>;

/** Who rates higher or lower than partners do: everyone for leaders, others see themselves. */
export function Observers({ observers, leads }: Shown) {
  if (observers.length === 0) return null;
  const known = observers.filter(({ difference }) => difference !== null);
  const others = observers.filter(({ difference }) => difference === null);
  return (
    <section class="stack" aria-labelledby="observers">
      <h2 id="observers">
        {leads ? 'Observers, beside partners in the same lessons' : 'You, beside your partners'}
      </h2>
      <List observers={known} />
      {known.length > 0 && (
        <p class="quiet small">
          {leads && 'Only leaders see this list. '}Up to one in ten observers stands out by chance.
        </p>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            {counted(others.length, known.length > 0 ? 'more observer' : 'observer')} with too few
            lessons
          </summary>
          <List observers={others} />
        </details>
      )}
    </section>
  );
}

function List({ observers }: Pick<Shown, 'observers'>) {
  const lengths = new Set(observers.map(({ levels }) => levels));
  return (
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
  );
}
