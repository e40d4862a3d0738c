import type { Execution } from './execution';
import type { LocalWorkspace } from './local-workspace';
import { ServiceError } from './service';

/**
 * Refuses what a script may not call: in AuthMode.NONE all but menus, locale, Logger and Utilities; in LIMITED all that
 * reaches a person's data beyond the file that the script is opened in; in FULL whatever needs a scope that the
 * manifest does not name or the person has not granted. From "Editor add-on authorization" and each method's page.
 */
export function permits(execution: Execution, className: string, method: string): void {
  const call = `${className}.${method}`;
  if (execution.authMode === 'NONE') {
    if (!ALWAYS.has(className) && !ALWAYS.has(call)) refuse(call);
    return;
  }
  if (execution.authMode === 'LIMITED') {
    if (
      SERVICE.test(className)
        ? !IN_LIMITED.has(className) && !IN_LIMITED.has(call)
        : BEYOND.has(call)
    ) {
      refuse(call);
    }
    return;
  }
  const scopes = SCOPES[call] ?? SCOPES[className];
  if (!scopes) return;
  const declared = execution.run.project.manifest.oauthScopes;
  if (
    (Array.isArray(declared) && !scopes.some((scope) => declared.includes(scope))) ||
    !isAuthorized(execution.workspace, execution.user, scopes)
  ) {
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${scopes.join(' || ')}`,
    );
  }
}

/** Whether a person has granted the script what it asks for, or some of it. Everybody has until it is taken away. */
export function isAuthorized(
  workspace: LocalWorkspace,
  person: string,
  scopes: readonly string[] = [],
): boolean {
  const withheld = workspace.store.get<true | string>('unauthorized', person);
  return (
    withheld === undefined || (withheld !== true && scopes.length > 0 && !scopes.includes(withheld))
  );
}

/** On Google's consent screen a person leaves one permission out, and gives the others. */
export function withhold(workspace: LocalWorkspace, person: string, scope: string): void {
  workspace.store.put('unauthorized', person, scope);
}

/** Takes away a person's grant, as an update that asks for more does, or gives it back. */
export function setAuthorized(
  workspace: LocalWorkspace,
  person: string,
  authorized: boolean,
): void {
  if (authorized) workspace.store.remove('unauthorized', person);
  else workspace.store.put('unauthorized', person, true);
}

function refuse(call: string): never {
  throw new ServiceError(`You do not have permission to call ${call}.`);
}

/** Services themselves; other classes are of objects that a service has given. */
const SERVICE = /(?:App|Service)$|^(?:Session|Ui)$/;

const ALWAYS: ReadonlySet<string> = new Set([
  'Logger',
  'Utilities',
  'Blob',
  'Menu',
  'SpreadsheetApp.getUi',
  'DocumentApp.getUi',
  'FormApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
]);

const IN_LIMITED: ReadonlySet<string> = new Set([
  ...ALWAYS,
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getActiveSheet',
  'SpreadsheetApp.getActiveRange',
  'SpreadsheetApp.flush',
  'DocumentApp.getActiveDocument',
  'FormApp.getActiveForm',
  'Session.getActiveUser',
  'Session.getScriptTimeZone',
  'ScriptApp.getAuthorizationInfo',
  'ScriptApp.getScriptId',
  'PropertiesService',
  'CacheService',
  'LockService',
  'HtmlService',
]);

/** What the file itself offers but a simple trigger may not do: show more than menus, share. */
const BEYOND: ReadonlySet<string> = new Set([
  'Spreadsheet.toast',
  ...['Spreadsheet', 'Document', 'Form'].flatMap((file) =>
    ['addEditor', 'addEditors', 'addViewer', 'addViewers', 'removeEditor', 'removeViewer'].map(
      (method) => `${file}.${method}`,
    ),
  ),
]);

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const OPENED_SHEET = [scope('spreadsheets.currentonly'), scope('spreadsheets')];
const OPENED_DOCUMENT = [scope('documents.currentonly'), scope('documents')];
const OPENED_FORM = [scope('forms.currentonly'), scope('forms')];
const SPREADSHEETS = [scope('spreadsheets')];
const DOCUMENTS = [scope('documents')];
const FORMS = [scope('forms')];
const CALENDAR = [scope('calendar')];
const CALENDAR_READ = [...CALENDAR, scope('calendar.readonly')];
const TRIGGERS = [scope('script.scriptapp')];
const EMAIL = [scope('userinfo.email')];
const PAGES = [scope('script.container.ui')];

/** Any one of these is enough. By method where a class differs within itself. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  MailApp: [scope('script.send_mail')],
  'SpreadsheetApp.create': SPREADSHEETS,
  'SpreadsheetApp.openById': SPREADSHEETS,
  'SpreadsheetApp.openByUrl': SPREADSHEETS,
  'SpreadsheetApp.getActive': OPENED_SHEET,
  'SpreadsheetApp.getActiveSpreadsheet': OPENED_SHEET,
  'SpreadsheetApp.getActiveSheet': OPENED_SHEET,
  'DocumentApp.create': DOCUMENTS,
  'DocumentApp.openById': DOCUMENTS,
  'DocumentApp.openByUrl': DOCUMENTS,
  'DocumentApp.getActiveDocument': OPENED_DOCUMENT,
  'FormApp.create': FORMS,
  'FormApp.openById': FORMS,
  'FormApp.openByUrl': FORMS,
  'FormApp.getActiveForm': OPENED_FORM,
  CalendarApp: CALENDAR_READ,
  'CalendarApp.createCalendar': CALENDAR,
  'Calendar.createEvent': CALENDAR,
  ...Object.fromEntries(
    [
      'setTitle',
      'setTime',
      'setDescription',
      'setLocation',
      'setTag',
      'addGuest',
      'removeGuest',
      'deleteEvent',
    ].map((method) => [`CalendarEvent.${method}`, CALENDAR]),
  ),
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.getUserTriggers': TRIGGERS,
  'Session.getActiveUser': EMAIL,
  'Session.getEffectiveUser': EMAIL,
  'Ui.showSidebar': PAGES,
  'Ui.showModalDialog': PAGES,
  'Ui.showModelessDialog': PAGES,
};
