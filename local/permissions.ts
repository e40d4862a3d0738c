import type { AuthMode } from './execution';
import { ServiceError } from './service';

/**
 * What a script may call before a person has let it: in AuthMode.NONE menus, locale, Logger and Utilities; in LIMITED
 * also the file it is bound to or opened in. From the guides "Authorization" and "Editor add-on authorization".
 */
export function permits(mode: AuthMode, className: string, method: string): void {
  if (mode === 'FULL') return;
  const call = `${className}.${method}`;
  if (ALWAYS.has(className) || ALWAYS.has(call)) return;
  if (mode === 'LIMITED' && (CONTAINER.has(className) || CONTAINER.has(call))) return;
  throw new ServiceError(`You do not have permission to call ${call}.`);
}

const ALWAYS: ReadonlySet<string> = new Set([
  'Logger',
  'Utilities',
  'Menu',
  'SpreadsheetApp.getUi',
  'DocumentApp.getUi',
  'FormApp.getUi',
  'Ui.createMenu',
  'Ui.createAddonMenu',
  'Session.getActiveUserLocale',
]);

const CONTAINER: ReadonlySet<string> = new Set([
  'SpreadsheetApp.getActive',
  'SpreadsheetApp.getActiveSpreadsheet',
  'SpreadsheetApp.getActiveSheet',
  'SpreadsheetApp.flush',
  'DocumentApp.getActiveDocument',
  'Spreadsheet',
  'Sheet',
  'Range',
  'Document',
  'Body',
  'Session.getActiveUser',
  'PropertiesService',
  'Properties',
  'CacheService',
  'Cache',
  'LockService',
  'Lock',
]);
