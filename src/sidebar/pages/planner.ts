export { planSchedule } from '../../monitor/schedule/plan-schedule';
