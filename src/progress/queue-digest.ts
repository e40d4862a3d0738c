import { schoolDays } from '../monitor/schedule/days-off';
import { daysOffTable } from '../monitor/schedule/days-off-table';
import { laterDay, mondayOf } from '../monitor/schedule/school-days';
import { letterRow, outboxTable } from '../school/outbox-table';
import { settingsFrom, settingsTable } from '../school/settings';
import { leads, staffTable } from '../school/staff';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { digestLetter } from './digest-letter';
import { showHome } from './show-home';

/** On the first school day of a week, tells each leader once what is due, where the school wants that. */
export function queueDigest(workspace: Workspace, occasion: Occasion): void {
  const { workbook } = workspace;
  const { settings, staff, daysOff, outbox } = workbook.read({
    settings: settingsTable,
    staff: staffTable,
    daysOff: daysOffTable,
    outbox: outboxTable,
  });
  const decided = settingsFrom(settings.rows);
  if (!decided.weeklySummary) return;
  const today = dayOf(occasion.now, workbook.timeZone);
  const monday = mondayOf(today);
  const [first] = schoolDays(monday, laterDay(monday, 6), daysOff.rows);
  if (first !== today) return;
  const queued = new Set([...outbox.rows.map(({ message }) => message), ...outbox.unreadable]);
  const leaders = staff.rows.filter(
    ({ email }) => leads(email, staff.rows, decided) && !queued.has(letterName(monday, email)),
  );
  if (leaders.length === 0) return;
  const home = showHome(workspace, occasion);
  workbook.save(
    outboxTable,
    leaders.map((leader) =>
      letterRow(
        letterName(monday, leader.email),
        leader,
        digestLetter(leader, home, workbook.url),
        occasion.now,
      ),
    ),
  );
}

function letterName(monday: string, email: string): string {
  return `digest:${monday}:${email}`;
}
