import type { CalibrationView } from '../../../monitor/calibration/calibration-view';
import { coefficientInWords } from './agreement-in-words';

/** Agreement beyond chance, for those who ask, and how every figure here is worked out. */
export function MoreFigures({ view }: { view: CalibrationView }) {
  const all = [
    ...view.overall.map((one) => ({ ...one, name: 'All practices' })),
    ...view.schools,
    ...view.practices,
    ...view.observers,
  ];
  const known = all.filter(({ exact }) => !('none' in exact));
  const lengths = new Set(known.map(({ levels }) => levels));
  return (
    <details>
      <summary>More figures</summary>
      <div class="stack small">
        {known.length > 0 && (
          <table class="counts">
            <caption class="unseen">Agreement beyond chance</caption>
            <thead>
              <tr>
                <th scope="col">Agreement</th>
                <th scope="col">Kappa</th>
                <th scope="col">Alpha</th>
              </tr>
            </thead>
            <tbody>
              {known.map(({ key, name, levels, kappa, alpha }) => (
                <tr key={`${key} ${levels} ${name}`}>
                  <th scope="row">{lengths.size > 1 ? `${name} (${levels} levels)` : name}</th>
                  <td>{coefficientInWords(kappa)}</td>
                  <td>{coefficientInWords(alpha)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p>
          Kappa (quadratic weights) and alpha (Krippendorff, ordinal) are agreement beyond chance: 1
          is full agreement, 0 what guessing gives. Levels far apart count more.
        </p>
        <p>
          The two numbers behind a figure are its 90% interval: with other visits of the same kind
          it would most likely lie between them. Whole visits are drawn again and again, a thousand
          times (bootstrap). Fewer than ten visits say too little.
        </p>
      </div>
    </details>
  );
}
