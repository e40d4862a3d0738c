import type { Schedule, ScheduleWish } from '../../../monitor/schedule/plan-schedule';
import { call } from '../../server';
import type { Step } from '../../work';

type Planner = typeof import('../../../monitor/schedule/plan-schedule').planSchedule;

/** The script that plans is large and seldom needed, so it comes when it is. */
async function loadPlanner(): Promise<Planner> {
  const page = globalThis as { planSchedule?: Planner };
  if (!page.planSchedule) {
    const script = document.createElement('script');
    script.textContent = await call('planner');
    document.head.append(script);
  }
  if (!page.planSchedule)
    throw new Error('Your browser did not start the planner. Reload the page.');
  return page.planSchedule;
}

/** Plans on what stands in the workbook now, and keeps the plan there. */
export async function makePlan(wish: ScheduleWish, step: Step): Promise<Schedule> {
  const [planSchedule, sources] = await Promise.all([loadPlanner(), call('planSources')]);
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
