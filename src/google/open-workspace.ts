import type { Workspace } from '../workspace';
import { Alone } from './alone';
import { GoogleCalendars } from './calendars';
import { GoogleDataBooks } from './data-books';
import { GoogleDocuments } from './documents';
import { GoogleForms } from './forms';
import { GoogleMailbox } from './mailbox';
import { GoogleTriggers } from './triggers';
import { SheetsWorkbook } from './workbook';

/** The school's Workspace, from the spreadsheet that the script is bound to or opened in. */
export function openWorkspace(): Workspace {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const alone = new Alone();
  const workbook = new SheetsWorkbook(spreadsheet);
  return {
    workbook,
    forms: new GoogleForms(spreadsheet),
    documents: new GoogleDocuments(),
    dataBooks: new GoogleDataBooks(),
    mail: new GoogleMailbox(),
    calendars: new GoogleCalendars(),
    triggers: new GoogleTriggers(spreadsheet),
    alone: (job) =>
      alone.run(
        () => workbook.remembering(job),
        () => workbook.settle(),
      ),
  };
}
