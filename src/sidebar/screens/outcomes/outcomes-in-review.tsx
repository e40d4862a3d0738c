import { useMemo } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { associationInWords, sittingInWords } from '../../../guide/outcomes/association-in-words';
import { besideOutcome, sittingsOf } from '../../../guide/outcomes/beside-outcomes';
import type { Outcome } from '../../../guide/outcomes/outcomes-table';
import { FigureSection } from '../../parts/figure-section';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import { steadyChance } from '../../steady-chance';
import { OpenWide } from '../open-wide';

/** Under a step of a review: practices that go with the latest student outcome. Never more than an association. */
export function OutcomesInReview({ title, evidence }: { title: string; evidence: Evidence }) {
  const reading = useReading('outcomes');
  return (
    <Loaded reading={reading}>
      {({ outcomes }) => <Latest title={title} evidence={evidence} outcomes={outcomes} />}
    </Loaded>
  );
}

/** Sentences at once. */
const SHOWN = 3;

function Latest({
  title,
  evidence,
  outcomes,
}: {
  title: string;
  evidence: Evidence;
  outcomes: readonly Outcome[];
}) {
  const beside = useMemo(() => {
    const [sitting] = sittingsOf(outcomes.filter(({ date }) => date <= evidence.today));
    return sitting && besideOutcome(sitting, evidence, steadyChance);
  }, [evidence, outcomes]);
  if (!beside) return null;
  const clear = beside.practices.filter(({ figure }) => typeof figure === 'object' && figure.clear);
  return (
    <FigureSection title={title}>
      <p class="quiet small">{sittingInWords(beside.sitting)}</p>
      {clear.length === 0 && <p>No practice goes with it clearly.</p>}
      <ul class="stack">
        {clear.slice(0, SHOWN).map((one) => (
          <li key={one.practice}>{associationInWords(one, beside.sitting)}</li>
        ))}
      </ul>
      <div>
        <OpenWide />
      </div>
    </FigureSection>
  );
}
