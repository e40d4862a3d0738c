import { type TeamProposal, teamProposalsTable } from '../../monitor/requests/team-proposals-table';
import { outboxTable } from '../../school/outbox-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, type Person, staffTable } from '../../school/staff';
import { isHere, stayOf } from '../../school/stay';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type StaffView, staffViewsTable } from './staff-views-table';

/** What was told after reviews, and what came back. */
export interface Teams {
  readonly views: readonly StaffView[];
  readonly proposals: readonly TeamProposal[];
  /** `results:Review 2` or `team:Review 2:Grade 4`, with how many letters were queued and have gone. */
  readonly told: readonly {
    readonly about: string;
    readonly queued: number;
    readonly sent: number;
  }[];
  /** Those who are here today. */
  readonly staff: readonly Pick<Person, 'email' | 'team'>[];
  /** Leaders alone tell, decide and read what staff said. */
  readonly leads: boolean;
}

export function showTeams({ workbook }: Workspace, { actor, now }: Occasion): Teams {
  const contents = workbook.read({
    settings: settingsTable,
    staff: staffTable,
    outbox: outboxTable,
    views: staffViewsTable,
    proposals: teamProposalsTable,
  });
  const isLeader = leads(actor, contents.staff.rows, settingsFrom(contents.settings.rows));
  const told = new Map<string, { about: string; queued: number; sent: number }>();
  for (const { message, state } of contents.outbox.rows) {
    const about = /^((?:results|team):.+):[^:]+$/.exec(message)?.[1];
    if (about === undefined) continue;
    const count = told.get(about) ?? { about, queued: 0, sent: 0 };
    told.set(about, count);
    count.queued++;
    if (state === 'sent') count.sent++;
  }
  const today = dayOf(now, workbook.timeZone);
  return {
    views: isLeader ? contents.views.rows : [],
    proposals: isLeader ? contents.proposals.rows : [],
    told: [...told.values()],
    staff: contents.staff.rows
      .filter((person) => isHere(stayOf(person), today))
      .map(({ email, team }) => ({ email, team })),
    leads: isLeader,
  };
}
