import { laterDay } from '../../monitor/schedule/school-days';
import type { LeaderRole } from './leader-roles-table';
import type { Training } from './trainings-table';

/** Who has a role together meets about every two months. */
const LATELY = 60;

/** How many have a role today and neither met lately nor will; 0 where a convening stands near. */
export function toConvene(
  roles: readonly LeaderRole[],
  trainings: readonly Training[],
  today: string,
): number {
  const meets = trainings.some(
    ({ kind, date }) => kind === 'Convening' && date >= laterDay(today, -LATELY),
  );
  if (meets) return 0;
  const now = roles.filter(({ from, until }) => from <= today && (until === '' || until >= today));
  return new Set(now.map(({ person }) => person)).size;
}
