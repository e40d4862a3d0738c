import type { DaysOff } from '../src/monitor/schedule/days-off-table';
import type { Schedule, ScheduleWish } from '../src/monitor/schedule/plan-schedule';
import { seeded } from './builders';
import { PRINCIPAL, type RunningSchool } from './running-school';

/** Plans as the Schedule screen does: the page that the server hands out, on what the workbook holds. */
export function makeSchedule(
  school: RunningSchool,
  more: Partial<ScheduleWish> = {},
  user = PRINCIPAL,
  daysOff: readonly DaysOff[] = [],
): Schedule {
  const { planSchedule } = school.page('planner', user);
  const wish: ScheduleWish = {
    cadence: 'Every 2 weeks',
    pairedShare: 0,
    randomShare: 0,
    from: '2026-09-15',
    weeks: 4,
    ...more,
  };
  const known = school.call('planSources', undefined, user);
  const sources = { ...known, daysOff: [...known.daysOff, ...daysOff] };
  const plan = planSchedule(sources, wish, seeded(7));
  const { cadence, pairedShare, randomShare } = wish;
  const { from, to } = plan;
  const visits = plan.visits.map(({ confirmed: _, ...visit }) => visit);
  school.call(
    'keepPlan',
    { cadence, pairedShare, randomShare, from, to, visits, daysOff: [...daysOff] },
    user,
  );
  return plan;
}
