import { useState } from 'preact/hooks';
import type { Training } from '../../../coach/leaders/trainings-table';
import type { Person } from '../../../school/staff';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';

/** A training to come, of which leaders note on its day who came. */
export function TrainingDue({
  training,
  people,
  nameOf,
  today,
  isBusy,
  onCame,
}: {
  training: Training;
  people: readonly Person[];
  nameOf(email: string, written: string): string;
  today: string;
  isBusy: boolean;
  onCame(came: string[]): void;
}) {
  const { date, title, kind, purpose } = training;
  const [came, setCame] = useState<readonly string[]>([]);
  return (
    <li class="item">
      <b>{title}</b>
      <span class="quiet small">
        {kind}, {dayWritten(date, new Date(today))}
      </span>
      {purpose && <span class="small">{purpose}</span>}
      {date <= today && (
        <details class="small" open>
          <summary>Who came?</summary>
          <div class="stack">
            {people.map(({ email, name }) => (
              <label key={email} class="row">
                <input
                  type="checkbox"
                  checked={came.includes(email)}
                  onChange={({ currentTarget }) =>
                    setCame(
                      currentTarget.checked
                        ? [...came, email]
                        : came.filter((one) => one !== email),
                    )
                  }
                />
                {nameOf(email, name)}
              </label>
            ))}
            <div>
              <Button
                about={`of ${title}`}
                disabled={isBusy || came.length === 0}
                onClick={() => onCame([...came])}
              >
                Note it
              </Button>
            </div>
          </div>
        </details>
      )}
    </li>
  );
}
