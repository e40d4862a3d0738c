import { Problem } from '../../problem';
import type { Block, Occasion, Workspace } from '../../workspace';
import { reviewNamed } from './close-review';
import { leadersOnly, leaderTables } from './leaders-only';
import { reviewsTable } from './reviews-table';

/**
 * Puts charts at the end of a review's Doc, below its line, so that they stay when the review is drawn anew. What the Doc has
 * under the same heading already is not put there twice.
 */
export function addCharts(
  workspace: Workspace,
  { actor }: Occasion,
  request: { readonly review: string; readonly heading: string; readonly blocks: readonly Block[] },
): { readonly url: string } {
  return workspace.alone(() => {
    const { workbook, documents } = workspace;
    const contents = workbook.read({ ...leaderTables, reviews: reviewsTable });
    leadersOnly(contents, actor);
    const { document, url, name } = reviewNamed(contents.reviews.rows, request.review);
    if (document === '') throw new Problem(`${name} has no Doc yet. Make it under Reviews first.`);
    const { heading, blocks } = request;
    documents.addPart(document, heading, blocks, `${heading}: from Patterns.`);
    return { url };
  });
}
