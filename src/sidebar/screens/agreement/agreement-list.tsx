import type { NamedAgreement } from '../../../monitor/calibration/calibration-view';
import { counted } from '../../counted';
import { Interval } from '../../parts/interval';
import { coefficientInWords, shareInWords } from './agreement-in-words';

/** Agreement of each practice or school: a dot and its interval, with the numbers behind it. */
export function AgreementList({
  title,
  what,
  agreements,
}: {
  title: string;
  what: string;
  agreements: readonly NamedAgreement[];
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
              <span class="quiet">{counted(one.lessons, 'lesson')}</span>
            </span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>
            {counted(others.length, known.length > 0 ? `more ${what}` : what)}, too little to say
          </summary>
          <ul class="plain stack small">
            {others.map((one) => (
              <li key={`${one.key} ${one.levels}`}>
                <b>{nameOf(one)}.</b> {shareInWords(one.exact)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {known.length > 0 && <MoreFigures known={known} nameOf={nameOf} what={what} />}
    </section>
  );
}

function MoreFigures({
  known,
  nameOf,
  what,
}: {
  known: readonly NamedAgreement[];
  nameOf(one: NamedAgreement): string;
  what: string;
}) {
  return (
    <details>
      <summary>More figures</summary>
      <div class="stack small">
        <p>
          Each line is a 90% interval: with other lessons of the same kind the figure would most
          likely lie on it. Whole lessons are drawn anew a thousand times (bootstrap).
        </p>
        <p>
          Kappa (quadratic weights) and alpha (Krippendorff, ordinal) are agreement beyond chance: 1
          is full agreement, 0 what guessing gives. Levels far apart count more.
        </p>
        <table class="counts">
          <caption class="unseen">Agreement beyond chance</caption>
          <thead>
            <tr>
              <th scope="col">{what === 'school' ? 'School' : 'Practice'}</th>
              <th scope="col">Kappa</th>
              <th scope="col">Alpha</th>
            </tr>
          </thead>
          <tbody>
            {known.map((one) => (
              <tr key={`${one.key} ${one.levels}`}>
                <th scope="row">{nameOf(one)}</th>
                <td>{coefficientInWords(one.kappa)}</td>
                <td>{coefficientInWords(one.alpha)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
