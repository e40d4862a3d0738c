import * as z from 'zod/mini';
import { libraryFrom, libraryTables } from '../../practices/library';
import { ifThere, Problem } from '../../problem';
import { namesApart } from '../../school/names-apart';
import { settingsFrom, settingsTable } from '../../school/settings';
import { observes, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { meetingDoc, titleOn } from './meeting-doc';
import { type MeetingRow, meetingsTable } from './meetings-table';
import { ofSchool } from './rated-together';
import { sharedRatingsIn, sharedRatingsTables } from './shared-ratings';
import { toTalkOver } from './talk-over';
import { wordingDecisionsTable } from './wording-decisions-table';

/** Agreement as the screen shows it, whose intervals the browser works out. */
export const agreementSaidSchema = z.object({
  overall: z.string(),
  practices: z.array(z.object({ name: z.string(), said: z.string() })),
});

export interface MeetingPrepared {
  readonly url: string;
  /** Disagreements and remarks put in by this run. */
  readonly added: number;
  readonly notice: string;
}

/**
 * Makes the Doc of today's meeting, or adds to it what is new: what no earlier meeting has talked over. What people wrote
 * there stays; running again adds nothing twice.
 */
export function prepareMeeting(
  workspace: Workspace,
  occasion: Occasion,
  request: z.infer<typeof agreementSaidSchema>,
): MeetingPrepared {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      ...libraryTables,
      ...sharedRatingsTables,
      settings: settingsTable,
      staff: staffTable,
      meetings: meetingsTable,
      decisions: wordingDecisionsTable,
    });
    const observers = contents.staff.rows.filter(observes).map(({ email }) => email);
    if (!observers.includes(occasion.actor)) {
      throw new Problem(
        'Only those who observe prepare the meeting. Check your role on the Staff tab.',
      );
    }
    const settings = settingsFrom(contents.settings.rows);
    const together = ofSchool(sharedRatingsIn(contents).together, settings);
    if (together.length === 0) {
      throw new Problem(
        'No two observers have rated the same lesson yet. Visit one in twos, then prepare the meeting.',
      );
    }
    const day = dayOf(occasion.now, workbook.timeZone);
    const meetings = contents.meetings.rows;
    const before = meetings.filter((one) => one.day < day).sort((a, b) => (a.day < b.day ? 1 : -1));
    const talkOver = toTalkOver(together, contents.observations.rows, meetings, day);
    const parts = meetingDoc({
      schoolName: settings.schoolName,
      day,
      agreement: request,
      talkOver,
      decisions: contents.decisions.rows.filter((one) => one.day >= (before[0]?.day ?? '')),
      library: libraryFrom(contents),
      people: namesApart(contents.staff.rows),
      readers: new Set(observers),
    });
    const { meeting, text, notice } = openOrCreate(workspace, day, meetings);
    const fresh = parts.filter(({ mark }) => !text.includes(mark));
    if (fresh.length > 0) {
      workspace.documents.append(
        meeting.document,
        fresh.map(({ block }) => block),
      );
    }
    const refused = workspace.documents.share(meeting.document, {
      editors: observers,
      viewers: [],
    });
    const refs = [...talkOver.disagreements, ...talkOver.remarks].map(({ ref }) => ref);
    workbook.save(meetingsTable, [
      {
        ...meeting,
        lessons: new Set(together.map(({ visit }) => visit.lesson)).size,
        agreement: request.overall,
        talkedOver: [...new Set([...meeting.talkedOver, ...refs])],
      },
    ]);
    return {
      url: meeting.url,
      added: refs.filter((ref) => !text.includes(ref)).length,
      notice: `${notice} ${refused}`.trim(),
    };
  });
}

function openOrCreate(
  workspace: Workspace,
  day: string,
  meetings: readonly MeetingRow[],
): { meeting: MeetingRow; text: string; notice: string } {
  const before = meetings.find((one) => one.day === day);
  if (before) {
    const text = ifThere(() => workspace.documents.text(before.document));
    if (text !== null) return { meeting: before, text, notice: '' };
  }
  const { document, url } = workspace.documents.create(titleOn(day));
  const meeting = { day, url, lessons: null, agreement: '', talkedOver: [], document };
  workspace.workbook.save(meetingsTable, [meeting]);
  workspace.workbook.settle();
  const notice = before ? 'Today’s Doc had been deleted, so a new one was made.' : '';
  return { meeting, text: '', notice };
}
