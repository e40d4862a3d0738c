import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import type { Trend, Trends, TrendWord } from '../../../guide/trends';
import { capital, pointsWritten } from './trends-in-words';

/** A word for a change, with a mark of its direction. */
export function Word({ word }: { word: TrendWord }) {
  return (
    <span class={`trend-word ${word === 'rising' || word === 'falling' ? 'flagged' : ''}`}>
      {MARKS[word] && <span aria-hidden="true">{MARKS[word]} </span>}
      {capital(word)}
    </span>
  );
}

const MARKS: Readonly<Record<TrendWord, string>> = {
  rising: '▲',
  falling: '▼',
  steady: '■',
  'too little to say': '',
};

/** Under a practice in the sidebar: how it changed since the last cycle. */
export function TrendLine({ trends, practice }: { trends: Trends; practice: string }) {
  const trend = trends.practices.find((one) => one.practice === practice);
  if (!trend || !trends.compared) return null;
  return (
    <p class="small">
      <SinceLast trend={trend} trends={trends} />
    </p>
  );
}

/** "▲ Rising +21 points (+9 to +33) since October 2026" */
function SinceLast({ trend: { sinceLast }, trends }: { trend: Trend; trends: Trends }) {
  const since = `since ${trends.compared?.before.name}`;
  if ('tooFew' in sinceLast) {
    return (
      <span class="quiet">
        Too little to say {since}: fewer than {ENOUGH_TEACHERS} teachers in a cycle
      </span>
    );
  }
  return (
    <>
      <Word word={sinceLast.word} />{' '}
      <span class="quiet">
        {pointsWritten(sinceLast)} points {since}
      </span>
    </>
  );
}
