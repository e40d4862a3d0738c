import { useState } from 'preact/hooks';
import { cycleInWords, type InPlace } from '../../guide/fidelity';
import type { ShownInPlace } from '../../guide/show-in-place';
import { Button } from '../parts/button';
import { percent } from '../parts/level-bar';
import { Loaded } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { ProgressBar } from '../parts/progress-bar';
import { useReading } from '../reading';
import { call } from '../server';
import { useWork } from '../work';

export function InPlaceScreen() {
  const reading = useReading('inPlace');
  return (
    <Loaded reading={reading}>
      {(shown) => (
        <PracticesInPlace
          shown={shown}
          onDecided={() => reading.state === 'ready' && reading.again()}
        />
      )}
    </Loaded>
  );
}

/** Practices that hold at their highest level, each with its evidence and what to do about it. */
export function PracticesInPlace({
  shown: { threshold, practices, proposed },
  onDecided,
}: {
  shown: ShownInPlace;
  onDecided(): void;
}) {
  const [done, setDone] = useState('');
  const work = useWork();
  const decide = ({ practice, name }: InPlace, decision: 'keep' | 'replace', replacement: string) =>
    work.start(decision === 'keep' ? 'Noting it' : 'Changing the form', async () => {
      const { notice } = await call('decidePractice', { practice, decision, replacement });
      const words =
        decision === 'keep' ? `“${name}” stays on the form.` : `“${name}” has left the form.`;
      setDone([words, notice].filter(Boolean).join(' '));
      onDecided();
    });
  return (
    <div class="stack-wide">
      {work.progress && <ProgressBar work={work} />}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {!work.progress && done && <Notice tone="done">{done}</Notice>}
      {practices.length === 0 && (
        <p>
          No practice is in place now. One will stand here after two reviews at its highest level.
        </p>
      )}
      <ul class="list">
        {practices.map((practice, index) => (
          <PracticeRow
            key={practice.practice}
            practice={practice}
            proposed={proposed.filter(({ focus }) => focus === practice.focus)}
            first={index === 0}
            busy={work.progress !== null}
            onDecide={(decision, replacement) => decide(practice, decision, replacement)}
          />
        ))}
      </ul>
      <details>
        <summary>When a practice is in place</summary>
        <p class="small">
          In each of the last two review cycles, the 90% interval of its share at the highest level
          lies above {percent(threshold)}, every teacher counting equally. The share is “In place
          at” on the Settings tab. Before your first review, a month stands for a cycle.
        </p>
      </details>
    </div>
  );
}

function PracticeRow({
  practice,
  proposed,
  first,
  busy,
  onDecide,
}: {
  practice: InPlace;
  proposed: ShownInPlace['proposed'];
  first: boolean;
  busy: boolean;
  onDecide(decision: 'keep' | 'replace', replacement: string): void;
}) {
  const [replacement, setReplacement] = useState('');
  return (
    <li class="item">
      <div class="stack">
        <div>
          <p class="item-name">{practice.name}</p>
          <p class="quiet small">{practice.setName}</p>
        </div>
        <div class="small">
          <p>{practice.levelName}, every teacher counting equally:</p>
          {practice.cycles.map((cycle) => (
            <p key={cycle.cycle}>{cycleInWords(cycle)}</p>
          ))}
        </div>
        <select
          class="input"
          aria-label={`What takes the place of ${practice.name}`}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
        >
          <option value="">Nothing takes its place</option>
          {proposed.map(({ practice: id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        {proposed.length === 0 && (
          <p class="quiet small">
            To choose another, add it on the Practices tab with the status “proposed”.
          </p>
        )}
        <div class="row">
          <Button
            kind={first ? 'primary' : 'outlined'}
            disabled={busy}
            about={practice.name}
            onClick={() => onDecide('replace', replacement)}
          >
            {replacement ? 'Replace' : 'Take off the form'}
          </Button>
          <Button disabled={busy} about={practice.name} onClick={() => onDecide('keep', '')}>
            Keep
          </Button>
        </div>
      </div>
    </li>
  );
}
