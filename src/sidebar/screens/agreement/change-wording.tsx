import { useState } from 'preact/hooks';
import type { DifferingVisit } from '../../../monitor/calibration/calibration-view';
import { Field } from '../../parts/field';
import { Reword } from './reword';

/** Decides that a practice on which observers differ needs other words. */
export function ChangeWording({ visits }: { visits: readonly DifferingVisit[] }) {
  const [chosen, setChosen] = useState('');
  const practices = new Map(
    visits
      .flatMap((visit) => visit.practices)
      .filter(({ inLibrary }) => inLibrary)
      .map(({ practice, practiceName }) => [practice, practiceName]),
  );
  if (practices.size === 0) return null;
  return (
    <section class="stack" aria-label="Change a wording">
      <Field label="Change the words of a practice" id="reword">
        <select
          id="reword"
          class="input"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">Choose one on which levels differ</option>
          {[...practices].map(([practice, name]) => (
            <option key={practice} value={practice}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {chosen !== '' && (
        <Reword
          key={chosen}
          practice={chosen}
          name={practices.get(chosen) ?? chosen}
          onCancel={() => setChosen('')}
        />
      )}
    </section>
  );
}
