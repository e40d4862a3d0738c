/** The add-on's name, as it stands in the menu and over the sidebar. */
const NAME = 'Leadership routines';

/** Runs before anybody has authorized anything: only menus may be touched. */
export function drawMenu(): void {
  const { ui, inDoc } = editor();
  const menu = ui.createAddonMenu();
  if (inDoc) menu.addItem('Open coaching log', 'openLogSidebar');
  else menu.addItem('Open sidebar', 'openSidebar').addItem('Import walkthroughs', 'openImport');
  menu.addToUi();
}

export function showSidebar(screen: string): void {
  editor().ui.showSidebar(page(screen).setTitle(NAME));
}

/** The editor that is open. Each service refuses in the other's, which is the one way to tell that needs no permission. */
function editor(): { readonly ui: GoogleAppsScript.Base.Ui; readonly inDoc: boolean } {
  try {
    return { ui: SpreadsheetApp.getUi(), inDoc: false };
  } catch {
    return { ui: DocumentApp.getUi(), inDoc: true };
  }
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
