import type { DaysOff } from './days-off-table';
import { schoolDaysBetween } from './school-days';

/** Whether a row closes the school, and is not about somebody who is away. */
export function closesSchool({ who }: DaysOff): boolean {
  return who === '' || who.toLowerCase() === 'school';
}

/** School days between two days, both included. */
export function schoolDays(from: string, to: string, daysOff: readonly DaysOff[]): string[] {
  const closed = daysOff.filter(closesSchool);
  return schoolDaysBetween(from, to, []).filter(
    (day) => !closed.some((off) => off.from <= day && day <= (off.to || off.from)),
  );
}
