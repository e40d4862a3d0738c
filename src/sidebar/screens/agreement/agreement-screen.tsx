import { useMemo } from 'preact/hooks';
import { counted } from '../../../counted';
import {
  type CalibrationView,
  calibrationView,
} from '../../../monitor/calibration/calibration-view';
import type { CalibrationMaterial } from '../../../monitor/calibration/show-calibration';
import type { Go } from '../../app';
import { dayWritten } from '../../days';
import { Empty } from '../../parts/empty';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import { steadyChance } from '../../steady-chance';
import { overallInWords } from './agreement-in-words';
import { AgreementList } from './agreement-list';
import { ChangeWording } from './change-wording';
import { DifferingVisits } from './differing-visits';
import { Meeting } from './meeting';
import { MoreFigures } from './more-figures';
import { Observers } from './observers';

/** How far observers of the same lessons agree, and what to talk over. */
export function AgreementScreen({ go }: { go: Go }) {
  const reading = useReading('calibration');
  return (
    <Loaded reading={reading}>
      {(material) => (
        <Figured
          material={material}
          go={go}
          again={reading.state === 'loading' ? undefined : reading.again}
        />
      )}
    </Loaded>
  );
}

function Figured({
  material,
  go,
  again,
}: {
  material: CalibrationMaterial;
  go: Go;
  again: (() => void) | undefined;
}) {
  const view = useMemo(() => calibrationView(material, steadyChance()), [material]);
  return view.overall.length === 0 ? <Nothing go={go} /> : <Whole view={view} again={again} />;
}

export function Nothing({ go }: { go: Go }) {
  return (
    <Empty action="Open a form" onAction={() => go({ screen: 'forms' })}>
      Visit a class in twos: both choose the same teacher, date and period, and rate alone. How far
      you agree will show here, practice by practice.
    </Empty>
  );
}

export function Whole({
  view,
  again,
}: {
  view: CalibrationView;
  again?: (() => void) | undefined;
}) {
  return (
    <div class="stack-wide">
      {overallInWords(view.overall).map((words) => (
        <p key={words} class="state">
          {words}
        </p>
      ))}
      <Meeting view={view} onPrepared={again} />
      <DifferingVisits visits={view.differing} />
      <AgreementList
        title="By practice: how often observers choose the same level"
        what="practice"
        agreements={view.practices}
        beneath={({ since }) =>
          since !== '' && (
            <span class="quiet small">
              Since its wording changed on {dayWritten(since.slice(0, 10), new Date())}
            </span>
          )
        }
      />
      {view.schools.length > 0 && (
        <AgreementList
          title="By school: how often observers choose the same level"
          what="school"
          agreements={view.schools}
        />
      )}
      <Observers observers={view.observers} leads={view.leads} />
      <MoreFigures view={view} />
      <ChangeWording visits={view.differing} />
      {view.before > 0 && (
        <p class="quiet small">
          {counted(view.before, 'shared rating')} left out of all figures: given in a wording that
          no longer compares.
        </p>
      )}
      {view.unclear > 0 && (
        <p class="quiet small">
          {counted(view.unclear, 'rating')} left out: an observer rated a practice twice in one
          visit, at different levels.
        </p>
      )}
    </div>
  );
}
