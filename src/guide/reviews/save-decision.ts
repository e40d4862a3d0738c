import { Problem } from '../../problem';
import type { Occasion, Workspace } from '../../workspace';
import { reviewNamed } from './close-review';
import { type Decision, decisionsTable, isDecided, isOfProcess } from './decisions-table';
import { leadersOnly, leaderTables } from './leaders-only';
import { isPast, reviewsTable } from './reviews-table';

/** Keeps a decision of an open review, a draft of one, or what has become of one. The sidebar asks for what is missing, one by one. */
export function saveDecision(
  workspace: Workspace,
  { now, actor }: Occasion,
  request: Decision,
): void {
  workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      ...leaderTables,
      reviews: reviewsTable,
      decisions: decisionsTable,
    });
    leadersOnly(contents, actor);
    const before = contents.decisions.rows.find(
      (one) => one.decision === request.decision && isDecided(one),
    );
    if (!isDecided(request)) {
      // A draft that comes late is no reason to forget what was decided.
      if (!before) workbook.save(decisionsTable, [request]);
      return;
    }
    if (!isWhole(request)) {
      throw new Problem('A decision needs an owner, a practice, an expected change and a day.');
    }
    if (
      request.state !== 'closed' &&
      !contents.staff.rows.some(({ email }) => email === request.owner)
    ) {
      throw new Problem(`${request.owner} is not on the Staff tab. Choose another owner.`);
    }
    if (before) {
      const { review, who, decided } = before;
      workbook.save(decisionsTable, [{ ...request, review, who, decided }]);
      return;
    }
    const review = reviewNamed(contents.reviews.rows, request.review);
    if (isPast(review)) {
      throw new Problem(`${review.name} is closed. Decide it in the next review.`);
    }
    // The review first: a run that ends between leaves a decision that is missed, not one that nobody looks for.
    const noted = `${request.decision} ${request.words.replace(/\s+/g, ' ')}`;
    const others = review.decided.filter((line) => !line.startsWith(`${request.decision} `));
    workbook.save(reviewsTable, [{ ...review, decided: [...others, noted] }]);
    workbook.save(decisionsTable, [{ ...request, who: actor, decided: now.toISOString() }]);
  });
}

function isWhole(decision: Decision): boolean {
  const { practice, owner, direction, target, expected, by, state, outcome } = decision;
  return (
    owner !== '' &&
    by !== '' &&
    (practice !== '' || isOfProcess(decision)) &&
    (expected !== '' || (practice !== '' && direction !== '' && target !== null)) &&
    (state !== 'closed' || outcome !== '')
  );
}
