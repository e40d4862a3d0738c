import type { ComponentChildren } from 'preact';
import { counted } from '../../../counted';
import type { NamedAgreement } from '../../../monitor/calibration/calibration-view';
import { Interval } from '../../parts/interval';
import { shareInWords } from './agreement-in-words';

/** Agreement of each practice, observer or school: a dot and its interval, with the numbers behind it. */
export function AgreementList<One extends NamedAgreement>({
  title,
  what,
  agreements,
  beneath,
}: {
  title: string;
  what: string;
  agreements: readonly One[];
  /** What else is known of one. */
  beneath?: (one: One) => ComponentChildren;
}) {
  const lengths = new Set(agreements.map(({ levels }) => levels));
  const nameOf = ({ name, levels }: NamedAgreement) =>
    lengths.size > 1 ? `${name} (${levels} levels)` : name;
  const known = agreements.filter(({ exact }) => !('none' in exact));
  const others = agreements.filter(({ exact }) => 'none' in exact);
  return (
    <section class="stack" aria-label={title}>
      <h2>{title}</h2>
      <ul class="plain stack-wide">
        {known.map((one) => (
          <li key={`${one.key} ${one.levels}`} class="practice">
            <span class="practice-name">{nameOf(one)}</span>
            {!('none' in one.exact) && <Interval {...one.exact} />}
            <span class="practice-words">
              <span>
                {shareInWords(one.exact)}
                {!('none' in one.adjacent) && (
                  <span class="quiet"> same or next: {Math.round(one.adjacent.figure * 100)}%</span>
                )}
              </span>
              <span class="quiet">{counted(one.lessons, 'visit')}</span>
            </span>
            {beneath?.(one)}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>
            {counted(others.length, known.length > 0 ? `more ${what}` : what)} with too few shared
            visits
          </summary>
          <ul class="plain stack small">
            {others.map((one) => (
              <li key={`${one.key} ${one.levels}`}>
                <b>{nameOf(one)}</b> {counted(one.lessons, 'visit')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
