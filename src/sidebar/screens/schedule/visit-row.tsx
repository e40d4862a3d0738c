import type { ScheduleView, ShownVisit } from '../../../monitor/schedule/show-schedule';
import { Button, OutLink } from '../../parts/button';
import { Field } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';

type State = Parameters<typeof call<'updateVisit'>>[1]['state'];

/** A visit of the schedule; opened, what can be done with it. */
export function VisitRow({
  visit,
  sets,
  today,
  opened,
  onOpen,
  onChange,
}: {
  visit: ShownVisit;
  sets: ScheduleView['sets'];
  today: string;
  opened: boolean;
  onOpen(): void;
  onChange(): void;
}) {
  const words = (
    <>
      <span>
        <span class="item-name">{visit.teacher || 'A random visit'}</span>
        <span class="visit-about quiet small">{aboutVisit(visit)}</span>
      </span>
      <Marks visit={visit} />
    </>
  );
  if (visit.visit === '') return <li class="item item-open visit-hidden">{words}</li>;
  return (
    <li class="item">
      <button type="button" class="item-open" aria-expanded={opened} onClick={onOpen}>
        {words}
      </button>
      {opened && <Opened visit={visit} sets={sets} today={today} onChange={onChange} />}
    </li>
  );
}

/** "Period 2 · Middle · Cora Diaz and Sam Ortiz" */
export function aboutVisit({ period, lessonPart, observers }: ShownVisit): string {
  return [period, lessonPart, observers.join(' and ')].filter((part) => part !== '').join(' · ');
}

function Marks({ visit: { kind, observers, state, again } }: { visit: ShownVisit }) {
  const marks = [
    state !== 'planned' && STATE_WORDS[state],
    kind === 'random' && 'Random',
    observers.length > 1 && 'Pair',
    again && 'Made up',
  ].filter((mark) => mark !== false);
  return (
    <span class="visit-marks">
      {marks.map((mark) => (
        <span key={mark} class="chip">
          {mark}
        </span>
      ))}
    </span>
  );
}

const STATE_WORDS: Readonly<Record<Exclude<ShownVisit['state'], 'planned'>, string>> = {
  confirmed: 'Confirmed',
  done: 'Done',
  missed: 'Missed',
  withdrawn: 'Withdrawn',
};

function Opened({
  visit,
  sets,
  today,
  onChange,
}: {
  visit: ShownVisit;
  sets: ScheduleView['sets'];
  today: string;
  onChange(): void;
}) {
  const work = useWork();
  const change = (state: State, focus = visit.focus) =>
    work.start('Saving', async () => {
      await call('updateVisit', { visit: visit.visit, state, focus });
      onChange();
    });
  if (visit.state === 'done') return <p class="quiet small">The walkthrough has come in.</p>;
  const isPast = visit.date < today;
  const standing = visit.state === 'confirmed' ? 'confirmed' : 'planned';
  return (
    <div class="stack visit-more">
      {sets.length > 1 && !isPast && (
        <Field id={`set-${visit.visit}`} label="Form">
          <select
            id={`set-${visit.visit}`}
            class="input"
            value={visit.focus}
            onChange={(event) => change(standing, event.currentTarget.value)}
          >
            <option value="">The observer chooses</option>
            {sets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Field>
      )}
      {visit.asked && (
        <p class="small">
          {visit.teacher} asks: “{visit.asked}”
        </p>
      )}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          {visit.link && (
            <OutLink href={visit.link} kind="primary" about={`for ${visit.teacher}`}>
              Open form
              <Icon name="out" />
            </OutLink>
          )}
          {visit.state === 'planned' && !isPast && (
            <Button onClick={() => change('confirmed')}>Confirm</Button>
          )}
          {visit.state === 'confirmed' && !isPast && (
            <Button onClick={() => change('planned')}>Not confirmed</Button>
          )}
          {visit.state !== 'missed' && <Button onClick={() => change('missed')}>Missed</Button>}
          <Button kind="plain" onClick={() => change('withdrawn')}>
            Withdraw
          </Button>
        </div>
      )}
      <p class="quiet small">
        {visit.state === 'confirmed'
          ? 'A confirmed visit stays where it is when you plan again.'
          : 'A missed visit comes back first when you plan again.'}
      </p>
    </div>
  );
}
