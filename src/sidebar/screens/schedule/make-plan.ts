import type { DaysOff } from '../../../monitor/schedule/days-off-table';
import type { Schedule, ScheduleWish } from '../../../monitor/schedule/plan-schedule';
import { page } from '../../page';
import { call } from '../../server';
import type { Step } from '../../work';

/** Plans on what stands in the workbook now, and keeps the plan and the days off that were named for it there. */
export async function makePlan(
  wish: ScheduleWish,
  daysOff: readonly DaysOff[],
  step: Step,
): Promise<Schedule> {
  const [{ planSchedule }, sources] = await Promise.all([page('planner'), call('planSources')]);
  const known = { ...sources, daysOff: [...sources.daysOff, ...daysOff] };
  const plan = planSchedule(known, wish, Math.random);
  step('Saving the plan');
  const { cadence, pairedShare, randomShare } = wish;
  await call('keepPlan', {
    cadence,
    pairedShare,
    randomShare,
    from: plan.from,
    to: plan.to,
    visits: plan.visits.map(({ confirmed: _, ...visit }) => visit),
    daysOff: [...daysOff],
  });
  return plan;
}
