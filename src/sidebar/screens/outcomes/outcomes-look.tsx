import { useMemo, useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import { sittingInWords } from '../../../guide/outcomes/association-in-words';
import { besideOutcome, ENOUGH_UNITS, sittingsOf } from '../../../guide/outcomes/beside-outcomes';
import { Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { ProblemList } from '../../parts/problem-list';
import { useReading } from '../../reading';
import type { Answer } from '../../server';
import { steadyChance } from '../../steady-chance';
import { AssociationList } from './association-list';
import { AssociationPicture } from './association-picture';
import { BringOutcomes } from './bring-outcomes';
import { OutcomesMethod } from './outcomes-method';

/** Practices beside what students reached. */
export function OutcomesLook({ evidence }: { evidence: Evidence }) {
  const reading = useReading('outcomes');
  return (
    <Loaded reading={reading}>
      {(sources) => (
        <Outcomes
          evidence={evidence}
          sources={sources}
          onBrought={() => reading.state === 'ready' && reading.again()}
        />
      )}
    </Loaded>
  );
}

function Outcomes({
  evidence,
  sources,
  onBrought,
}: {
  evidence: Evidence;
  sources: Answer<'outcomes'>;
  onBrought(): void;
}) {
  const [bringing, setBringing] = useState(false);
  if (bringing) {
    return (
      <BringOutcomes
        evidence={evidence}
        sources={sources}
        onBrought={onBrought}
        onClose={() => setBringing(false)}
      />
    );
  }
  const bring = () => setBringing(true);
  return (
    <div class="stack-wide">
      {sources.problems.length > 0 && <ProblemList problems={sources.problems} />}
      {sources.outcomes.length === 0 ? (
        <NoOutcomes onBring={bring} />
      ) : (
        <Beside evidence={evidence} outcomes={sources.outcomes} onBring={bring} />
      )}
    </div>
  );
}

export function NoOutcomes({ onBring }: { onBring(): void }) {
  return (
    <div class="stack-wide">
      <h1 class="look-title">Which practices go with what students reach?</h1>
      <p>
        Bring a measure that your school has: a benchmark, grades, attendance, by teacher, team,
        grade or school. Each practice then stands here beside it, with every point drawn and how
        sure the association is. It takes {ENOUGH_UNITS} of a kind.
      </p>
      <div>
        <Button kind="primary" onClick={onBring}>
          Bring a measure
        </Button>
      </div>
    </div>
  );
}

export function Beside({
  evidence,
  outcomes,
  onBring,
}: {
  evidence: Evidence;
  outcomes: Answer<'outcomes'>['outcomes'];
  onBring(): void;
}) {
  const sittings = useMemo(() => sittingsOf(outcomes), [outcomes]);
  const [key, setKey] = useState('');
  const [practice, setPractice] = useState('');
  const sitting = sittings.find((one) => one.key === key) ?? sittings[0];
  const beside = useMemo(
    () => sitting && besideOutcome(sitting, evidence, steadyChance),
    [sitting, evidence],
  );
  if (!sitting || !beside) return null;
  const { practices, leftOut } = beside;
  const chosen = practices.find((one) => one.practice === practice) ?? practices[0];
  return (
    <>
      <div class="row look-row">
        <select
          class="input sitting"
          aria-label="Measure"
          value={sitting.key}
          onChange={(event) => setKey(event.currentTarget.value)}
        >
          {sittings.map((one) => (
            <option key={one.key} value={one.key}>
              {sittingInWords(one)}
            </option>
          ))}
        </select>
        <Button onClick={onBring}>Bring another measure</Button>
      </div>
      {!chosen ? (
        <p>
          No practice was rated in the year before {sitting.measure} was measured. Earlier visits
          would stand here.
        </p>
      ) : (
        <div class="halves">
          <AssociationList
            practices={practices}
            chosen={chosen.practice}
            onChoose={setPractice}
            measure={sitting.measure}
          />
          <AssociationPicture
            association={chosen}
            sitting={sitting}
            seesNames={evidence.seesNames}
          />
        </div>
      )}
      {leftOut.length > 0 && (
        <div class="stack">
          <p>{counted(leftOut.length, 'row')} of the Outcomes tab left out here:</p>
          <ProblemList problems={leftOut} />
        </div>
      )}
      <OutcomesMethod />
    </>
  );
}
