import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { ShownChange } from '../../../monitor/show-practices';
import { Button } from '../../parts/button';
import { TextField } from '../../parts/field';
import { Segments } from '../../parts/segments';

/** What was changed on the tabs and is not saved as the new wording yet. */
export function Changes({
  changes,
  onSave,
}: {
  changes: readonly ShownChange[];
  onSave(why: string, comparable: boolean): void;
}) {
  const [why, setWhy] = useState('');
  const [comparable, setComparable] = useState(true);
  const [problem, setProblem] = useState('');
  if (changes.length === 0) {
    return (
      <p>
        Nothing has changed. To reword, reorder or retire a practice, edit its row on the Practices
        tab, then come back here.
      </p>
    );
  }
  const needsWhy = changes.some(({ kind }) => kind === 'reworded' || kind === 'unexplained');
  const save = () => {
    if (needsWhy && why.trim() === '') setProblem('Say in one line why the words changed.');
    else onSave(why, comparable);
  };
  return (
    <section class="stack-wide" aria-label="What changed">
      <div class="stack">
        <h2>{counted(changes.length, 'practice')} changed</h2>
        <ul class="list">
          {changes.slice(0, SHOWN).map((change) => (
            <Change key={change.practice} change={change} />
          ))}
        </ul>
        {changes.length > SHOWN && (
          <details>
            <summary>{counted(changes.length - SHOWN, 'more', 'more')}</summary>
            <ul class="list">
              {changes.slice(SHOWN).map((change) => (
                <Change key={change.practice} change={change} />
              ))}
            </ul>
          </details>
        )}
      </div>
      {needsWhy && (
        <TextField
          id="why"
          label="Why?"
          value={why}
          placeholder="Observers read it in two ways"
          problem={problem}
          onChange={(words) => {
            setWhy(words);
            setProblem('');
          }}
        />
      )}
      {changes.some(({ levels }) => levels) && (
        <div class="stack">
          <p>Levels were reworded. Do earlier ratings still mean the same?</p>
          <Segments
            label="Do earlier ratings still mean the same?"
            value={comparable}
            options={[
              [true, 'Yes'],
              [false, 'No'],
            ]}
            onChange={setComparable}
          />
          <p class="quiet small">
            {comparable
              ? 'The picture goes on with all ratings.'
              : 'The figures of these practices start over. Earlier ratings are kept.'}
          </p>
        </div>
      )}
      <div>
        <Button kind="primary" onClick={save}>
          Save the new wording
        </Button>
      </div>
    </section>
  );
}

/** More than this would push the button off the first screen. */
const SHOWN = 3;

function Change({ change: { name, set, kind, words } }: { change: ShownChange }) {
  return (
    <li class="item">
      <p class="item-name">{name}</p>
      {kind === 'new' && <p class="small">New in {set}</p>}
      {words.map((one) => (
        <p key={one} class="small">
          {one}
        </p>
      ))}
      {kind === 'unexplained' && (
        <p class="quiet small">It is on the form already. Only the reason is missing.</p>
      )}
    </li>
  );
}
