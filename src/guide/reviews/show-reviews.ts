import { namesApart } from '../../school/names-apart';
import { settingsFrom } from '../../school/settings';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type ChangedVisit, changedSince } from './changed-since';
import { type Decision, decisionsTable, isDecided } from './decisions-table';
import { leaderTables, reviews as takesPart } from './leaders-only';
import { lessonTables } from './lessons';
import { type Coming, comingReview } from './review-due';
import { reviewRule } from './review-rule';
import type { Review } from './reviews-table';

/** Reviews and what was decided in them; the figures come with `evidence`. */
export interface ShownReviews {
  readonly reviews: readonly Review[];
  readonly decisions: readonly Decision[];
  /** Half written. */
  readonly drafts: readonly Decision[];
  readonly changed: readonly ChangedVisit[];
  readonly coming: Coming;
  readonly days: number;
  readonly visits: number;
  /** Those who may own a decision, told apart where two share a name. */
  readonly staff: readonly (readonly [email: string, name: string])[];
  readonly mayWrite: boolean;
  /** Names of the reviews whose visits are kept. */
  readonly kept: readonly string[];
  /** Keys of reviews and decisions that cannot be read: they are not missing. */
  readonly unreadable: readonly string[];
  /** In words. */
  readonly problems: readonly string[];
}

export function showReviews({ workbook }: Workspace, { now, actor }: Occasion): ShownReviews {
  const contents = workbook.read({ ...leaderTables, ...lessonTables, decisions: decisionsTable });
  const { reviews, decisions, reviewedVisits, staff } = contents;
  const rule = reviewRule(settingsFrom(contents.settings.rows));
  return {
    reviews: reviews.rows,
    decisions: decisions.rows.filter(isDecided),
    drafts: decisions.rows.filter(({ state }) => state === 'draft'),
    changed: changedSince(contents),
    coming: comingReview(contents, rule, dayOf(now, workbook.timeZone)),
    days: rule.days,
    visits: rule.visits,
    staff: [...namesApart(staff.rows)],
    mayWrite: takesPart(contents, actor),
    kept: [...new Set(reviewedVisits.rows.map(({ review }) => review))],
    unreadable: [...reviews.unreadable, ...decisions.unreadable],
    problems: [
      ...rule.problems,
      ...[reviews, decisions, reviewedVisits].flatMap(({ problems }) =>
        problems.map(({ message }) => message),
      ),
    ],
  };
}
