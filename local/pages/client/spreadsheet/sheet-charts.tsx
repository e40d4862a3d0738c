import { useEffect, useState } from 'preact/hooks';
import type { ChartView, SheetView } from '../../../views';
import { ROW_HEIGHT, tallRows } from './sheet-look';
import './sheet-charts.css';

/** Pixels of the numbers at the left, and of the letters at the top. */
const ROW_HEADER = 46;
const COLUMN_HEADER = 30;

/** The charts of a sheet, over its cells; they move with them. */
export function SheetCharts({ sheet }: { sheet: SheetView }) {
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  // Another sheet begins at its first cell.
  useEffect(() => {
    setScroll({ x: 0, y: 0 });
    const grid = document.querySelector('revo-grid');
    const onScroll = (event: Event) => {
      const { dimension, coordinate } = (
        event as CustomEvent<{ dimension: string; coordinate: number }>
      ).detail;
      setScroll((now) =>
        dimension === 'rgRow' ? { ...now, y: coordinate } : { ...now, x: coordinate },
      );
    };
    grid?.addEventListener('viewportscroll', onScroll);
    return () => grid?.removeEventListener('viewportscroll', onScroll);
  }, [sheet.id]);
  if (sheet.charts.length === 0) return null;
  return (
    <div class="sheet-charts">
      {sheet.charts.map((chart) => (
        <div
          key={chart.id}
          class="sheet-chart"
          style={{
            left: `${leftOf(sheet, chart) - scroll.x}px`,
            top: `${topOf(sheet, chart) - scroll.y}px`,
            width: `${chart.width}px`,
            height: `${chart.height}px`,
          }}
        >
          <Drawn chart={chart} />
        </div>
      ))}
    </div>
  );
}

function leftOf({ widths }: SheetView, { column, offsetX }: ChartView): number {
  return ROW_HEADER + widths.slice(0, column - 1).reduce((sum, one) => sum + one, 0) + offsetX;
}

function topOf(sheet: SheetView, { row, offsetY }: ChartView): number {
  const tall = tallRows(sheet);
  let top = COLUMN_HEADER + offsetY;
  for (let above = 1; above < row; above++) top += tall.get(above) ?? ROW_HEIGHT;
  return top;
}

interface Series {
  readonly name: string;
  readonly color: string;
  readonly values: readonly number[];
}

const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const EDGE = { right: 16, top: 44, bottom: 40 };
/** Room for the names of bars, and for numbers. */
const NAMES = 150;
/** Of one letter. */
const LETTER = 7;
const NUMBERS = 48;
const LEGEND = 140;

function Drawn({ chart }: { chart: ChartView }) {
  const { width, height, lines, headings, title } = chart;
  const names = lines.map(([name = '']) => name);
  const series = Array.from(
    { length: (lines[0]?.length ?? 1) - 1 },
    (_, index): Series => ({
      name: headings[index + 1] ?? '',
      color: chart.colors[index] ?? COLORS[index % COLORS.length] ?? '',
      values: lines.map((line) => numberIn(line[index + 1] ?? '')),
    }),
  );
  const known = (
    chart.stacked
      ? names.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] || 0), 0))
      : series.flatMap(({ values }) => values)
  ).filter(Number.isFinite);
  const most = Math.max(chart.axisEnd, 0, ...known);
  const least = Math.min(0, ...known);
  const part = (value: number) => (most === least ? 0 : (value - least) / (most - least));
  const left = chart.type === 'BAR' ? chart.left || NAMES : NUMBERS;
  const inner = {
    width: width - left - EDGE.right,
    height: height - EDGE.top - EDGE.bottom,
  };
  return (
    <svg width={width} height={height} role="img" aria-label={title || 'Chart'}>
      <text x={16} y={26} class="sheet-chart-title">
        {title}
      </text>
      <g transform={`translate(${left} ${EDGE.top})`}>
        {chart.type === 'BAR' ? (
          <Bars
            names={names}
            series={series}
            part={part}
            stacked={chart.stacked}
            labeled={chart.labeled}
            left={left}
            {...inner}
          />
        ) : (
          <Upright
            type={chart.type}
            names={names}
            series={series}
            part={part}
            most={most}
            {...inner}
          />
        )}
      </g>
      {series.length > 1 && <Legend series={series} y={height - 14} />}
    </svg>
  );
}

