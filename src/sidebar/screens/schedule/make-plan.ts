import type { Schedule, ScheduleWish } from '../../../monitor/schedule/plan-schedule';
import { page } from '../../page';
import { call } from '../../server';
import type { Step } from '../../work';

/** Plans on what stands in the workbook now, and keeps the plan there. */
export async function makePlan(wish: ScheduleWish, step: Step): Promise<Schedule> {
  const [{ planSchedule }, sources] = await Promise.all([page('planner'), call('planSources')]);
  const plan = planSchedule(sources, wish, Math.random);
  step('Saving the plan');
  const { cadence, pairedShare, randomShare } = wish;
  await call('keepPlan', {
    cadence,
    pairedShare,
    randomShare,
    from: plan.from,
    to: plan.to,
    visits: plan.visits.map(({ confirmed: _, ...visit }) => visit),
  });
  return plan;
}
