import { planSchedule } from '../monitor/schedule/plan-schedule';

// The page of the sidebar takes the function from here; see `planner` in the Schedule screen.
Object.assign(globalThis, { planSchedule });
