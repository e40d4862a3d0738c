import { ENOUGH_UNITS } from '../../../guide/outcomes/beside-outcomes';

/** How practices are set beside outcomes, one click away. */
export function OutcomesMethod() {
  return (
    <details>
      <summary>How this is worked out</summary>
      <div class="stack small">
        <p>
          Each point is a teacher, team, grade or school. Its place across is the share of ratings
          at the highest level in the year up to the day of the measure, every teacher counting
          equally. Values of one month count together, each unit’s latest.
        </p>
        <p>
          The figure is Spearman’s rank correlation: 1 when both rise together, −1 when one falls as
          the other rises, 0 when neither tells of the other. Its 90% interval is that of Bonett and
          Wright (2000). “Goes with” stands only where orders drawn by chance seldom reach it
          (permutation test; Phipson and Smyth 2010), corrected for the number of practices so that
          at most one in ten such words is chance (Benjamini and Hochberg 1995). Fewer than{' '}
          {ENOUGH_UNITS} units say too little.
        </p>
        <p>
          Look at the points before the figure: one far-off class, or two clusters, can make or hide
          an association. Few visits to a class blur it toward 0. Students, subjects and grades
          differ in more than practice, so none of this says what causes what.
        </p>
      </div>
    </details>
  );
}
