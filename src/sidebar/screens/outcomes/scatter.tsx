import { scaleLinear } from 'd3-scale';
import { useState } from 'preact/hooks';
import { counted, thousands } from '../../../counted';
import type { Point } from '../../../guide/outcomes/beside-outcomes';
import { percent } from '../../parts/level-bar';

const WIDTH = 470;
const HEIGHT = 330;
const EDGE = { left: 48, right: 14, top: 12, bottom: 40 };
/** Pixels that keep points at 0% and 100% off the edges. */
const INSET = 14;
/** Pixels from which a name stands to the left of its point. */
const LATE = WIDTH * 0.62;

/** Every unit as a point: how often the practice is in place across, the outcome up. */
export function Scatter({
  points,
  title,
  levelName,
  measure,
  nameOf,
}: {
  points: readonly Point[];
  /** What it shows, for those who do not see it. */
  title: string;
  levelName: string;
  measure: string;
  nameOf(point: Point): string;
}) {
  const [named, setNamed] = useState<Point | null>(null);
  const x = scaleLinear([0, 1], [EDGE.left + INSET, WIDTH - EDGE.right - INSET]);
  const y = scaleLinear(spanOf(points), [HEIGHT - EDGE.bottom, EDGE.top]).nice(5);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      class="scatter"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={`${title} ${counted(points.length, 'point')}; the table below has them all.`}
    >
      {y.ticks(5).map((tick) => (
        <g key={tick}>
          <line
            class="grid-line"
            x1={EDGE.left}
            x2={WIDTH - EDGE.right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="tick" x={EDGE.left - 6} y={y(tick) + 4} text-anchor="end">
            {tickWritten(tick)}
          </text>
        </g>
      ))}
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <text
          key={share}
          class="tick"
          x={x(share)}
          y={HEIGHT - EDGE.bottom + 16}
          text-anchor="middle"
        >
          {percent(share)}
        </text>
      ))}
      <text
        class="axis"
        x={(EDGE.left + WIDTH - EDGE.right) / 2}
        y={HEIGHT - 6}
        text-anchor="middle"
      >
        Share of visits “{levelName}” in the year before
      </text>
      {points.map((point) => (
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a point is named when it has the focus
        <g
          key={point.unit}
          class={point === named ? 'point named' : 'point'}
          role="img"
          tabIndex={0}
          aria-label={pointInWords(point, nameOf(point), measure)}
          onMouseEnter={() => setNamed(point)}
          onMouseLeave={() => setNamed(null)}
          onFocus={() => setNamed(point)}
          onBlur={() => setNamed(null)}
        >
          <circle cx={x(point.share)} cy={y(point.value)} r="12" class="reach" />
          <circle cx={x(point.share)} cy={y(point.value)} r="5.5" class="dot" />
        </g>
      ))}
      {named && (
        <text
          class="point-name"
          x={x(named.share) + (x(named.share) > LATE ? -10 : 10)}
          y={Math.max(y(named.value) - 8, EDGE.top + 4)}
          text-anchor={x(named.share) > LATE ? 'end' : 'start'}
        >
          {nameOf(named)}: {percent(named.share)}, {valueWritten(named.value)}
        </text>
      )}
    </svg>
  );
}

/** "Ana López: in place in 60% of 5 visits; Reading 71.5" */
function pointInWords(point: Point, name: string, measure: string): string {
  return `${name}: ${percent(point.share)} of ${counted(point.visits, 'visit')}; ${measure} ${valueWritten(point.value)}`;
}

/** A value as the school brought it, to two places. */
export function valueWritten(value: number): string {
  return thousands(Math.round(value * 100) / 100);
}

function tickWritten(tick: number): string {
  return Math.abs(tick) < 10 ? String(Math.round(tick * 1000) / 1000) : thousands(tick);
}

function spanOf(points: readonly Point[]): [number, number] {
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // Values that are all the same stand in the middle.
  return low === high ? [low - 1, high + 1] : [low, high];
}
