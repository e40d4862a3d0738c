import type { PilotView } from '../../../guide/pilots/pilot-view';
import { ENOUGH_FOR_POINT } from '../../../guide/pilots/run-chart';
import { ENOUGH_POINTS, RUN_CHART_RULES } from '../../../guide/pilots/run-chart-rules';
import { dayWritten } from '../../days';
import { RunChartPicture, RunTable } from './run-chart-picture';

/** The run chart under a title that says what it shows, with its table and how it is read. */
export function PilotChart({
  view,
  width,
  height,
}: {
  view: PilotView;
  width: number;
  height: number;
}) {
  const { chart, levels } = view;
  const points = chart.phases.flatMap((phase) => phase.points);
  if (points.length === 0) return <div class="bar hatched" aria-hidden="true" />;
  return (
    <section class="stack">
      <h2>
        {levels.length > 0 ? 'Mean level' : 'Share of visits with it in use'} in each cycle, every
        teacher counting equally
      </h2>
      <RunChartPicture view={view} width={width} height={height} />
      {points.some(({ counts }) => !counts) && (
        <p class="quiet small">
          Open: fewer than {ENOUGH_FOR_POINT} teachers, or a cycle that is not over. It claims
          nothing.
        </p>
      )}
      <RunTable view={view} />
      <Method />
    </section>
  );
}

/** What was changed, by the numbers on the chart. */
export function AdjustmentList({ view: { chart, today } }: { view: PilotView }) {
  if (chart.adjustments.length === 0) return null;
  return (
    <section class="stack">
      <h2>Adjustments</h2>
      <ol class="pilot-adjustments">
        {chart.adjustments.map(({ number, date, text }) => (
          <li key={number}>
            <span class="pilot-number">{number}</span>
            <span>
              {text} <span class="quiet small">{dayWritten(date, new Date(today))}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Method() {
  return (
    <details>
      <summary>How this is read</summary>
      <div class="stack small">
        <p>
          A point is one cycle: each teacher’s own mean level comes first, then the mean of those.
          The grey line through it is its 90% interval, from five teachers on (bootstrap over
          teachers). The mean level stands here and not the share at the top, which takes too few
          values with few teachers.
        </p>
        <p>Four rules tell more than chance:</p>
        <ul class="stack">
          {RUN_CHART_RULES.map(({ name, description }) => (
            <li key={name}>
              <b>{name}</b>: {description}
            </li>
          ))}
        </ul>
        <p>
          Settled means that none of them finds anything in at least {ENOUGH_POINTS} points off the
          median. With fewer there are no limits to the number of runs, and to find nothing is no
          evidence.
        </p>
        <p>
          The median starts over with a longer cycle, when teachers join, and where you say that an
          adjustment has changed it for good.
        </p>
        <p>Perla, Provost and Murray (2011), BMJ Quality &amp; Safety 20, 46–51.</p>
      </div>
    </details>
  );
}
