import { Problem } from '../../problem';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { reviewNamed } from './close-review';
import { leadersOnly, leaderTables } from './leaders-only';
import { isPast, reviewsTable } from './reviews-table';

/** Opens a past review again, for a reason that stays with it: its visits are as they stand now until it is closed. */
export function reopenReview(
  workspace: Workspace,
  { now, actor }: Occasion,
  request: { readonly review: string; readonly why: string },
): void {
  workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({ ...leaderTables, reviews: reviewsTable });
    leadersOnly(contents, actor);
    const why = request.why.trim();
    if (why === '') throw new Problem('Say why you open it again. The reason stays with it.');
    const review = reviewNamed(contents.reviews.rows, request.review);
    if (!isPast(review)) return;
    const noted = `${dayOf(now, workbook.timeZone)} ${actor}: ${why}`;
    workbook.save(reviewsTable, [
      {
        ...review,
        state: 'open',
        closed: '',
        seal: '',
        reopened: [...review.reopened, noted],
      },
    ]);
  });
}
