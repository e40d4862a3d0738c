import type { Triggers } from '../workspace';

/** Functions of addon.ts. */
const FORM_SUBMITTED = 'onFormSubmitted';
const EVERY_HOUR = 'everyHour';

/** The two triggers that the routine stands on. Add-ons may have one of each kind for a person and file. */
export class GoogleTriggers implements Triggers {
  constructor(private readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {}

  ensure(): void {
    const made = new Set(
      // Whether the clock trigger counts as the spreadsheet's own is not documented, so both lists are asked.
      [...ScriptApp.getUserTriggers(this.spreadsheet), ...ScriptApp.getProjectTriggers()].map(
        (trigger) => trigger.getHandlerFunction(),
      ),
    );
    if (!made.has(FORM_SUBMITTED)) {
      ScriptApp.newTrigger(FORM_SUBMITTED).forSpreadsheet(this.spreadsheet).onFormSubmit().create();
    }
    if (!made.has(EVERY_HOUR)) {
      ScriptApp.newTrigger(EVERY_HOUR).timeBased().everyHours(1).create();
    }
  }
}
