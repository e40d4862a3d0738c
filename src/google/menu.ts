/** The add-on's name, as it stands in the menu and over the sidebar. */
const NAME = 'Leadership routines';

/** Runs before anybody has authorized anything: only menus may be touched. */
export function drawMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addItem('Import walkthroughs', 'openImport')
    .addToUi();
}

export function showSidebar(screen: string): void {
  SpreadsheetApp.getUi().showSidebar(page(screen).setTitle(NAME));
}

/** A wide window for work that does not fit the sidebar. */
export function showDialog(screen: string, title: string): void {
  SpreadsheetApp.getUi().showModalDialog(page(screen).setWidth(860).setHeight(620), title);
}

/** The source of a script that the sidebar asks for when it needs it. */
export function scriptOf(name: string): string {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function page(screen: string): GoogleAppsScript.HTML.HtmlOutput {
  const template = HtmlService.createTemplateFromFile('sidebar');
  template.screen = screen;
  return template.evaluate();
}
