import type { Person } from '../local/local-workspace';
import { asOnChromebook, type Look } from '../test/browser/camera';
import { openPatterns, openSidebar } from '../test/browser/places';
import type { Screen } from '../test/browser/screen';

/** Pictures of what leaders do with what was seen: a review, the sides of the wide dialog, and the Dashboard tab. */
export async function picturesOfGuide(
  school: { workbook(person: Person): Promise<Screen> },
  addOn: string,
  principal: Person,
  take: (screen: Screen, name: string, look?: Look) => Promise<void>,
): Promise<void> {
  const sidebar = await openSidebar(await school.workbook(principal), addOn);
  await asOnChromebook(sidebar);
  await sidebar.click('button', 'Reviews And decisions');
  await sidebar.sees('Past reviews');
  await take(sidebar, 'sidebar-review');
  await sidebar.clickWords('Notice');
  await sidebar.sees('What changed');
  await sidebar.scrollTo('What changed');
  await take(sidebar, 'sidebar-notice');
  await sidebar.click('button', 'Back');
  await sidebar.clickWords('Interpret');
  await sidebar.sees('Who could show it');
  await take(sidebar, 'sidebar-interpret');
  await sidebar.click('button', 'Back');
  await sidebar.click('button', 'Make the Doc');
  await sidebar.sees('The Doc stands as the review does now.');
  const doc = await sidebar.follow('Open the Doc of Review 3');
  await doc.sees('Review 3');
  await doc.page.setViewport({ width: 1000, height: 1180 });
  await take(doc, 'doc-review', { scale: 1.2 });

  const workbook = await school.workbook(principal);
  const wide = await openPatterns(workbook, addOn);
  for (const [look, seen] of [
    ['Practices', 'Most in place'],
    ['Trends', 'with its 90% interval'],
    ['Groups', 'Point at a cell'],
    ['Strengths', 'Who could show'],
    ['Outcomes', 'rank correlation'],
    ['Pilots', 'Answer a classmate first'],
  ] as const) {
    await wide.click('button', look);
    await wide.sees(seen);
    await take(wide, `patterns-${look.toLowerCase()}`);
  }
  await wide.click('button', 'Practices');
  await wide.click('button', 'Draw the Dashboard tab');
  await wide.sees('The Dashboard tab shows the figures of today.');
  const again = await school.workbook(principal);
  await again.click('tab', 'Protected Dashboard');
  await again.sees('Practice');
  await take(again, 'dashboard', { scale: 1.2 });
}
