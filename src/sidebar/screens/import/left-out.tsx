import { useState } from 'preact/hooks';
import { counted, thousands } from '../../../counted';
import { capital } from '../../../first-letter';
import type { ImportSummary } from '../../../monitor/import/import-summary';
import type { LeftOutRow } from '../../../monitor/import/plan-import';
import { Button } from '../../parts/button';

/** Rows of each kind that are shown; all of them come to the Not imported tab. */
const SHOWN = 20;

/** Rows that cannot come in, with why, by the reasons. */
export function LeftOut({
  summary,
  rows,
}: {
  summary: ImportSummary;
  rows: readonly LeftOutRow[];
}) {
  const [kind, setKind] = useState<LeftOutRow['kind'] | ''>('');
  if (rows.length === 0) return <p>No row is left out.</p>;
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const shown = rows.filter((row) => kind === '' || row.kind === kind);
  const name = (wanted: LeftOutRow['kind']) => {
    const example = rows.find((row) => row.kind === wanted)?.reason;
    const group = summary.leftOutBy.find((one) => one.example === example);
    return `${group?.reason ?? wanted} (${thousands(group?.rows ?? 0)})`;
  };
  return (
    <section class="stack" aria-labelledby="left-out">
      <h2 id="left-out">
        {counted(rows.length, 'row')} {rows.length === 1 ? 'is' : 'are'} left out
      </h2>
      {kinds.length > 1 && (
        <div class="row filters">
          <Button kind="plain" pressed={kind === ''} onClick={() => setKind('')}>
            All
          </Button>
          {kinds.map((one) => (
            <Button key={one} kind="plain" pressed={kind === one} onClick={() => setKind(one)}>
              {name(one)}
            </Button>
          ))}
        </div>
      )}
      <Rows rows={shown.slice(0, SHOWN)} />
      <p class="quiet small">
        {shown.length > SHOWN && `And ${counted(shown.length - SHOWN, 'more', 'more')}. `}
        All of them will be on the Not imported tab. Fix them in your file and import it again: what
        is here already stays as it is.
      </p>
    </section>
  );
}

function Rows({ rows }: { rows: readonly LeftOutRow[] }) {
  return (
    <table class="grid left-out">
      <thead>
        <tr>
          <th scope="col" class="number">
            Row
          </th>
          <th scope="col">Why</th>
          <th scope="col">What it says</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, reason, content }, index) => (
          <tr key={index}>
            <td class="number">{row}</td>
            <td>{withoutRow(reason)}</td>
            <td class="quiet">{content.slice(0, 160)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A reason beside the number of its row. */
function withoutRow(reason: string): string {
  return capital(reason.replace(/^Row \d+: /, ''));
}