function Legend({ series, y }: { series: readonly Series[]; y: number }) {
  return (
    <>
      {series.map(({ name, color }, index) => (
        <g key={name} transform={`translate(${NAMES + index * LEGEND} ${y})`}>
          <rect y={-9} width={10} height={10} fill={color} />
          <text x={16}>{shortened(name)}</text>
        </g>
      ))}
    </>
  );
}

interface Frame {
  readonly names: readonly string[];
  readonly series: readonly Series[];
  part(value: number): number;
  readonly width: number;
  readonly height: number;
}

function Bars({
  names,
  series,
  part,
  stacked,
  labeled,
  left,
  width,
  height,
}: Frame & { stacked: boolean; labeled: boolean; left: number }) {
  const step = height / Math.max(1, names.length);
  const thick = (step * 0.7) / (stacked ? 1 : Math.max(1, series.length));
  return (
    <>
      {names.map((name, row) => (
        <g key={name} transform={`translate(0 ${row * step})`}>
          <text x={-8} y={step / 2 + 4} text-anchor="end">
            {shortened(name, left / LETTER)}
          </text>
          {series.map(({ values, color }, index) => {
            const value = values[row] ?? Number.NaN;
            if (!Number.isFinite(value)) return null;
            const before = stacked
              ? series.slice(0, index).reduce((sum, one) => sum + (one.values[row] || 0), 0)
              : 0;
            const y = step * 0.15 + (stacked ? 0 : index * thick);
            return (
              <g key={color}>
                <rect
                  x={part(before) * width}
                  y={y}
                  width={part(value) * width}
                  height={thick}
                  fill={color}
                />
                {labeled && (
                  <text x={part(before + value) * width + 6} y={y + thick / 2 + 4}>
                    {value}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}

function Upright({
  type,
  names,
  series,
  part,
  most,
  width,
  height,
}: Frame & { type: string; most: number }) {
  const step = width / Math.max(1, names.length);
  const thick = (step * 0.7) / Math.max(1, series.length);
  const y = (value: number) => height - part(value) * height;
  return (
    <>
      <line x1={0} x2={width} y1={height} y2={height} stroke="#80868b" />
      <text x={-8} y={4} text-anchor="end">
        {Math.round(most * 100) / 100}
      </text>
      {names.map((name, index) => (
        <text key={name} x={index * step + step / 2} y={height + 18} text-anchor="middle">
          {shortened(name)}
        </text>
      ))}
      {series.map(({ name, values, color }, index) => {
        const points = values.map((value, at): [number, number] => [
          at * step + step / 2,
          y(value),
        ]);
        const seen = points.filter(([, at]) => Number.isFinite(at));
        return (
          <g key={name} fill={color} stroke={color}>
            {type === 'COLUMN' &&
              seen.map(([x, top]) => (
                <rect
                  key={x}
                  x={x - step * 0.35 + index * thick}
                  y={top}
                  width={thick}
                  height={height - top}
                />
              ))}
            {type === 'LINE' && (
              <polyline fill="none" stroke-width={2} points={seen.map(String).join(' ')} />
            )}
            {type === 'SCATTER' && seen.map(([x, top]) => <circle key={x} cx={x} cy={top} r={4} />)}
          </g>
        );
      })}
    </>
  );
}

/** A cell as it is shown: "71%" is 0.71. */
function numberIn(text: string): number {
  if (text === '') return Number.NaN;
  const number = Number(text.replace(/[,%]/g, ''));
  return text.endsWith('%') ? number / 100 : number;
}

function shortened(name: string, letters = 22): string {
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}
