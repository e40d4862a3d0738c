import type { Person } from '../local/local-workspace';
import { asOnChromebook, type Look } from '../test/browser/camera';
import { openSidebar } from '../test/browser/places';
import type { Screen } from '../test/browser/screen';

interface OpenSchool {
  workbook(person: Person): Promise<Screen>;
}

/** Pictures of what a school does beside the visits themselves: practices, agreement, the schedule, and paper. */
export async function picturesOfMonitoring(
  school: OpenSchool,
  addOn: string,
  principal: Person,
  take: (screen: Screen, name: string, look?: Look) => Promise<void>,
): Promise<void> {
  const workbook = await school.workbook(principal);
  const sidebar = await openSidebar(workbook, addOn);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Practices 42 on forms');
  await sidebar.sees('Guides');
  await take(sidebar, 'sidebar-practices');
  await takeDocument(await sidebar.follow('Classroom discussion guide'), 'doc-guide', take);
  await sidebar.click('button', 'Back');

  await sidebar.click('button', 'Agreement Between observers');
  await sidebar.sees('Observers agree');
  await take(sidebar, 'sidebar-agreement');
  await sidebar.scrollTo('By observer: how often');
  await take(sidebar, 'sidebar-observers');
  await sidebar.click('button', 'Prepare the meeting');
  await takeDocument(await sidebar.follow('Open the meeting’s Doc'), 'doc-meeting', take);
  await sidebar.click('button', 'Back');

  await sidebar.click('button', 'Schedule Visits to come');
  await sidebar.sees('Plan again');
  await take(sidebar, 'sidebar-schedule');
  await sidebar.click('button', 'Who was seen');
  await sidebar.sees('Seen in time');
  await take(sidebar, 'sidebar-coverage');
  await sidebar.click('button', 'Open the table');
  const table = await workbook.inside('Who was seen when');
  await table.sees('Longest not seen');
  await take(table, 'coverage-table');

  const printing = await openSidebar(await school.workbook(principal), addOn);
  await printing.click('button', 'Forms 6 of 6 made');
  await printing.click('button', 'Paper form Classroom discussion');
  const paper = await printing.follow('Open paper form Classroom discussion');
  await takeDocument(paper, 'doc-paper-form', take);
  await printing.click('button', 'Print all links, with codes to scan');
  await takeDocument(await printing.follow('Open the page of links'), 'doc-page-of-codes', take);
}

/** As tall as a sheet of paper. */
async function takeDocument(
  document: Screen,
  name: string,
  take: (screen: Screen, name: string, look?: Look) => Promise<void>,
): Promise<void> {
  await document.page.setViewport({ width: 1000, height: 1180 });
  await take(document, name, { scale: 1.2 });
  await document.page.close();
}
