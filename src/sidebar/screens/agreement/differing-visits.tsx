import { counted } from '../../../counted';
import type { DifferingVisit } from '../../../monitor/calibration/calibration-view';
import { dayWritten } from '../../days';

/** Visits whose observers chose different levels: those to talk about, and the others folded away. */
export function DifferingVisits({ visits }: { visits: readonly DifferingVisit[] }) {
  if (visits.length === 0) return <p>In no shared visit did observers choose different levels.</p>;
  const waiting = visits.filter((visit) => visit.waiting);
  const others = visits.filter((visit) => !visit.waiting);
  return (
    <section class="stack" aria-labelledby="differing">
      <h2 id="differing">
        {waiting.length > 0 ? 'Visits to talk about' : 'Visits on which observers differ'}
      </h2>
      {waiting.length > 0 && <Visits visits={waiting} />}
      {others.length > 0 && (
        <details>
          <summary>
            {counted(others.length, waiting.length > 0 ? 'more visit' : 'visit')} on which levels
            differ
          </summary>
          <Visits visits={others} />
        </details>
      )}
    </section>
  );
}

function Visits({ visits }: { visits: readonly DifferingVisit[] }) {
  return (
    <ul class="list">
      {visits.map((visit) => (
        <li key={visit.visit} class="item">
          <span class="item-name">{visit.teacherName}</span>
          <span class="quiet small">
            {[visit.date && dayWritten(visit.date, new Date()), visit.period]
              .filter(Boolean)
              .join(', ')}
            {visit.talkedOver && ' · in a meeting’s Doc'}
          </span>
          <ul class="sides">
            {visit.practices.map(({ ref, practiceName, levels }) => (
              <li key={ref}>
                <span>{practiceName}</span>
                {levels.map(({ observer, level }) => (
                  <span key={observer} class="small">
                    <b>{level}</b> <span class="quiet">{observer}</span>
                  </span>
                ))}
              </li>
            ))}
          </ul>
          <Notes of={visit} />
        </li>
      ))}
    </ul>
  );
}

/** What stood in the observers’ notes, for those who talk about the visit. */
function Notes({ of: { notes, teacherName } }: { of: DifferingVisit }) {
  const written = notes.filter(({ words }) => words.length > 0);
  if (written.length === 0) return null;
  return (
    <details class="small">
      <summary>
        What they wrote<span class="unseen"> about {teacherName}</span>
      </summary>
      <div class="stack">
        {written.map(({ observer, words }) => (
          <p key={observer}>
            <b>{observer}</b> {words.join(' ')}
          </p>
        ))}
      </div>
    </details>
  );
}
