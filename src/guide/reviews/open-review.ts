import { Problem } from '../../problem';
import { settingsFrom } from '../../school/settings';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { keepReview } from './close-review';
import { leadersOnly, leaderTables } from './leaders-only';
import { lessonTables } from './lessons';
import { type Coming, comingReview, comingVisits } from './review-due';
import { reviewRule } from './review-rule';
import { isBegun, isPast, reviewsTable } from './reviews-table';

const tables = { ...leaderTables, ...lessonTables };

/** Opens a review of all visits since the last, before it falls due by itself. */
export function openReview(
  workspace: Workspace,
  { now, actor }: Occasion,
): { readonly review: string } {
  return workspace.alone(() => {
    const contents = workspace.workbook.read(tables);
    leadersOnly(contents, actor);
    const open = contents.reviews.rows.find((review) => !isPast(review));
    if (open) return { review: open.name };
    const [problem] = contents.reviews.problems;
    if (problem) throw new Problem(`${problem.message} Fix it there first.`);
    const today = dayOf(now, workspace.workbook.timeZone);
    const rule = reviewRule(settingsFrom(contents.settings.rows));
    const coming = comingReview(contents, rule, today);
    if (coming.visits === 0) {
      throw new Problem('There is no visit to look at since the last review. Visit first.');
    }
    begin(workspace, coming, today, now);
    return { review: coming.name };
  });
}

/**
 * Opens the review that falls due. One that nobody has begun by then is put away as not held, with its visits as they were,
 * so that reviews do not pile up.
 */
export function openDueReview(workspace: Workspace, { now }: Occasion): void {
  const { workbook } = workspace;
  // Most runs find nothing due: ratings and past reviews, the largest tabs, are read only where something is.
  const first = workbook.read({
    settings: tables.settings,
    observations: tables.observations,
    reviews: tables.reviews,
  });
  const today = dayOf(now, workbook.timeZone);
  const rule = reviewRule(settingsFrom(first.settings.rows));
  if (!comingVisits(first, rule, today).due) return;
  const contents = workbook.read(tables);
  const coming = comingReview(contents, rule, today);
  for (const review of contents.reviews.rows) {
    if (isPast(review) || isBegun(review)) continue;
    keepReview(workspace, contents, { ...review, state: 'not held' }, now);
  }
  begin(workspace, coming, today, now);
}

function begin({ workbook }: Workspace, { name, from }: Coming, today: string, now: Date): void {
  workbook.save(reviewsTable, [
    {
      name,
      from,
      to: today,
      state: 'open',
      notice: '',
      wonder: '',
      interpret: '',
      decide: '',
      plan: '',
      decided: [],
      opened: now.toISOString(),
      closed: '',
      reopened: [],
      url: '',
      document: '',
      seal: '',
    },
  ]);
}
