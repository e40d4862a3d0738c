import { Problem } from '../problem';
import { type OpenDoc, WORKBOOK_LINK, type Workspace } from '../workspace';
import { Alone } from './alone';
import { GoogleCalendars } from './calendars';
import { GoogleDataBooks } from './data-books';
import { GoogleDocuments, linkIn } from './documents';
import { GoogleForms } from './forms';
import { GoogleMailbox } from './mailbox';
import { GoogleTriggers } from './triggers';
import { SheetsWorkbook } from './workbook';

/** The school's Workspace, from the spreadsheet that the script is bound to or opened in. */
export function openWorkspace(): Workspace {
  return around(
    SpreadsheetApp.getActiveSpreadsheet(),
    new Alone(() => LockService.getDocumentLock()),
  );
}

/**
 * The same from a coaching log, which says by a link which workbook it belongs to. The lock of a Doc says nothing about the workbook,
 * so runs from Docs keep each other out by the script's lock, and write only to a tab that no other run writes to.
 */
export function openFromDoc(): OpenDoc {
  const active = DocumentApp.getActiveDocument();
  const url = linkIn(active, WORKBOOK_LINK);
  if (url === '') {
    throw new Problem(
      `This Doc does not say which workbook it belongs to. For a coaching log: open it once from Coaching in the workbook, which puts “${WORKBOOK_LINK}” back.`,
    );
  }
  const spreadsheet = spreadsheetAt(url);
  return {
    document: active.getId(),
    documents: new GoogleDocuments(),
    linkIn: (words) => linkIn(active, words),
    workspace: spreadsheet && around(spreadsheet, new Alone(() => LockService.getScriptLock())),
  };
}

/** Google says the same of a workbook that is gone and of one that this person may not open. */
function spreadsheetAt(url: string): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
  try {
    return SpreadsheetApp.openByUrl(url);
  } catch {
    return null;
  }
}

function around(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, alone: Alone): Workspace {
  const workbook = new SheetsWorkbook(spreadsheet);
  const settle = () => workbook.settle();
  const docs = new Alone(() => LockService.getScriptLock());
  return {
    workbook,
    forms: new GoogleForms(spreadsheet),
    documents: new GoogleDocuments(),
    dataBooks: new GoogleDataBooks(),
    mail: new GoogleMailbox(),
    calendars: new GoogleCalendars(),
    triggers: new GoogleTriggers(spreadsheet),
    alone: (job) => alone.run(() => workbook.remembering(job), settle),
    aloneInDocs: (job) => docs.run(job, settle),
  };
}
