import { useMemo } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import { changedFirst, type TrendWord, trendsOf } from '../../../guide/trends';
import { TrendLine } from './trend-line';
import { sinceWritten, trendsTitle } from './trends-in-words';

/** Under a step of a review: what rises and falls, each in a word with its interval; the others when asked for. */
export function TrendsInReview({ evidence }: { evidence: Evidence }) {
  const trends = useMemo(() => trendsOf(evidence), [evidence]);
  const all = changedFirst(trends.practices);
  const isFlagged = (word: TrendWord) => word === 'rising' || word === 'falling';
  const flagged = all.filter(({ sinceLast }) => isFlagged(sinceLast.word));
  const others = all.filter(({ sinceLast }) => !isFlagged(sinceLast.word));
  const listed = (some: typeof all) => (
    <ul class="stack">
      {some.map(({ practice, name }) => (
        <li key={practice}>
          {name}
          <TrendLine trends={trends} practice={practice} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {flagged.length === 0 && (
        <p>
          {trends.compared
            ? `No clear change ${sinceWritten(trends.compared.before)}`
            : trendsTitle(trends)}
          .
        </p>
      )}
      {listed(flagged)}
      {trends.compared && others.length > 0 && (
        <details class="small">
          <summary>{counted(others.length, 'practice')} without a sure change</summary>
          {listed(others)}
        </details>
      )}
    </>
  );
}
