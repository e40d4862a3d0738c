import { FALSE_FLAGS } from '../../../guide/benjamini-hochberg';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import { STEADY_WITHIN } from '../../../guide/trends';

/** Method, assumptions and sources, one click away. */
export function Method({ comparisons }: { comparisons: number }) {
  return (
    <details>
      <summary>How this is worked out</summary>
      <div class="stack small patterns-method">
        <p>
          <b>Share.</b> Each teacher’s own share of ratings at the highest level, averaged: a
          teacher who was seen ten times counts as one. Fewer than {ENOUGH_TEACHERS} teachers give
          no figure.
        </p>
        <p>
          <b>Interval.</b> 90%: teachers are drawn 999 times by the Bayesian bootstrap (Rubin 1981),
          with half a teacher added at 0 and half at 100%, so that nothing is ever quite certain. It
          assumes that the teachers you visited are like those you did not.
        </p>
        <p>
          <b>Change.</b> The later share less the earlier, or the change along a straight line over
          all cycles in which each cycle weighs as many as its teachers. A teacher who was seen in
          both cycles is compared with themself.
        </p>
        <p>
          <b>Word.</b> Rising and falling are said so seldom that at most{' '}
          {Math.round(FALSE_FLAGS * 100)}% of them are expected to be false, though {comparisons}{' '}
          changes were looked at (Benjamini and Hochberg 1995). Steady: the whole interval lies
          within {STEADY_WITHIN * 100} points of no change. Otherwise there is too little to say.
        </p>
        <p>
          <b>Students.</b> In the same visits, the share in which students were seen doing their
          part less the share with the teacher at the highest level, in points.
        </p>
      </div>
    </details>
  );
}
