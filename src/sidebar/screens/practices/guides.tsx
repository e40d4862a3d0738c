import { counted } from '../../../counted';
import type { ShownSet } from '../../../monitor/show-practices';
import { Button, OutLink } from '../../parts/button';
import { Icon } from '../../parts/icon';

/** The expectations guide of each set, for all staff to read. */
export function Guides({
  sets,
  primary,
  busy,
  onMake,
}: {
  sets: readonly ShownSet[];
  primary: boolean;
  busy: boolean;
  onMake(sets: readonly string[]): void;
}) {
  if (sets.length === 0) return null;
  const stale = sets.filter(({ isCurrent }) => !isCurrent);
  const made = sets.filter(({ guideUrl }) => guideUrl !== '');
  return (
    <section class="stack" aria-labelledby="guides">
      <h2 id="guides" class="section-name">
        Guides
      </h2>
      {made.length === 0 && (
        <p>
          A guide for each set says what teachers and students are seen to do at each level. All
          staff can read it, and the form links to it.
        </p>
      )}
      {stale.length > 0 && !busy && (
        <div>
          <Button
            kind={primary ? 'primary' : 'outlined'}
            onClick={() => onMake(stale.map(({ focus }) => focus))}
          >
            {labelOf(stale, made.length)}
          </Button>
        </div>
      )}
      {made.length > 0 && (
        <ul>
          {made.map(({ focus, name, guideUrl, isCurrent }) => (
            <li key={focus} class="row">
              <OutLink href={guideUrl} kind="plain" about="guide">
                {name}
                <Icon name="out" />
              </OutLink>
              {!isCurrent && <span class="quiet small">Not up to date</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function labelOf(stale: readonly ShownSet[], made: number): string {
  if (made === 0) return 'Make the guides';
  return stale.every(({ guideUrl }) => guideUrl === '')
    ? `Make ${counted(stale.length, 'more guide')}`
    : 'Bring guides up to date';
}
