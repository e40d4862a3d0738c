import { capital } from '../../../first-letter';
import type { Trend, Trends, TrendWord } from '../../../guide/trends';
import { pointsWritten, sinceWritten } from './trends-in-words';

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

/** Whether something can be said of a practice's change since the last cycle. */
export function isClear({ sinceLast }: Trend): boolean {
  return sinceLast.word !== 'too little to say';
}

/** Under a practice in the sidebar: how it changed since the last cycle; nothing where that cannot be said. */
export function TrendLine({ trends, practice }: { trends: Trends; practice: string }) {
  const trend = trends.practices.find((one) => one.practice === practice);
  if (!trend || !trends.compared || !isClear(trend) || 'tooFew' in trend.sinceLast) return null;
  return (
    <p class="small">
      <Word word={trend.sinceLast.word} />{' '}
      <span class="quiet">
        {pointsWritten(trend.sinceLast)} points {sinceWritten(trends.compared.before)}
      </span>
    </p>
  );
}

/** Over a list of practices, once for all that say nothing: "No clear change since Nov 3." */
export function TrendNote({ trends, practices }: { trends: Trends; practices: readonly string[] }) {
  if (!trends.compared) return null;
  const since = sinceWritten(trends.compared.before);
  const own = trends.practices.filter(({ practice }) => practices.includes(practice));
  if (own.every(isClear)) return null;
  return (
    <p class="quiet small">
      {own.some(isClear)
        ? `Where no change ${since} stands, none is clear.`
        : `No clear change ${since}.`}
    </p>
  );
}
