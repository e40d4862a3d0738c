import { useMemo, useRef, useState } from 'preact/hooks';
import { counted } from '../../../counted';
import { capital } from '../../../first-letter';
import type { Evidence } from '../../../guide/evidence';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import {
  type Change,
  changedFirst,
  type Trend,
  type Trends,
  trendsOf,
} from '../../../guide/trends';
import { TrendChart, type TrendPoint } from '../../charts/trend-chart';
import { type Drawing, drawingOf, pageOf } from '../../drawing';
import { IntoDoc } from '../../parts/into-doc';
import { Method } from './method';
import { FocusChoice } from './practices-look';
import { Word } from './trend-line';
import {
  cycleShort,
  overallInWords,
  pointsWritten,
  shareInWords,
  sinceInWords,
  sinceWritten,
  trendsTitle,
} from './trends-in-words';

/** Every practice over the cycles in a small chart of its own, those that changed first. */
export function TrendsLook({ evidence }: { evidence: Evidence }) {
  const [focus, setFocus] = useState('');
  const charts = useRef<HTMLUListElement>(null);
  const trends = useMemo(() => sinceFirstFigure(trendsOf(evidence)), [evidence]);
  const chosen = changedFirst(
    trends.practices.filter((trend) => focus === '' || trend.focus === focus),
  );
  const drawn = chosen.filter(hasFigure);
  const bare = chosen.filter((trend) => !hasFigure(trend));
  return (
    <div class="stack-wide">
      <header class="stack">
        <h1 class="look-title">{trendsTitle(trends)}</h1>
        <p class="quiet">
          {trends.compared
            ? `Share of ratings at the highest level in ${counted(trends.cycles.length, 'cycle')}, every teacher counting equally, with its 90% interval`
            : `Two cycles with visits to ${ENOUGH_TEACHERS} teachers or more make a trend. It will stand here, practice by practice.`}
        </p>
        <div class="row">
          <FocusChoice evidence={evidence} focus={focus} onChoose={setFocus} />
        </div>
      </header>
      <ul class="small-charts" ref={charts}>
        {drawn.map((trend) => (
          <SmallChart key={trend.practice} trend={trend} trends={trends} />
        ))}
      </ul>
      {drawn.length > 0 && (
        <IntoDoc
          title={trendsTitle(trends)}
          words={['Share of ratings at the highest level in each cycle, with its 90% interval.']}
          draw={() => pagesOf(drawn, trends, charts.current)}
        />
      )}
      {bare.length > 0 && (
        <p class="quiet small">
          Fewer than {ENOUGH_TEACHERS} teachers in every cycle, so too little for a figure:{' '}
          {bare.map(({ name }) => name).join('; ')}.
        </p>
      )}
      <TrendsTable trends={trends} chosen={chosen} />
      <Method comparisons={trends.comparisons} />
    </div>
  );
}

/** So many small charts as have room on a page of a Doc. */
const ON_PAGE = 12;

function pagesOf(
  drawn: readonly Trend[],
  trends: Trends,
  list: HTMLUListElement | null,
): readonly Drawing[] {
  const charts = [...(list?.querySelectorAll('svg') ?? [])].map((chart, index) => ({
    name: drawn[index]?.name ?? '',
    words: drawn[index] ? wordsFor(drawn[index], trends) : [],
    drawing: drawingOf(chart),
  }));
  const pages = Array.from({ length: Math.ceil(charts.length / ON_PAGE) }, (_, page) =>
    charts.slice(page * ON_PAGE, (page + 1) * ON_PAGE),
  );
  return pages.map(pageOf);
}

/** "Rising +21 (+9 to +33) since Oct 2026" */
function wordsFor({ sinceLast }: Trend, { compared }: Trends): string[] {
  if (!compared) return [];
  const points = 'tooFew' in sinceLast ? '' : ` ${pointsWritten(sinceLast)}`;
  return [`${capital(sinceLast.word)}${points}`, sinceWritten(compared.before)];
}

