import type { Cohort } from '../../../guide/pilots/cohorts';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import { LevelAxis } from './level-axis';
import { cohortsInWords } from './pilot-in-words';
import { intervalWritten, placeWritten } from './run-chart-picture';

const LEFT = 76;
const TOP = 14;
const BOTTOM = 78;
/** Pixels by which the two stand apart, so that their intervals can be told apart. */
const APART = 9;

/** New beside experienced teachers, by weeks since each began: a dot and a square, with intervals. */
export function CohortPicture({
  view: { cohorts, levels },
  width,
  height,
}: {
  view: PilotView;
  width: number;
  height: number;
}) {
  const bins = binsOf(cohorts);
  const step = (width - LEFT - 40) / Math.max(1, bins.length);
  const y = (place: number) => TOP + (1 - place) * (height - TOP - BOTTOM);
  const middle = (first: number) => LEFT + step * (bins.indexOf(first) + 0.5);
  return (
    <svg
      role="img"
      aria-label={cohortsInWords(cohorts, levels)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      class="chart"
    >
      <LevelAxis levels={levels} left={LEFT} right={width} y={y} />
      <text x={LEFT - 6} y={height - 48} text-anchor="end" class="chart-quiet">
        Weeks
      </text>
      {bins.map((first) => (
        <text
          key={first}
          x={middle(first)}
          y={height - 48}
          text-anchor="middle"
          class="chart-quiet"
        >
          {first}–{first + 1}
        </text>
      ))}
      {cohorts.map((cohort, index) => (
        <CohortMarks
          key={cohort.experience}
          cohort={cohort}
          row={height - 28 + index * 18}
          x={(first) => middle(first) + (index === 0 ? -APART : APART)}
          middle={middle}
          y={y}
        />
      ))}
    </svg>
  );
}

function CohortMarks({
  cohort: { experience, points },
  row,
  x,
  middle,
  y,
}: {
  cohort: Cohort;
  /** Where its numbers of teachers stand. */
  row: number;
  x(first: number): number;
  middle(first: number): number;
  y(place: number): number;
}) {
  const last = points[points.length - 1];
  return (
    <g>
      <text x={LEFT - 6} y={row} text-anchor="end" class="chart-quiet">
        {experience}
      </text>
      {points.map(({ weeks: [first], place, share, teachers }) => {
        const few = 'tooFew' in share;
        const mark = few ? 'chart-open' : 'chart-point';
        return (
          <g key={first}>
            {!few && (
              <line
                x1={x(first)}
                x2={x(first)}
                y1={y(share.low)}
                y2={y(share.high)}
                class="chart-interval strong"
              />
            )}
            {experience === 'new' ? (
              <circle cx={x(first)} cy={y(place)} r={5} class={mark} />
            ) : (
              <rect x={x(first) - 5} y={y(place) - 5} width={10} height={10} class={mark} />
            )}
            <text x={middle(first)} y={row} text-anchor="middle" class="chart-words">
              {teachers}
            </text>
          </g>
        );
      })}
      {last && (
        <text x={x(last.weeks[0]) + 10} y={y(last.place) + 4} class="chart-words chart-halo">
          {experience}
        </text>
      )}
    </g>
  );
}

/** The first week of each stretch in which somebody was seen. */
function binsOf(cohorts: readonly Cohort[]): readonly number[] {
  const firsts = cohorts.flatMap(({ points }) => points.map(({ weeks }) => weeks[0]));
  return [...new Set(firsts)].sort((a, b) => a - b);
}

export function CohortTable({ view: { cohorts, levels } }: { view: PilotView }) {
  return (
    <details>
      <summary>As a table</summary>
      <div class="counts-scroll">
        <table class="counts">
          <caption class="unseen">New and experienced teachers by weeks since their start</caption>
          <thead>
            <tr>
              <th scope="col">Weeks</th>
              <th scope="col">Teachers who were</th>
              <th scope="col">{levels.length > 0 ? 'Level' : 'In use'}</th>
              <th scope="col">90% interval</th>
              <th scope="col">Teachers</th>
            </tr>
          </thead>
          <tbody>
            {binsOf(cohorts).flatMap((bin) =>
              cohorts.flatMap(({ experience, points }) =>
                points
                  .filter(({ weeks: [first] }) => first === bin)
                  .map(({ weeks, place, share, teachers }) => (
                    <tr key={`${bin} ${experience}`}>
                      <th scope="row">{weeks.join('–')}</th>
                      <td>{experience}</td>
                      <td>{placeWritten(place, levels)}</td>
                      <td>{intervalWritten(share, levels)}</td>
                      <td>{teachers}</td>
                    </tr>
                  )),
              ),
            )}
          </tbody>
        </table>
      </div>
      <p class="quiet small">
        Open marks have fewer than {ENOUGH_TEACHERS} teachers, and no interval: they claim nothing.
      </p>
    </details>
  );
}
