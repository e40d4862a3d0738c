import { ENOUGH_VISITS } from '../../../guide/practitioners';

/** How strengths are worked out, one click away. */
export function StrengthsMethod() {
  return (
    <details>
      <summary>How this is worked out</summary>
      <div class="stack small">
        <p>
          Visits of the last year count, and those without a date. A dot is a share at the highest
          level, its line the 90% interval. The surest strength stands first: the one whose line
          begins highest.
        </p>
        <p>
          Few visits prove little, so each figure is drawn toward what is typical, the more the
          fewer visits there are: two lucky visits do not outrank ten good ones. Practices are drawn
          toward each other (empirical Bayes; Morris 1983, Efron and Morris 1975), teachers toward
          the school’s own spread (beta-binomial; Casella 1985). Rated fewer than {ENOUGH_VISITS}{' '}
          times, nobody is ranked.
        </p>
        <p>
          “Likely” is a chance of at least 80% that the teacher’s true share is above the school’s
          typical one, “very likely” of at least 95%. It assumes that visits show an ordinary day.
          It is a reason to ask somebody, not a rating.
        </p>
      </div>
    </details>
  );
}