/** Without the cycles before any practice had a figure. */
function sinceFirstFigure(trends: Trends): Trends {
  const first = trends.cycles.findIndex((_, index) =>
    trends.practices.some(({ cycles }) => !('tooFew' in (cycles[index]?.share ?? NONE))),
  );
  if (first < 1) return trends;
  return {
    ...trends,
    cycles: trends.cycles.slice(first),
    practices: trends.practices.map((trend) => ({ ...trend, cycles: trend.cycles.slice(first) })),
  };
}

const NONE = { tooFew: true };

function hasFigure({ cycles }: Trend): boolean {
  return cycles.some(({ share }) => !('tooFew' in share));
}

function SmallChart({ trend, trends }: { trend: Trend; trends: Trends }) {
  const points = pointsOf(trend, trends);
  const said = [sinceInWords(trend, trends), overallInWords(trend)].filter(Boolean);
  const shares = trend.cycles.map(
    ({ share }, index) => `${trends.cycles[index]?.name}: ${shareInWords(share)}`,
  );
  return (
    <li class="small-chart">
      <h2 title={trend.name}>{trend.name}</h2>
      <p class="quiet small">{trend.setName}</p>
      <TrendChart
        points={points}
        width={190}
        height={96}
        label={`${trend.name}, ${trend.levelName}. ${shares.join('; ')}. ${said.join('. ')}`}
      />
      <Said trend={trend} trends={trends} />
    </li>
  );
}

/** The word for each change, once where it is the same for both. */
function Said({ trend: { sinceLast, overall }, trends }: { trend: Trend; trends: Trends }) {
  const since = trends.compared && sinceWritten(trends.compared.before);
  const changes = [
    { change: sinceLast, when: since ?? 'since the last cycle' },
    ...(overall ? [{ change: overall, when: 'over all cycles' }] : []),
  ];
  return (
    <>
      {changes.map(({ change, when }, index) => (
        <p key={when} class="small">
          {change.word !== changes[index - 1]?.change.word && (
            <>
              <Word word={change.word} />
              <br />
            </>
          )}
          <span class="quiet">
            {'tooFew' in change ? 'Too few teachers' : pointsWritten(change)} {when}
          </span>
        </p>
      ))}
    </>
  );
}

function pointsOf(trend: Trend, trends: Trends): TrendPoint[] {
  return trend.cycles.map(({ cycle, share }, index) => ({
    cycle,
    name: cycleShort(trends.cycles[index] ?? { name: '' }),
    value: 'tooFew' in share ? null : { ...share, figure: share.share },
  }));
}

function TrendsTable({ trends, chosen }: { trends: Trends; chosen: readonly Trend[] }) {
  return (
    <details>
      <summary>As a table</summary>
      <div class="counts-scroll">
        <table class="counts">
          <caption class="unseen">Share at the highest level in each cycle</caption>
          <thead>
            <tr>
              <th scope="col">Practice</th>
              {trends.cycles.map(({ cycle, name }) => (
                <th key={cycle} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Since the last</th>
              <th scope="col">Over all</th>
            </tr>
          </thead>
          <tbody>
            {chosen.map((trend) => (
              <tr key={trend.practice}>
                <th scope="row">{trend.name}</th>
                {trend.cycles.map(({ cycle, share, reached, rated }) => (
                  <td key={cycle}>
                    {'tooFew' in share ? 'Too few' : shareInWords(share)}
                    <br />
                    <span class="quiet">
                      {reached} of {rated}
                    </span>
                  </td>
                ))}
                <ChangeCells change={trend.sinceLast} />
                <ChangeCells change={trend.overall} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet small">
        Percent at the highest level (90% interval), every teacher counting equally, and how many of
        the ratings that is. Changes are in points.
      </p>
    </details>
  );
}

function ChangeCells({ change }: { change: Change | null }) {
  if (!change || 'tooFew' in change) return <td>Too little to say</td>;
  return (
    <td>
      <Word word={change.word} />
      <br />
      <span class="quiet">{pointsWritten(change)}</span>
    </td>
  );
}
