import { useMemo } from 'preact/hooks';
import type { LastSeen } from '../../../monitor/coverage/overdue';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { useReading } from '../../reading';
import { type Answer, open } from '../../server';
import { useWork } from '../../work';
import { achievedInWords, coverageFrom, lastInWords } from './coverage-in-words';

/** Who was not seen, the longest ago first, and the way to the whole table. */
export function CoverageScreen({ go }: { go: Go }) {
  const reading = useReading('coverage');
  return <Loaded reading={reading}>{(sources) => <Unseen sources={sources} go={go} />}</Loaded>;
}

export function Unseen({ sources, go }: { sources: Answer<'coverage'>; go: Go }) {
  const coverage = useMemo(() => coverageFrom(sources), [sources]);
  const opening = useWork();
  const { overdue, achieved, cadence, teachers } = coverage;
  const seen = teachers.filter((one) => !one.overdue && !one.left);
  return (
    <div class="stack-wide">
      <p>{achievedInWords(achieved, cadence)}</p>
      <div class="row">
        <Button kind="primary" onClick={() => opening.start('Opening', () => open('openCoverage'))}>
          Open the table
        </Button>
        <Button onClick={() => go({ screen: 'schedule' })}>Schedule</Button>
      </div>
      {opening.problem && <Notice tone="problem">{opening.problem}</Notice>}
      <People
        title={overdue.length === 0 ? 'Nobody is overdue' : `Overdue: ${overdue.length}`}
        people={overdue}
      />
      {seen.length > 0 && <People title="Seen in time" people={seen} />}
    </div>
  );
}

function People({ title, people }: { title: string; people: readonly LastSeen[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul class="coverage-list">
        {people.map((one) => (
          <li key={one.teacher}>
            <span>{one.name}</span>
            <span class="quiet">{lastInWords(one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
