import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import { CADENCE_NAMES } from '../../../monitor/schedule/cadence';
import type { Schedule } from '../../../monitor/schedule/plan-schedule';
import { lastDayOfWeeks } from '../../../monitor/schedule/school-days';
import type { ScheduleView } from '../../../monitor/schedule/show-schedule';
import type { UsualDaysOff } from '../../../monitor/schedule/usual-days-off';
import { spanWritten } from '../../days';
import { Button } from '../../parts/button';
import { Choice } from '../../parts/choice';
import { Notice } from '../../parts/notice';
import { OpenTab } from '../../parts/open-tab';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import {
  DaysWithoutSchool,
  endTooSoon,
  type NamedDays,
  stillToConfirm,
} from './days-without-school';
import { makePlan } from './make-plan';
import { nextDay } from './weeks';

const WEEKS = [1, 2, 3, 4, 6, 8] as const;
/** Hundredths of the visits. */
const SHARES = [0, 10, 25, 50] as const;

/** What the schedule should do, in four choices. */
export function PlanForm({
  view,
  onPlanned,
}: {
  view: ScheduleView;
  onPlanned(plan: Schedule): void;
}) {
  const [cadence, setCadence] = useState<string>(view.cadence);
  const [weeks, setWeeks] = useState(4);
  const [paired, setPaired] = useState(Math.round(100 * view.pairedShare));
  const [random, setRandom] = useState(Math.round(100 * view.randomShare));
  const [named, setNamed] = useState<readonly NamedDays[]>([]);
  const work = useWork();
  const hours = useWork();
  const [opened, setOpened] = useState(false);
  const from = nextDay(view.today);
  const until = lastDayOfWeeks(from, weeks);
  const plan = () =>
    work.start('Planning', async (step) => {
      const daysOff = named
        .filter((days) => days.from !== '')
        .map(({ id: _, ...days }) => ({ ...days, who: 'School' }));
      const made = await makePlan(
        {
          cadence: CADENCE_NAMES.find((name) => name === cadence) ?? view.cadence,
          pairedShare: paired / 100,
          randomShare: random / 100,
          from,
          weeks,
        },
        daysOff,
        step,
      );
      const open = stillToConfirm([...view.daysOff, ...daysOff], from, until);
      onPlanned({ ...made, problems: [...onUsualDaysOff(open, made), ...made.problems] });
    });
  return (
    <div class="stack-wide">
      <Choice
        id="cadence"
        label="See every teacher"
        value={cadence}
        options={CADENCE_NAMES.map((name) => [name, name])}
        onChange={setCadence}
      />
      <div class="plan-shares">
        <Choice
          id="paired"
          label="In pairs"
          value={String(paired)}
          options={sharesWith(paired)}
          onChange={(value) => setPaired(Number(value))}
        />
        <Choice
          id="random"
          label="Random"
          value={String(random)}
          options={sharesWith(random)}
          onChange={(value) => setRandom(Number(value))}
        />
        <Choice
          id="weeks"
          label="Weeks"
          value={String(weeks)}
          options={WEEKS.map((number) => [String(number), String(number)])}
          onChange={(value) => setWeeks(Number(value))}
        />
      </div>
      <DaysWithoutSchool
        known={view.daysOff}
        from={from}
        until={until}
        named={named}
        onChange={setNamed}
      />
      <ProgressBar work={work} />
      {work.problem && (
        <Notice tone="problem" onAgain={plan}>
          {work.problem}
        </Notice>
      )}
      {!work.progress && (
        <div class="row">
          <Button kind="primary" disabled={named.some(endTooSoon)} onClick={plan}>
            Plan the visits
          </Button>
          <Button
            disabled={hours.progress !== null}
            onClick={() =>
              hours.start('Opening', async () => {
                await call('showHours');
                setOpened(true);
              })
            }
          >
            Free periods
          </Button>
        </div>
      )}
      {opened && <Notice tone="done">Change the tab Observer hours, then plan.</Notice>}
      {hours.problem && <Notice tone="problem">{hours.problem}</Notice>}
      <p class="quiet small">
        Leaders count as free all week, and lead teachers never, until you say when under Free
        periods. When teachers teach is on the tab <OpenTab tab="Timetable" />. Two observers see a
        visit in pairs and compare; a random visit is known to its observer alone.
      </p>
    </div>
  );
}

/** Visits on usual days off that nobody confirmed: the leader may have passed them by. */
function onUsualDaysOff(open: readonly UsualDaysOff[], { visits }: Schedule): string[] {
  return open.flatMap(({ why, from, to }) => {
    const count = visits.filter(({ date }) => date >= from && date <= to).length;
    if (count === 0) return [];
    return [
      `${counted(count, 'visit')} planned for ${spanWritten(from, to)} (${why}). If there is no school then, tick it and plan again.`,
    ];
  });
}

function sharesWith(own: number): [string, string][] {
  return [...new Set([...SHARES, own])]
    .sort((a, b) => a - b)
    .map((share) => [String(share), share === 0 ? 'None' : `${share}%`]);
}
