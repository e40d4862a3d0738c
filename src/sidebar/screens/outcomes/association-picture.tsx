import { useRef } from 'preact/hooks';
import { counted } from '../../../counted';
import { associationInWords } from '../../../guide/outcomes/association-in-words';
import type { Association, Point, Sitting } from '../../../guide/outcomes/beside-outcomes';
import { drawingOf } from '../../drawing';
import { IntoDoc } from '../../parts/into-doc';
import { percent } from '../../parts/level-bar';
import { Scatter, valueWritten } from './scatter';

/** Units with fewer teachers are named to leaders only. */
const FEWEST_NAMED = 3;

/** One practice beside a measure: what it shows, the points, and the table behind them. */
export function AssociationPicture({
  association,
  sitting,
  seesNames,
}: {
  association: Association;
  sitting: Sitting;
  seesNames: boolean;
}) {
  const { points, levelName, practice } = association;
  const title = associationInWords(association, sitting);
  const chart = useRef<HTMLDivElement>(null);
  const nameOf = (point: Point) =>
    seesNames || point.teachers >= FEWEST_NAMED ? point.name : `A ${sitting.kind}`;
  return (
    <section class="half stack" aria-label={association.name}>
      <h1 class="association-title">{title}</h1>
      {points.length === 0 ? (
        <div class="scatter-none hatched bar" aria-hidden="true" />
      ) : (
        <>
          <div ref={chart}>
            <Scatter
              key={practice + sitting.key}
              points={points}
              title={title}
              levelName={levelName}
              measure={sitting.measure}
              nameOf={nameOf}
            />
          </div>
          <p class="quiet small">
            Up: {sitting.measure}. Point at a dot to see whose it is. An association is no cause:
            what else these {sitting.kind}s differ in is not in the picture.
          </p>
          <IntoDoc
            title={title}
            words={[`Up: ${sitting.measure}. An association is no cause.`]}
            draw={() => [...(chart.current?.querySelectorAll('svg') ?? [])].map(drawingOf)}
          />
          <Points points={points} sitting={sitting} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

function Points({
  points,
  sitting,
  nameOf,
}: {
  points: readonly Point[];
  sitting: Sitting;
  nameOf(point: Point): string;
}) {
  const sorted = [...points].sort((one, other) => other.value - one.value);
  return (
    <details>
      <summary>As a table</summary>
      <table class="counts">
        <caption class="unseen">{sitting.measure}, highest first</caption>
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">{sitting.measure}</th>
            <th scope="col">In place</th>
            <th scope="col">Seen</th>
            <th scope="col">Students</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((point) => (
            <tr key={point.unit}>
              <th scope="row">{nameOf(point)}</th>
              <td>{valueWritten(point.value)}</td>
              <td>{percent(point.share)}</td>
              <td>
                {counted(point.visits, 'visit')}
                {point.teachers > 1 && `, ${counted(point.teachers, 'teacher')}`}
              </td>
              <td>{point.students}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
