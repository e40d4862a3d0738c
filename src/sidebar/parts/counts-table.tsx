import { thousands } from '../../counted';
import type { SetPicture } from '../../guide/picture';

/** The numbers behind a chart: how often each level was given. */
export function CountsTable({ set }: { set: SetPicture }) {
  const order = set.levels.map((_, index) => index).reverse();
  return (
    <details>
      <summary>As a table</summary>
      <div class="counts-scroll">
        <table class="counts">
          <caption class="unseen">{set.name}: how often each level was given</caption>
          <thead>
            <tr>
              <th scope="col">Practice</th>
              {order.map((level) => (
                <th key={level} scope="col">
                  {set.levels[level]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {set.practices.map(({ practice, name, counts }) => (
              <tr key={practice}>
                <th scope="row">{name}</th>
                {order.map((level) => (
                  <td key={level}>{thousands(counts[level] ?? 0)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet small">How often each level was given. Every rating counts once here.</p>
    </details>
  );
}
