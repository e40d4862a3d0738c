import { area, line } from 'd3-shape';
import { type Figured, INK, LINE, QUIET } from './interval-plot';

/** A figure in one cycle; null where there is too little for one. */
export interface TrendPoint {
  readonly cycle: string;
  /** Under the axis. */
  readonly name: string;
  readonly value: Figured | null;
}

const EDGE = { top: 6, right: 8, bottom: 16, left: 26 };
const BAND = '#cfdffa';

/** A share over cycles as a line with dots in the band of its interval, on an axis from 0 to 100%. */
export function TrendChart({
  points,
  width,
  height,
  label,
}: {
  points: readonly TrendPoint[];
  width: number;
  height: number;
  label: string;
}) {
  const left = EDGE.left + 6;
  const step = (width - EDGE.right - left) / Math.max(1, points.length - 1);
  const places = new Map(points.map(({ cycle }, index) => [cycle, left + index * step]));
  const x = ({ cycle }: TrendPoint) => places.get(cycle) ?? left;
  const up = (share: number) => EDGE.top + (1 - share) * (height - EDGE.top - EDGE.bottom);
  const has = ({ value }: TrendPoint) => value !== null;
  const band = area<TrendPoint>()
    .defined(has)
    .x(x)
    .y0(({ value }) => up(value?.low ?? 0))
    .y1(({ value }) => up(value?.high ?? 0));
  const path = line<TrendPoint>()
    .defined(has)
    .x(x)
    .y(({ value }) => up(value?.figure ?? 0));
  return (
    <svg width={width} height={height} role="img" aria-label={label} font-size="10">
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <line x1={EDGE.left} x2={width} y1={up(share)} y2={up(share)} stroke={LINE} />
          <text x={EDGE.left - 4} y={up(share) + 3} text-anchor="end" fill={QUIET}>
            {share * 100}
          </text>
        </g>
      ))}
      <path d={band(points) ?? ''} fill={BAND} />
      <path d={path(points) ?? ''} fill="none" stroke={INK} stroke-width={1.5} />
      {points.map(
        (point) =>
          point.value && <Dot key={point.cycle} x={x(point)} up={up} value={point.value} />,
      )}
      <EndNames points={points} x={x} y={height - 3} />
    </svg>
  );
}

/** The interval stands as a line too, for a cycle whose neighbors have no figure. */
function Dot({ x, up, value }: { x: number; up: (share: number) => number; value: Figured }) {
  return (
    <>
      <line
        x1={x}
        x2={x}
        y1={up(value.low)}
        y2={up(value.high)}
        stroke="#8fb1ee"
        stroke-width={2}
      />
      <circle cx={x} cy={up(value.figure)} r={3.5} fill={INK} stroke="#fff" />
    </>
  );
}

/** The first and the last cycle by name; those between are counted along. */
function EndNames({
  points,
  x,
  y,
}: {
  points: readonly TrendPoint[];
  x: (point: TrendPoint) => number;
  y: number;
}) {
  const [first] = points;
  const last = points[points.length - 1];
  return (
    <>
      {first && (
        <text x={x(first)} y={y} fill={QUIET}>
          {first.name}
        </text>
      )}
      {last && last !== first && (
        <text x={x(last) + EDGE.right} y={y} text-anchor="end" fill={QUIET}>
          {last.name}
        </text>
      )}
    </>
  );
}
