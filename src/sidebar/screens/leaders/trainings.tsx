import { useState } from 'preact/hooks';
import { NO_CHANGE } from '../../../coach/leaders/leader-plans';
import type { Training } from '../../../coach/leaders/trainings-table';
import { counted } from '../../../counted';
import { observes, type Person } from '../../../school/staff';
import { isHere } from '../../../school/stay';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';
import { DayField } from '../../parts/day-field';
import { Empty } from '../../parts/empty';
import { TextField } from '../../parts/field';
import { Notice } from '../../parts/notice';
import { Segments } from '../../parts/segments';
import type { LeadersMatter } from './matter';

/** What coaches and mentors learned, when they met, and what is due. */
export function TrainingsPart({ school, keep, isBusy }: LeadersMatter) {
  const { today, trainings } = school;
  const [adding, setAdding] = useState(false);
  const byDate = [...trainings].sort((a, b) => (a.date < b.date ? -1 : 1));
  const due = byDate.filter(({ came }) => came.length === 0);
  const held = byDate.filter(({ came }) => came.length > 0).reverse();
  const people = leadersOf(school);
  const convening = byDate.some(({ kind, date }) => kind === 'Convening' && date >= today);
  const save = (training: Training, said: string) =>
    keep('Noting it', { ...NO_CHANGE, trainings: [training] }, said);
  if (adding) {
    return (
      <TrainingForm
        today={today}
        isBusy={isBusy}
        onSave={async (training) => {
          if (await save(training, `“${training.title}” is noted.`)) setAdding(false);
        }}
        onCancel={() => setAdding(false)}
      />
    );
  }
  return (
    <div class="stack-wide">
      {trainings.length === 0 ? (
        <Empty action="Add a training or convening" onAction={() => setAdding(true)}>
          Trainings in coaching and feedback, and the days on which coaches plan together, will
          stand here with who came.
        </Empty>
      ) : (
        <div>
          <Button kind="primary" onClick={() => setAdding(true)}>
            Add a training or convening
          </Button>
        </div>
      )}
      {people.length > 1 && trainings.length > 0 && !convening && (
        <Notice tone="mind">
          No convening is planned for your {people.length} coaches and mentors.
        </Notice>
      )}
      {due.length > 0 && (
        <section class="stack" aria-labelledby="to-come">
          <h2 id="to-come">To come, or to note</h2>
          <ul class="list">
            {due.map((one) => (
              <DueRow
                key={one.date + one.title}
                training={one}
                people={people}
                today={today}
                isBusy={isBusy}
                onCame={(came) => save({ ...one, came }, 'Who came is noted.')}
              />
            ))}
          </ul>
        </section>
      )}
      {held.length > 0 && (
        <section class="stack" aria-labelledby="held">
          <h2 id="held">Held</h2>
          <ul class="list">
            {held.map(({ date, title, kind, purpose, came }) => (
              <li key={date + title} class="item">
                <b>{title}</b>
                <span class="quiet small">
                  {kind}, {dayWritten(date, new Date(today))}
                </span>
                {purpose && <span class="small">{purpose}</span>}
                <span class="small">
                  {counted(came.length, 'person', 'people')}:{' '}
                  {came.map((email) => nameOf(email, school.staff)).join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Those who have a role, agreed to mentor, or observe; of whom it is noted that they came. */
function leadersOf({ staff, roles, mentors, today }: LeadersMatter['school']): Person[] {
  const emails = new Set([
    ...roles.filter(({ until }) => until === '' || until >= today).map(({ person }) => person),
    ...mentors.filter(({ consent }) => consent === 'yes').map(({ teacher }) => teacher),
  ]);
  return staff.filter(
    (person) =>
      isHere({ until: person.lastDay }, today) && (observes(person) || emails.has(person.email)),
  );
}

function nameOf(email: string, staff: readonly Person[]): string {
  return staff.find((person) => person.email === email)?.name ?? email;
}

function DueRow({
  training,
  people,
  today,
  isBusy,
  onCame,
}: {
  training: Training;
  people: readonly Person[];
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
                {name}
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

function TrainingForm({
  today,
  isBusy,
  onSave,
  onCancel,
}: {
  today: string;
  isBusy: boolean;
  onSave(training: Training): void;
  onCancel(): void;
}) {
  const [kind, setKind] = useState<Training['kind']>('Training');
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const [date, setDate] = useState(today);
  const [tried, setTried] = useState(false);
  const mistake = title.trim() === '' ? 'Give it a title.' : date === '' ? 'Say on which day.' : '';
  return (
    <div class="stack-wide">
      <Segments
        label="Kind"
        value={kind}
        options={[
          ['Training', 'A training'],
          ['Convening', 'A convening'],
        ]}
        onChange={setKind}
      />
      <TextField
        label="Title"
        id="training-title"
        value={title}
        placeholder={kind === 'Training' ? 'Feedback that lands' : 'Coaches plan October'}
        onChange={setTitle}
      />
      <TextField
        label="What for"
        id="training-purpose"
        value={purpose}
        placeholder="Coaching strategies, use of feedback"
        onChange={setPurpose}
      />
      <DayField label="Date" id="training-date" value={date} onChange={setDate} />
      {tried && mistake && <Notice tone="problem">{mistake}</Notice>}
      <div class="row">
        <Button
          kind="primary"
          disabled={isBusy}
          onClick={() => {
            setTried(true);
            if (mistake === '') {
              onSave({ date, title: title.trim(), kind, purpose: purpose.trim(), came: [] });
            }
          }}
        >
          Add it
        </Button>
        <Button kind="plain" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
