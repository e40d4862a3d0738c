import * as z from 'zod/mini';
import { ifThere } from '../../problem';
import { observes } from '../../school/staff';
import type { Block, Occasion, Workspace } from '../../workspace';
import { reviewNamed } from './close-review';
import { leadersOnly, leaderTables } from './leaders-only';
import { reviewsTable } from './reviews-table';

/** Ends what is drawn anew; people write below it. */
export const LINE = 'What you write below this line stays. Above it, all is drawn anew.';

/**
 * Blocks as the browser makes them. Only leaders draw, and a block that is none fails as it is drawn, so that a list is all
 * that is asked for here: what zod needs to tell a union's kinds apart would weigh 2 kB in every run.
 */
export const blocksSchema = z.transform((input): readonly Block[] => {
  if (!Array.isArray(input)) throw new Error('Blocks come as a list.');
  return input;
});

/** Draws the Doc of a review, or draws its part of it anew; what people wrote below stays. */
export function drawReview(
  workspace: Workspace,
  { actor }: Occasion,
  request: { readonly review: string; readonly title: string; readonly blocks: readonly Block[] },
): { readonly url: string; readonly notice: string } {
  return workspace.alone(() => {
    const { workbook, documents } = workspace;
    const contents = workbook.read({ ...leaderTables, reviews: reviewsTable });
    leadersOnly(contents, actor);
    const review = reviewNamed(contents.reviews.rows, request.review);
    const editors = contents.staff.rows.filter(observes).map(({ email }) => email);
    let { document, url } = review;
    const redraw = () => documents.redraw(document, request.blocks, LINE);
    const isGone = document !== '' && ifThere(redraw) === null;
    const notice = isGone ? 'The earlier Doc had been deleted, so a new one was made.' : '';
    if (document === '' || isGone) {
      ({ document, url } = documents.create(request.title));
      // Noted first, so that a run that ends here leaves no second document.
      workbook.save(reviewsTable, [{ ...review, document, url }]);
      workbook.settle();
      redraw();
    }
    const refused = documents.share(document, { editors, viewers: [] });
    return { url, notice: `${notice} ${refused}`.trim() };
  });
}
