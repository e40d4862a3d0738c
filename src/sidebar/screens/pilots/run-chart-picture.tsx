import type { PilotView } from '../../../guide/pilots/pilot-view';
import { ENOUGH_FOR_POINT, type Phase, type RunPoint } from '../../../guide/pilots/run-chart';
import type { Share } from '../../../guide/teacher-weighted';
import { laterDay } from '../../../monitor/schedule/school-days';
import { daysBetween } from '../../../school-time';
import { spanWritten } from '../../days';
import { percent } from '../../parts/level-bar';
import { LevelAxis } from './level-axis';
import { chartInWords, placeInWords } from './pilot-in-words';

/** Room for the names of levels, for the numbers of adjustments, and for the days, in pixels. */
const LEFT = 76;
const TOP = 24;
const BOTTOM = 34;
const EDGE = 10;

/** The run chart: a point for each cycle, the median, the adjustments by number, and what the rules found. */
export function RunChartPicture({
  view,
  width,
  height,
}: {
  view: PilotView;
  width: number;
  height: number;
}) {
  const { chart, levels, pilot, today } = view;
  const points = chart.phases.flatMap((phase) => phase.points);
  const last = points[points.length - 1];
  const days = Math.max(7, daysBetween(pilot.started, last?.to ?? today) + 1);
  const x = (day: string) =>
    LEFT + EDGE + (daysBetween(pilot.started, day) / days) * (width - LEFT - 2 * EDGE);
  const y = (place: number) => TOP + (1 - place) * (height - TOP - BOTTOM);
  const at = (point: RunPoint) => x(middle(point));
  return (
    <svg
      role="img"
      aria-label={chartInWords(view)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      class="chart"
    >
      <LevelAxis levels={levels} left={LEFT} right={width} y={y} />
      {chart.adjustments.map(({ number, date }) => (
        <g key={number}>
          <line x1={x(date)} x2={x(date)} y1={18} y2={height - BOTTOM} class="chart-change" />
          <circle cx={x(date)} cy={10} r={8} class="chart-number" />
          <text x={x(date)} y={14} text-anchor="middle" class="chart-number-words">
            {number}
          </text>
        </g>
      ))}
      {chart.phases.map((phase) => (
        <PhaseLines key={phase.points[0]?.from} phase={phase} at={at} y={y} />
      ))}
      {points.map((point) => (
        <circle
          key={point.from}
          cx={at(point)}
          cy={y(point.place)}
          r={4}
          class={point.counts ? 'chart-point' : 'chart-open'}
        >
          <title>{pointInWords(point, levels)}</title>
        </circle>
      ))}
      {chart.findings
        .filter(({ direction }) => direction !== 'none')
        .map(({ rule, from, to }) => (
          <g key={rule.name}>
            <path
              d={`M${x(from)} ${height - 30}v5H${x(to)}v-5`}
              class="chart-bracket"
              fill="none"
            />
            <text
              x={(x(from) + x(to)) / 2}
              y={height - 15}
              text-anchor="middle"
              class="chart-words"
            >
              {rule.name}
            </text>
          </g>
        ))}
      <text x={LEFT} y={height - 3} class="chart-quiet">
        {dayAlone(pilot.started)}
      </text>
      <text x={width} y={height - 3} text-anchor="end" class="chart-quiet">
        {dayAlone(last?.to ?? today)}
      </text>
    </svg>
  );
}

function PhaseLines({
  phase: { points, median },
  at,
  y,
}: {
  phase: Phase;
  at(point: RunPoint): number;
  y(place: number): number;
}) {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return null;
  const counting = points.filter(({ counts }) => counts);
  return (
    <g>
      {points.map(({ share, ...point }) =>
        'tooFew' in share ? null : (
          <line
            key={point.from}
            x1={at({ share, ...point })}
            x2={at({ share, ...point })}
            y1={y(share.low)}
            y2={y(share.high)}
            class="chart-interval"
          />
        ),
      )}
      <polyline
        points={counting.map((point) => `${at(point)},${y(point.place)}`).join(' ')}
        class="chart-line"
      />
      {median !== null && (
        <>
          <line
            x1={at(first) - 6}
            x2={at(last) + 6}
            y1={y(median)}
            y2={y(median)}
            class="chart-median"
          />
          <text
            x={at(first) - 6}
            y={y(median) + (first.place >= median ? 13 : -5)}
            class="chart-words chart-halo"
          >
            median
          </text>
        </>
      )}
    </g>
  );
}

function middle({ from, to }: RunPoint): string {
  return laterDay(from, Math.floor(daysBetween(from, to) / 2));
}

function dayAlone(day: string): string {
  return spanWritten(day, day);
}

function pointInWords({ from, to, place, teachers }: RunPoint, levels: readonly string[]): string {
  return `${spanWritten(from, to)}: ${placeInWords(place, levels)}, ${teachers} teachers`;
}

/** The numbers behind the chart. */
export function RunTable({ view: { chart, levels } }: { view: PilotView }) {
  const points = chart.phases.flatMap((phase) => phase.points);
  return (
    <details>
      <summary>As a table</summary>
      <div class="counts-scroll">
        <table class="counts">
          <caption class="unseen">Each cycle of the pilot</caption>
          <thead>
            <tr>
              <th scope="col">Cycle from</th>
              <th scope="col">{levels.length > 0 ? 'Level' : 'In use'}</th>
              <th scope="col">90% interval</th>
              <th scope="col">Teachers</th>
              <th scope="col">Visits</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ from, place, share, teachers, visits, open }) => (
              <tr key={from}>
                <th scope="row">
                  {dayAlone(from)}
                  {open ? ', open' : ''}
                </th>
                <td>{placeWritten(place, levels)}</td>
                <td>{intervalWritten(share, levels)}</td>
                <td>{teachers}</td>
                <td>{visits}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet small">
        {levels.length > 0
          ? `Level 1 is “${levels[0]}”, ${levels.length} is “${levels[levels.length - 1]}”. `
          : ''}
        Every teacher counts equally. Points count from {ENOUGH_FOR_POINT} teachers on.
      </p>
    </details>
  );
}

/** An interval, or why there is none: teachers who are all alike leave nothing to draw anew. */
export function intervalWritten(share: Share, levels: readonly string[]): string {
  if ('tooFew' in share) return 'too few';
  if (share.low === share.high) return 'all alike';
  return `${placeWritten(share.low, levels)}–${placeWritten(share.high, levels)}`;
}

/** A mean level with one decimal, or a share. */
export function placeWritten(place: number, levels: readonly string[]): string {
  return levels.length === 0 ? percent(place) : (1 + place * (levels.length - 1)).toFixed(1);
}
