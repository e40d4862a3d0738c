import { rhoWritten, wordFor } from '../../../guide/outcomes/association-in-words';
import type { Association } from '../../../guide/outcomes/beside-outcomes';

/** Practices beside a measure: each with its rank correlation on a line from −1 to 1, and a word. */
export function AssociationList({
  practices,
  chosen,
  measure,
  onChoose,
}: {
  practices: readonly Association[];
  chosen: string;
  measure: string;
  onChoose(practice: string): void;
}) {
  return (
    <div class="half stack">
      <ul class="list" aria-label={`Practices beside ${measure}, what stands out first`}>
        {practices.map((one) => (
          <li key={one.practice} class="item">
            <button
              type="button"
              class="item-open"
              aria-pressed={one.practice === chosen}
              onClick={() => onChoose(one.practice)}
            >
              <span class="strength-row">
                <span class="item-name">{one.name}</span>
                <RhoLine association={one} />
                <span class="practice-words">
                  <span>{wordFor(one)}</span>
                  <span class="quiet">{rhoInWords(one)}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RhoLine({ association: { figure } }: { association: Association }) {
  if (typeof figure !== 'object') return <span class="bar hatched thin" aria-hidden="true" />;
  const at = (rho: number) => `${(rho + 1) * 50}%`;
  const far = `${(1 - figure.high) * 50}%`;
  return (
    <span class="interval rho" aria-hidden="true">
      <span class="rho-zero" />
      <span class="interval-line" style={{ left: at(figure.low), right: far }} />
      <span class="interval-dot" style={{ left: at(figure.rho) }} />
    </span>
  );
}

/** "0.52 (0.21 to 0.73)" */
function rhoInWords({ figure }: Association): string {
  if (typeof figure !== 'object') return '';
  return `${rhoWritten(figure.rho)} (${rhoWritten(figure.low)} to ${rhoWritten(figure.high)})`;
}
