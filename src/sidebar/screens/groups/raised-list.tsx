import { counted } from '../../../counted';
import type { Raised } from '../../../guide/groups/raised';
import { Button } from '../../parts/button';
import { Interval } from '../../parts/interval';
import { percent } from '../../parts/level-bar';

/** What the software brings up, each with whom it concerns. */
export function RaisedList({
  raised,
  onTake,
}: {
  raised: readonly Raised[];
  /** Takes one up into a decision. */
  onTake?: ((one: Raised) => void) | undefined;
}) {
  if (raised.length === 0) {
    return (
      <p class="quiet">
        A practice that falls in a group, or is far below the rest of the school, is brought up
        here, once that is surer than chance.
      </p>
    );
  }
  return (
    <ul class="raised">
      {raised.map((one) => (
        <li key={one.key}>
          <b>{titleOf(one)}</b>
          <Interval figure={one.now.share} low={one.now.low} high={one.now.high} />
          <p>{figuresOf(one)}</p>
          <p class="quiet small">{concernedInWords(one)}</p>
          {onTake && (
            <Button about={titleOf(one)} onClick={() => onTake(one)}>
              Decide on it
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function titleOf({ kind, practice, groupName }: Raised): string {
  return kind === 'falling'
    ? `${groupName}: “${practice.name}” is falling`
    : `${groupName}: “${practice.name}” is far below the rest`;
}

function figuresOf({ kind, now, against, levelName }: Raised): string {
  const other =
    kind === 'falling'
      ? `it was ${percent(against.share)} for the same teachers before`
      : `elsewhere it is ${percent(against.share)}`;
  return `${levelName}: ${percent(now.share)} (${percent(now.low)} to ${percent(now.high)}), ${other}.`;
}

function concernedInWords({ concerns: { teams, leads }, now }: Raised): string {
  const who = leads.map(({ name }) => name);
  const asked =
    who.length > 0 ? `Ask ${who.join(', ')}` : teams.length > 0 ? `Ask ${teams.join(', ')}` : '';
  return [counted(now.teachers, 'teacher'), asked].filter(Boolean).join(' · ');
}
