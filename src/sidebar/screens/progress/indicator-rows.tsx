import type { ComponentChildren } from 'preact';
import { CHAPTERS, INDICATORS } from '../../../progress/indicators';

/** The bodies of a table of all indicators, one for each chapter. */
export function IndicatorRows({
  columns,
  cells,
}: {
  /** With the first, which names the indicator. */
  columns: number;
  /** What stands beside the name; null leaves the indicator out. */
  cells(indicator: string): ComponentChildren;
}) {
  return (
    <>
      {CHAPTERS.map((chapter) => (
        <tbody key={chapter}>
          <tr>
            <th scope="rowgroup" colSpan={columns} class="progress-chapter">
              {chapter}
            </th>
          </tr>
          {INDICATORS.filter((one) => one.chapter === chapter).map(({ indicator, name }) => {
            const drawn = cells(indicator);
            return (
              drawn && (
                <tr key={indicator}>
                  <th scope="row">
                    {indicator} {name}
                  </th>
                  {drawn}
                </tr>
              )
            );
          })}
        </tbody>
      ))}
    </>
  );
}
