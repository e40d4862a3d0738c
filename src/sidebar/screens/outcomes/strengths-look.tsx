import { useMemo, useState } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { practitioners } from '../../../guide/practitioners';
import { type Strength, strengthsOf } from '../../../guide/strengths';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import { percent } from '../../parts/level-bar';
import { Models } from './models';
import { StrengthRow } from './strength-row';
import { chanceInWords, placeInWords, strongInWords } from './strengths-in-words';
import { StrengthsMethod } from './strengths-method';

/** Practices and the practitioners behind them, side by side. */
export function StrengthsLook({ evidence }: { evidence: Evidence }) {
  const strengths = useMemo(() => strengthsOf(evidence), [evidence]);
  const { practices, tooFew } = strengths;
  const [chosen, setChosen] = useState('');
  const strength = practices.find(({ practice }) => practice === chosen) ?? practices[0];
  if (!strength) {
    return (
      <p>
        When a practice was seen with {ENOUGH_TEACHERS} teachers, it stands here with how strong it
        is, and who could show it to others.
      </p>
    );
  }
  return (
    <div class="stack-wide">
      <h1 class="look-title">{strongInWords(strengths)}</h1>
      <div class="halves">
        <ul class="list half" aria-label="Practices, the surest strengths first">
          {practices.map((one) => (
            <li key={one.practice} class="item">
              <button
                type="button"
                class="item-open"
                aria-pressed={one.practice === strength.practice}
                onClick={() => setChosen(one.practice)}
              >
                <StrengthRow strength={one} />
              </button>
            </li>
          ))}
        </ul>
        <section class="half stack" aria-label={`Who could show ${strength.name}`}>
          <h2>Who could show “{strength.name}”</h2>
          <Models evidence={evidence} strength={strength} most={MODELS} />
          {evidence.seesNames && <AllSeen evidence={evidence} strength={strength} />}
        </section>
      </div>
      <AsTable practices={practices} />
      {tooFew.length > 0 && (
        <p class="quiet small">
          Seen with fewer than {ENOUGH_TEACHERS} teachers, too few for a figure:{' '}
          {tooFew.map(({ name }) => name).join('; ')}.
        </p>
      )}
      <StrengthsMethod />
    </div>
  );
}

const MODELS = 10;

/** Everybody who was seen often enough, also those who do not stand out. */
function AllSeen({ evidence, strength }: { evidence: Evidence; strength: Strength }) {
  const found = practitioners(evidence, strength.practice);
  if ('tooFew' in found || found.ranked.length === 0) return null;
  return (
    <details>
      <summary>As a table</summary>
      <table class="counts">
        <caption class="unseen">Teachers seen often enough in {strength.name}</caption>
        <thead>
          <tr>
            <th scope="col">Teacher</th>
            <th scope="col">Grade, subject</th>
            <th scope="col">Seen</th>
            <th scope="col">Estimate</th>
            <th scope="col">Chance above typical</th>
          </tr>
        </thead>
        <tbody>
          {found.ranked.map((one) => (
            <tr key={one.teacher}>
              <th scope="row">{one.name}</th>
              <td>{placeInWords(one)}</td>
              <td>
                {one.reached} of {one.rated}
              </td>
              <td>{rangeWritten(one.estimate, one.low, one.high)}</td>
              <td>{chanceInWords(one.chance)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function AsTable({ practices }: { practices: readonly Strength[] }) {
  return (
    <details>
      <summary>Practices as a table</summary>
      <table class="counts">
        <caption class="unseen">Practices, the surest strengths first</caption>
        <thead>
          <tr>
            <th scope="col">Practice</th>
            <th scope="col">Set</th>
            <th scope="col">As seen</th>
            <th scope="col">Estimate</th>
            <th scope="col">Teachers</th>
            <th scope="col">Visits</th>
          </tr>
        </thead>
        <tbody>
          {practices.map((one) => (
            <tr key={one.practice}>
              <th scope="row">{one.name}</th>
              <td>{one.setName}</td>
              <td>{percent(one.share)}</td>
              <td>{rangeWritten(one.estimate, one.low, one.high)}</td>
              <td>{one.teachers}</td>
              <td>{one.visits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** "58% (46% to 70%)" */
function rangeWritten(figure: number, low: number, high: number): string {
  return `${percent(figure)} (${percent(low)} to ${percent(high)})`;
}
