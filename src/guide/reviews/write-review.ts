import { Problem } from '../../problem';
import type { Occasion, Workspace } from '../../workspace';
import { reviewNamed } from './close-review';
import { leadersOnly, leaderTables } from './leaders-only';
import { isPast, type Part, reviewsTable } from './reviews-table';

/** Characters: well within what a cell holds. */
const LONGEST = 20_000;

/**
 * Saves what was written in one step of a review. Where somebody else wrote there since this person began, nothing is saved,
 * and the other's words come back, so that both can be kept.
 */
export function writeReview(
  workspace: Workspace,
  { actor }: Occasion,
  request: {
    readonly review: string;
    readonly part: Part;
    readonly text: string;
    /** What stood there when this person began. */
    readonly before: string;
  },
): { readonly saved: boolean; readonly text: string } {
  return workspace.alone(() => {
    const contents = workspace.workbook.read({ ...leaderTables, reviews: reviewsTable });
    leadersOnly(contents, actor);
    const review = reviewNamed(contents.reviews.rows, request.review);
    if (isPast(review)) {
      throw new Problem(`${review.name} is closed. Open it again to write in it.`);
    }
    const text = request.text.trim();
    if (text.length > LONGEST) throw new Problem('That is too long for one cell. Shorten it.');
    const standing = review[request.part];
    if (standing === text) return { saved: true, text };
    if (standing !== request.before.trim()) return { saved: false, text: standing };
    workspace.workbook.save(reviewsTable, [{ ...review, [request.part]: text }]);
    return { saved: true, text };
  });
}
