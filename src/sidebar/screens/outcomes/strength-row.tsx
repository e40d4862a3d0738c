import type { Strength } from '../../../guide/strengths';
import { counted } from '../../counted';
import { Interval } from '../../parts/interval';
import { shareWritten } from '../../parts/level-bar';

/** A practice's share in place with its interval. */
export function StrengthRow({ strength }: { strength: Strength }) {
  const { name, estimate, low, high, levelName, teachers } = strength;
  return (
    <span class="strength-row">
      <span class="item-name">{name}</span>
      <Interval figure={estimate} low={low} high={high} />
      <span class="practice-words">
        <span>{shareWritten({ share: estimate, low, high }, levelName)}</span>
        <span class="quiet">{counted(teachers, 'teacher')}</span>
      </span>
    </span>
  );
}
