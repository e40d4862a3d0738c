import { counted } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import {
  ENOUGH_VISITS,
  likelyModels,
  type Practitioners,
  practitioners,
} from '../../../guide/practitioners';
import type { Strength } from '../../../guide/strengths';
import { ENOUGH_TEACHERS } from '../../../guide/teacher-weighted';
import { Interval } from '../../parts/interval';
import { placeInWords, seenInWords, surenessInWords } from './strengths-in-words';

/** Who could show a practice to others, and how sure that is. */
export function Models({
  evidence,
  strength,
  most,
}: {
  evidence: Evidence;
  strength: Strength;
  /** Names at once. */
  most: number;
}) {
  if (!evidence.seesNames) {
    return <p class="quiet">Only the school’s leaders see names here.</p>;
  }
  const found = practitioners(evidence, strength.practice);
  if ('tooFew' in found) {
    return (
      <p class="quiet">
        {counted(found.teachers, 'teacher')} so far. Names start at {ENOUGH_TEACHERS}.
      </p>
    );
  }
  const models = likelyModels(found);
  return (
    <div class="stack">
      {models.length === 0 ? (
        <p>Nobody stands out so far from what is typical here. More visits will tell.</p>
      ) : (
        <ul class="list">
          {models.slice(0, most).map((one) => (
            <li key={one.teacher} class="item model">
              <span class="row model-head">
                <b>{one.name}</b>
                <span class="quiet small">{placeInWords(one)}</span>
              </span>
              <Interval figure={one.estimate} low={one.low} high={one.high} />
              <span class="small">
                {surenessInWords(one)}. {seenInWords(one, strength.levelName)}.
              </span>
            </li>
          ))}
        </ul>
      )}
      {models.length > most && (
        <p class="quiet small">And {counted(models.length - most, 'more', 'more')} in Patterns.</p>
      )}
      <Unranked found={found} />
    </div>
  );
}

function Unranked({ found }: { found: Exclude<Practitioners, { tooFew: true }> }) {
  const { unranked } = found;
  if (unranked.length === 0) return null;
  return (
    <details class="small">
      <summary>{counted(unranked.length, 'teacher')} seen too seldom to say</summary>
      <p class="quiet">
        Rated fewer than {ENOUGH_VISITS} times: {unranked.map(({ name }) => name).join(', ')}.
      </p>
    </details>
  );
}
