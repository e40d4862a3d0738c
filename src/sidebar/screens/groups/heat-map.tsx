import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { Share } from '../../../guide/teacher-weighted';
import { cellsPage, type Drawing } from '../../drawing';
import { IntoDoc } from '../../parts/into-doc';
import { percent } from '../../parts/level-bar';
import { levelColors } from '../../parts/level-colors';

export interface HeatCell {
  readonly share: Share;
  readonly rated: number;
  /** How far it surely differs from everybody else, in shares; 0 when it does not. */
  readonly differs: number;
}

export interface HeatRow {
  readonly name: string;
  /** One for each head. */
  readonly cells: readonly HeatCell[];
}

/** Shares from light to dark in five steps of one hue, the figure on each. What a cell stands for is said when it is pointed at. */
export function HeatMap({
  heads,
  rows,
  without,
  title,
  smallest,
  onHead,
}: {
  heads: readonly string[];
  rows: readonly HeatRow[];
  /** Heads that have no figure in any row. */
  without: readonly string[];
  /** States what it shows. */
  title: string;
  smallest: number;
  /** Chooses a group; the first head, the school, is none. */
  onHead?: ((head: string) => void) | undefined;
}) {
  const [pointed, setPointed] = useState('');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section class="heat-scroll" aria-label="Share of each practice by group" tabIndex={0}>
        <table class="heat">
          <thead>
            <tr>
              <th scope="col">Practice</th>
              {heads.map((head, index) => (
                <th key={head} scope="col">
                  {onHead && index > 0 ? (
                    <button type="button" class="heat-head" onClick={() => onHead(head)}>
                      {head}
                    </button>
                  ) : (
                    head
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <Cell
                    key={heads[index]}
                    cell={cell}
                    words={`${heads[index]}, ${name}: ${inWords(cell, smallest)}`}
                    onPoint={setPointed}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="heat-pointed" aria-live="polite">
        {pointed || 'Point at a cell to see how sure it is.'}
      </p>
      {without.length > 0 && (
        <p class="heat-without">
          <span class="heat-cell hatched" aria-hidden="true" />
          <span>
            Fewer than {smallest} teachers everywhere: {without.join(', ')}.
          </span>
        </p>
      )}
      <IntoDoc
        title={title}
        words={[
          `Share at the highest level, every teacher counting equally. – stands for fewer than ${smallest} teachers. ▼ and ▲ surely differ from everybody else.`,
        ]}
        draw={() => pagesOf(heads, rows, title)}
      />
      <Behind heads={heads} rows={rows} smallest={smallest} />
    </>
  );
}

function Cell({
  cell,
  words,
  onPoint,
}: {
  cell: HeatCell;
  words: string;
  onPoint: (words: string) => void;
}) {
  const { share, differs } = cell;
  const point = () => onPoint(words);
  const shown = 'tooFew' in share ? null : share;
  const color = shown && levelColors(STEPS)[stepOf(shown.share)];
  return (
    <td>
      <button
        type="button"
        class={shown ? 'heat-cell' : 'heat-cell hatched'}
        style={color ? { background: color.fill, color: color.ink } : {}}
        onMouseEnter={point}
        onFocus={point}
      >
        {shown ? (
          <>
            <b>
              {percent(shown.share)}
              {differs < 0 ? ' ▼' : differs > 0 ? ' ▲' : ''}
            </b>
            <span>{shown.teachers}</span>
          </>
        ) : (
          <span>{share.teachers}</span>
        )}
        <span class="unseen">{words}</span>
      </button>
    </td>
  );
}

/** So many practices as have room on a page of a Doc. */
const ON_PAGE = 30;

function pagesOf(heads: readonly string[], rows: readonly HeatRow[], title: string): Drawing[] {
  const lines = rows.map(({ name, cells }) => ({
    name,
    cells: cells.map(({ share, differs }) =>
      'tooFew' in share
        ? { words: '–', color: null }
        : {
            words: `${percent(share.share)}${differs < 0 ? ' ▼' : differs > 0 ? ' ▲' : ''}`,
            color: levelColors(STEPS)[stepOf(share.share)] ?? null,
          },
    ),
  }));
  const pages = Array.from({ length: Math.ceil(lines.length / ON_PAGE) }, (_, page) =>
    lines.slice(page * ON_PAGE, (page + 1) * ON_PAGE),
  );
  return pages.map((page) => cellsPage(heads, page, title));
}

const STEPS = 5;

function stepOf(share: number): number {
  return Math.min(STEPS - 1, Math.floor((Math.round(share * 100) / 100) * STEPS));
}

/** "62%, most likely 50% to 73%; 12 teachers, 30 ratings". */
function inWords({ share, rated, differs }: HeatCell, smallest: number): string {
  if ('tooFew' in share) {
    return share.teachers === 0
      ? 'not seen.'
      : `${counted(share.teachers, 'teacher')}. Figures start at ${smallest}.`;
  }
  const sure =
    differs < 0 ? ' Lower than everybody else.' : differs > 0 ? ' Higher than everybody else.' : '';
  return `${percent(share.share)}, most likely ${percent(share.low)} to ${percent(share.high)}; ${counted(share.teachers, 'teacher')}, ${counted(rated, 'rating')}.${sure}`;
}

function Behind({
  heads,
  rows,
  smallest,
}: {
  heads: readonly string[];
  rows: readonly HeatRow[];
  smallest: number;
}) {
  return (
    <details>
      <summary>As a table, and how it is worked out</summary>
      <div class="stack small">
        <p>
          The share of ratings at the highest level, the average of each teacher’s own share, with a
          90% interval by drawing teachers again and again (bootstrap). Differences are compared
          with those that arise when teachers change sides at random (permutation test), and flagged
          so that at most one in ten is chance (Benjamini and Hochberg 1995).
        </p>
        <div class="heat-scroll">
          <table class="counts">
            <thead>
              <tr>
                <th scope="col">Practice</th>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ name, cells }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map(({ share, rated }, index) => (
                    <td key={heads[index]}>
                      {'tooFew' in share
                        ? `under ${smallest}`
                        : `${percent(share.share)} (${percent(share.low)}–${percent(share.high)}), ${share.teachers} teachers, ${rated} ratings`}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </details>
  );
}
