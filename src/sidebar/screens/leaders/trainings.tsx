import { useState } from 'preact/hooks';
import { NO_CHANGE } from '../../../coach/leaders/leader-plans';
import type { Training } from '../../../coach/leaders/trainings-table';
import { counted } from '../../../counted';
import { observes, type Person } from '../../../school/staff';
import { isHere } from '../../../school/stay';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Notice } from '../../parts/notice';
import type { LeadersMatter } from './matter';
import { TrainingDue } from './training-due';
import { TrainingForm } from './training-form';

/** What coaches and mentors learned, when they met, and what is due. */
export function TrainingsPart({ school, nameOf, keep, isBusy }: LeadersMatter) {
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
              <TrainingDue
                key={one.date + one.title}
                training={one}
                people={people}
                nameOf={nameOf}
                today={today}
                isBusy={isBusy}
                onCame={(came) => save({ ...one, came }, 'Who came is noted.')}
              />
            ))}
          </ul>
        </section>
      )}
      {held.length > 0 && <Held trainings={held} today={today} nameOf={nameOf} />}
    </div>
  );
}

function Held({
  trainings,
  today,
  nameOf,
}: {
  trainings: readonly Training[];
  today: string;
  nameOf: LeadersMatter['nameOf'];
}) {
  return (
    <section class="stack" aria-labelledby="held">
      <h2 id="held">Held</h2>
      <ul class="list">
        {trainings.map(({ date, title, kind, purpose, came }) => (
          <li key={date + title} class="item">
            <b>{title}</b>
            <span class="quiet small">
              {kind}, {dayWritten(date, new Date(today))}
            </span>
            {purpose && <span class="small">{purpose}</span>}
            <span class="small">
              {counted(came.length, 'person', 'people')}:{' '}
              {came.map((email) => nameOf(email, email)).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
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
