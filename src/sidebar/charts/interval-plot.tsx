/** A figure with the limits of its interval. */
export interface Figured {
  readonly figure: number;
  readonly low: number;
  readonly high: number;
}

/*
 * Charts of the wide looks. They carry their own look, so that every page can draw them; what they say in words is given to
 * them, since it stands beside them too.
 */
export const INK = '#1f1f1f';
export const LINE = '#dadce0';
export const QUIET = '#50545a';
const BAND = '#b9cdf2';

/** A figure as a dot, its interval as a line, over marks of an axis. */
export function IntervalMark({
  value,
  domain = [0, 1],
  marks = [0, 0.5, 1],
  width,
  height = 24,
  label,
}: {
  value: Figured;
  domain?: readonly [number, number];
  /** Where the axis has a line. */
  marks?: readonly number[];
  width: number;
  height?: number;
  label: string;
}) {
  return (
    <svg width={width} height={height} role="img" aria-label={label}>
      <IntervalRow value={value} at={axis(domain, width)} marks={marks} top={0} height={height} />
    </svg>
  );
}

/** Several figures with their intervals under one another, on one axis, each with its name and its words. */
export function IntervalPlot({
  rows,
  domain = [0, 1],
  marks = [0, 0.5, 1],
  names = 160,
  width,
  label,
}: {
  rows: readonly {
    readonly name: string;
    readonly value: Figured | null;
    readonly words: string;
  }[];
  domain?: readonly [number, number];
  marks?: readonly number[];
  /** Pixels for the names, and for the words on the other side. */
  names?: number;
  width: number;
  label: string;
}) {
  const height = 24;
  const plot = width - 2 * names;
  const at = axis(domain, plot);
  return (
    <svg width={width} height={rows.length * height} role="img" aria-label={label} font-size="12">
      {rows.map(({ name, value, words }, index) => {
        const middle = index * height + height / 2 + 4;
        return (
          <g key={name}>
            <text x={0} y={middle} fill={INK}>
              {name}
            </text>
            <g transform={`translate(${names},0)`}>
              {value && (
                <IntervalRow
                  value={value}
                  at={at}
                  marks={marks}
                  top={index * height}
                  height={height}
                />
              )}
            </g>
            <text x={names + plot + 12} y={middle} fill={value ? INK : QUIET}>
              {words}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function IntervalRow({
  value: { figure, low, high },
  at,
  marks,
  top,
  height,
}: {
  value: Figured;
  at: (value: number) => number;
  marks: readonly number[];
  top: number;
  height: number;
}) {
  const middle = top + height / 2;
  return (
    <>
      {marks.map((mark) => (
        <line key={mark} x1={at(mark)} x2={at(mark)} y1={top} y2={top + height} stroke={LINE} />
      ))}
      <line x1={at(low)} x2={at(high)} y1={middle} y2={middle} stroke={BAND} stroke-width={8} />
      <circle cx={at(figure)} cy={middle} r={5} fill={INK} stroke="#fff" stroke-width={1.5} />
    </>
  );
}

/** Room for a dot at either side. */
const SIDE = 6;

/** Where a value stands on an axis; what lies beyond its ends stands at them. */
function axis([from, to]: readonly [number, number], width: number): (value: number) => number {
  return (value) => {
    const part = (Math.min(to, Math.max(from, value)) - from) / (to - from);
    return SIDE + part * (width - 2 * SIDE);
  };
}
