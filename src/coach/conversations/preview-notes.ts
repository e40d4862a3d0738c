import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import type { Message, Occasion, OpenDoc } from '../../workspace';
import { letterMail } from '../letter-mail';
import { notesSources } from './conversation-sources';
import { notesLetter } from './notes-letter';
import { openLogOf } from './show-log';

/** The notes for a conversation as the teacher would get them today. */
export function previewNotes(
  { workspace, document }: OpenDoc,
  occasion: Occasion,
  {
    since,
    ...session
  }: {
    readonly date: string;
    readonly focus: string;
    /** The day of a conversation that is being noted; blank for the last one that was. */
    readonly since: string;
  },
): Pick<Message, 'to' | 'subject' | 'html'> {
  if (!workspace) throw new Problem('You have no access to the workbook that the notes come from.');
  const { teacher, coach, today } = openLogOf(workspace, document, occasion);
  const { schoolName } = settingsFrom(
    workspace.workbook.read({ settings: settingsTable }).settings.rows,
  );
  const sources = notesSources(workspace.workbook)(
    teacher,
    today,
    since === '' ? undefined : { date: since, noted: occasion.now.toISOString() },
  );
  const { to, subject, html } = letterMail(
    notesLetter(session, teacher, coach, sources),
    teacher.email,
    schoolName,
  );
  return { to, subject, html };
}
