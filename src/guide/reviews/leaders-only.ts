import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, observes, staffTable } from '../../school/staff';
import type { ContentsOf } from '../../table';

export const leaderTables = { settings: settingsTable, staff: staffTable };
type LeaderContents = ContentsOf<typeof leaderTables>;

/** Whether somebody takes part in reviews: whoever leads or observes. */
export function reviews({ settings, staff }: LeaderContents, actor: string): boolean {
  return (
    leads(actor, staff.rows, settingsFrom(settings.rows)) ||
    staff.rows.some((person) => person.email === actor && observes(person))
  );
}

export function leadersOnly(contents: LeaderContents, actor: string): void {
  if (reviews(contents, actor)) return;
  throw new Problem(
    'Only leaders and coaches on the Staff tab hold reviews. Check your role there.',
  );
}
