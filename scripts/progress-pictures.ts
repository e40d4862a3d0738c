import { asOnChromebook, type Look } from '../test/browser/camera';
import { openSidebar } from '../test/browser/places';
import type { Screen } from '../test/browser/screen';

/** Pictures of where the school stands: the indicators, one of them, all on one page, and the Doc. */
export async function picturesOfProgress(
  workbook: Screen,
  addOn: string,
  take: (screen: Screen, name: string, look?: Look) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(workbook, addOn);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Progress By your records');
  await sidebar.sees('indicators:');
  await take(sidebar, 'sidebar-progress');
  await sidebar.clickWords('Coherence');
  await sidebar.sees('by your records');
  await take(sidebar, 'sidebar-indicator');
  await sidebar.click('button', 'Back');
  await sidebar.click('button', 'On one page');
  const page = await workbook.inside('Progress');
  await page.sees('Save for the district');
  await take(page, 'progress-page');
  await page.click('button', 'Write a Doc');
  const document = await page.follow('Open the Doc');
  await document.sees('Of ');
  await take(document, 'doc-standing', { scale: 1 });
}
