import { type TeamProposal, teamProposalsTable } from '../../monitor/requests/team-proposals-table';
import { practicesTable } from '../../practices/practices-table';
import { outboxTable } from '../../school/outbox-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, type Person, staffTable } from '../../school/staff';
import { isHere, stayOf } from '../../school/stay';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type StaffView, staffViewsTable } from './staff-views-table';
import { toWord } from './to-word';

/** What was told after reviews, and what came back. */
export interface Teams {
  readonly views: readonly StaffView[];
  readonly proposals: readonly TeamProposal[];
  /** Look-fors that were taken up and are not on a form yet. */
  readonly toWord: readonly TeamProposal[];
  /** Letters about results that were queued: the keys of their messages, and whether each has gone. */
  readonly letters: readonly { readonly message: string; readonly sent: boolean }[];
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
    practices: practicesTable,
  });
  const isLeader = leads(actor, contents.staff.rows, settingsFrom(contents.settings.rows));
  const today = dayOf(now, workbook.timeZone);
  return {
    views: isLeader ? contents.views.rows : [],
    proposals: isLeader ? contents.proposals.rows : [],
    toWord: isLeader ? toWord(contents.proposals.rows, contents.practices.rows) : [],
    letters: contents.outbox.rows
      .filter(({ message }) => /^(results|team):/.test(message))
      .map(({ message, state }) => ({ message, sent: state === 'sent' })),
    staff: contents.staff.rows
      .filter((person) => isHere(stayOf(person), today))
      .map(({ email, team }) => ({ email, team })),
    leads: isLeader,
  };
}
