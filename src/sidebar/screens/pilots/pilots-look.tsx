import { useRef, useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import { drawingOf } from '../../drawing';
import { IntoDoc } from '../../parts/into-doc';
import { CohortPicture, CohortTable } from './cohort-picture';
import { AdjustmentList, PilotChart } from './pilot-chart';
import { cohortsInWords, findingInWords, statusInWords } from './pilot-in-words';
import { WithEvidence } from './with-pilots';

/** Pixels of a chart in the dialog. */
const WIDTH = 800;

/** The pilots on the width of a dialog: the run chart, and new beside experienced teachers. */
export function PilotsLook({ evidence }: { evidence: Evidence }) {
  return (
    <WithEvidence evidence={evidence}>{({ views }) => <PilotCharts views={views} />}</WithEvidence>
  );
}

export function PilotCharts({ views }: { views: readonly PilotView[] }) {
  const [chosen, setChosen] = useState(0);
  const charts = useRef<HTMLDivElement>(null);
  const view = views[chosen] ?? views[0];
  if (!view) {
    return (
      <p>
        Here a pilot stands with its run chart, and new beside experienced teachers. Start one in
        the sidebar, under Pilots.
      </p>
    );
  }
  const { cohorts, levels, chart } = view;
  return (
    <div class="stack-wide" ref={charts}>
      {views.length > 1 && (
        <select
          class="input pilot-choice"
          aria-label="Pilot"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        >
          {views.map(({ pilot }, index) => (
            <option key={pilot.pilot} value={index}>
              {pilot.name}
            </option>
          ))}
        </select>
      )}
      <div class="stack">
        <h1 class="pilot-title">{view.pilot.name}</h1>
        <p class="state">{statusInWords(view)}</p>
        {chart.findings.map((finding) => (
          <p key={finding.rule.name}>{findingInWords(finding)}</p>
        ))}
      </div>
      <PilotChart view={view} width={WIDTH} height={270} />
      <AdjustmentList view={view} />
      {chart.phases.length > 0 && (
        <IntoDoc
          title={`Pilot “${view.pilot.name}”`}
          words={[
            statusInWords(view),
            ...chart.adjustments.map(({ number, text }) => `${number}: ${text}`),
            cohortsInWords(cohorts, levels),
          ]}
          draw={() => [...(charts.current?.querySelectorAll('svg') ?? [])].map(drawingOf)}
        />
      )}
      <section class="stack">
        <h2>
          New beside experienced teachers: {levels.length > 0 ? 'mean level' : 'share in use'} by
          weeks since each began
        </h2>
        <p>{cohortsInWords(cohorts, levels)}</p>
        {cohorts.some(({ points }) => points.length > 0) && (
          <>
            <CohortPicture view={view} width={WIDTH} height={300} />
            <p class="quiet small">
              {cohorts
                .map(({ experience, teachers }) => counted(teachers, `${experience} teacher`))
                .join(', ')}
              . Numbers: teachers seen. Lines: 90% intervals by bootstrap over teachers. Open marks
              have too few teachers to claim anything.
            </p>
            <CohortTable view={view} />
          </>
        )}
      </section>
    </div>
  );
}
