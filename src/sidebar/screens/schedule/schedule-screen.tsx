import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Schedule } from '../../../monitor/schedule/plan-schedule';
import { laterDay } from '../../../monitor/schedule/school-days';
import type { ScheduleView } from '../../../monitor/schedule/show-schedule';
import type { Go } from '../../app';
import { dayWritten } from '../../days';
import { Button } from '../../parts/button';
import { Empty } from '../../parts/empty';
import { Icon } from '../../parts/icon';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { useReading } from '../../reading';
import { call } from '../../server';
import { useWork } from '../../work';
import { PlanForm } from './plan-form';
import { VisitRow } from './visit-row';
import { daysOf, weeksOf, weekToShow, weekWritten } from './weeks';

export function ScheduleScreen({ go }: { go: Go }) {
  const reading = useReading('schedule');
  return (
    <Loaded reading={reading}>
      {(view) => (
        <ScheduleOf
          view={view}
          go={go}
          onChange={() => reading.state === 'ready' && reading.again()}
        />
      )}
    </Loaded>
  );
}

export function ScheduleOf({
  view,
  go,
  onChange,
}: {
  view: ScheduleView;
  go: Go;
  onChange(): void;
}) {
  const [planning, setPlanning] = useState(false);
  const [plan, setPlan] = useState<Schedule | null>(null);
  if (view.teachers === 0 || view.observers === 0) return <NobodyYet view={view} go={go} />;
  if (planning || view.visits.length === 0) {
    return (
      <div class="stack-wide">
        {view.visits.length === 0 && <p>Who visits whom, and when, will stand here.</p>}
        {view.problems.length > 0 && <ProblemList problems={view.problems} />}
        {plan && view.visits.length === 0 && <Outcome plan={plan} />}
        <PlanForm
          view={view}
          onPlanned={(made) => {
            setPlan(made);
            setPlanning(false);
            onChange();
          }}
        />
      </div>
    );
  }
  return (
    <div class="stack-wide">
      {plan && <Outcome plan={plan} />}
      {view.problems.length > 0 && <ProblemList problems={view.problems} />}
      <div class="row">
        <Button kind={view.missed > 0 ? 'primary' : 'outlined'} onClick={() => setPlanning(true)}>
          Plan again
        </Button>
        <Button onClick={() => go({ screen: 'coverage' })}>Who was seen</Button>
      </div>
      <p class="quiet small">{standInWords(view)}</p>
      <Week key={view.visits.length} view={view} onChange={onChange} />
    </div>
  );
}

function NobodyYet({ view, go }: { view: ScheduleView; go: Go }) {
  return (
    <Empty outline={false} action="Add staff" onAction={() => go({ screen: 'staff' })}>
      {view.teachers === 0
        ? 'Visits are planned for the teachers on your roster. Add them first.'
        : 'Nobody on the roster observes. Give leaders a role that does, such as Principal.'}
    </Empty>
  );
}

/** "Twice a month, planned to Fri, Oct 30. 3 visits missed: plan again." */
export function standInWords({ cadence, ends, missed, today }: ScheduleView): string {
  const until = ends === '' ? 'nothing planned' : `planned to ${dayWritten(ends, new Date(today))}`;
  const late = missed === 0 ? '' : ` ${counted(missed, 'visit')} missed: plan again.`;
  return `${cadence}, ${until}.${late}`;
}

/** As many as are read between two bells; the rest is one line. */
const AT_ONCE = 5;

/** What came of planning: how many visits, what needs somebody's answer, and below it what else is to know. */
export function Outcome({
  plan,
}: {
  plan: Pick<Schedule, 'visits' | 'problems' | 'notes' | 'unplaced'>;
}) {
  const toAnswer = new Set(plan.problems).size;
  const notes = [...plan.unplaced.map(({ why }) => why), ...plan.notes];
  const words = [...new Set([...plan.problems, ...notes])];
  return (
    <>
      {plan.visits.length > 0 && (
        <Notice tone="done">{counted(plan.visits.length, 'visit')} planned.</Notice>
      )}
      {words.length > 0 && (
        <section class="stack" aria-label="What could not be planned">
          <h2>
            {toAnswer > 0
              ? `${counted(toAnswer, 'thing needs', 'things need')} your answer`
              : `${counted(words.length, 'thing')} to know`}
          </h2>
          <ProblemList problems={words} shown={Math.min(Math.max(toAnswer, 1), AT_ONCE)} />
        </section>
      )}
    </>
  );
}

/** Sends each observer the letter of a week now; on the last school day before it, it goes by itself. */
function SendWeek({ week }: { week: string }) {
  const work = useWork();
  const [sent, setSent] = useState('');
  const send = () =>
    work.start('Writing the messages', async (step) => {
      const { queued, before } = await call('sendWeek', { week });
      if (queued > 0 && step('Sending')) await call('send');
      setSent(
        queued === 0 && before > 0
          ? 'Every observer has had this week by mail.'
          : `${counted(queued, 'message')} sent, with links to the forms.`,
      );
    });
  return (
    <>
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {sent && <Notice tone="done">{sent}</Notice>}
      {!work.progress && sent === '' && (
        <div>
          <Button kind="plain" onClick={send}>
            <Icon name="mail" />
            Mail this week to observers
          </Button>
        </div>
      )}
    </>
  );
}

function Week({ view, onChange }: { view: ScheduleView; onChange(): void }) {
  const { visits, today } = view;
  const [week, setWeek] = useState(() => weekToShow(visits, today));
  const [mine, setMine] = useState(false);
  const [opened, setOpened] = useState('');
  const weeks = weeksOf(visits);
  const shown = mine ? visits.filter((visit) => visit.mine) : visits;
  const days = daysOf(shown, week);
  return (
    <div class="stack">
      <div class="row visit-week">
        <select
          class="input"
          aria-label="Week"
          value={week}
          onChange={(event) => setWeek(event.currentTarget.value)}
        >
          {weeks.map((monday) => (
            <option key={monday} value={monday}>
              {weekWritten(monday)}
            </option>
          ))}
        </select>
        <fieldset class="segments" aria-label="Whose visits">
          <Button pressed={!mine} onClick={() => setMine(false)}>
            All
          </Button>
          <Button pressed={mine} onClick={() => setMine(true)}>
            Mine
          </Button>
        </fieldset>
      </div>
      {laterDay(week, 6) >= today && <SendWeek key={week} week={week} />}
      {days.length === 0 && <p class="quiet">No visits in this week.</p>}
      {days.map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} class="visit-day">
            {day === today ? 'Today' : dayWritten(day, new Date(today))}
            <span class="quiet small"> {counted(ofDay.length, 'visit')}</span>
          </h2>
          <ul class="list">
            {ofDay.map((visit, index) => (
              <VisitRow
                key={visit.visit || index}
                visit={visit}
                sets={view.sets}
                today={today}
                opened={visit.visit !== '' && visit.visit === opened}
                onOpen={() => setOpened(opened === visit.visit ? '' : visit.visit)}
                onChange={onChange}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
