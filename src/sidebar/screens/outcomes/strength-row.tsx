import { counted } from '../../../counted';
import type { Strength } from '../../../guide/strengths';
import { Interval } from '../../parts/interval';
import { percent, shareWritten } from '../../parts/level-bar';

/** A practice's estimated share in place with its interval, and the plain share, which other screens show. */
export function StrengthRow({ strength }: { strength: Strength }) {
  const { name, estimate, low, high, levelName, share, teachers } = strength;
  return (
    <span class="strength-row">
      <span class="item-name">{name}</span>
      <Interval figure={estimate} low={low} high={high} />
      <span class="practice-words">
        <span>{shareWritten({ share: estimate, low, high }, levelName)}</span>
        <span class="quiet">
          seen {percent(share)}, {counted(teachers, 'teacher')}
        </span>
      </span>
    </span>
  );
}
