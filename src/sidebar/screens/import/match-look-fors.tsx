import { useMemo, useState } from 'preact/hooks';
import { counted } from '../../../counted';
import { type FileLookFor, lookForsOf } from '../../../monitor/import/file-words';
import type { KnownSchool } from '../../../monitor/import/known-school';
import { practicesWithLevels } from '../../../monitor/import/look-fors';
import type { ImportMapping } from '../../../monitor/import/mapping';
import { Button } from '../../parts/button';
import type { Draft } from './import-screen';

/** As many as are shown at once. */
const SHOWN = 30;

export function MatchLookFors({
  file,
  mapping,
  known,
  onChange,
}: {
  file: Draft['file'];
  mapping: ImportMapping;
  known: KnownSchool;
  onChange(mapping: ImportMapping): void;
}) {
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const all = useMemo(() => lookForsOf(file, mapping), [file, mapping.columns]);
  const size = mapping.continuum.length;
  const names = useMemo(() => practiceNames(known, size), [known, size]);
  const matched = all.filter(({ key }) => mapping.lookFors[key]).length;
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ focus, lookFor }) => {
    const text = `${focus} ${lookFor}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return (
    <section class="stack" aria-labelledby="look-fors">
      <h2 id="look-fors">{lookForsInWords(all.length, matched)}</h2>
      {all.length > 12 && (
        <input
          class="input"
          type="search"
          placeholder="Search look-fors"
          aria-label="Search look-fors"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul class="list">
        {found.slice(0, shown).map((lookFor) => (
          <LookForRow
            key={lookFor.key}
            lookFor={lookFor}
            practice={mapping.lookFors[lookFor.key] ?? ''}
            names={names}
            onMatch={(practice) =>
              onChange({
                ...mapping,
                lookFors: { ...mapping.lookFors, [lookFor.key]: practice },
              })
            }
          />
        ))}
      </ul>
      {found.length > shown && (
        <div>
          <Button kind="plain" onClick={() => setShown(shown + 4 * SHOWN)}>
            Show more of {counted(found.length, 'look-for')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** "45 look-fors: 3 are practices you have, 42 are new". */
export function lookForsInWords(all: number, matched: number): string {
  const fresh = all - matched;
  const parts = [
    matched > 0 && `${matched} ${matched === 1 ? 'is a practice' : 'are practices'} you have`,
    fresh > 0 && `${fresh} ${fresh === 1 ? 'is' : 'are'} new`,
  ];
  return `${counted(all, 'look-for')}: ${parts.filter(Boolean).join(', ')}`;
}

/** Practices that a look-for can be, by id: those with as many levels. */
function practiceNames(known: KnownSchool, levels: number): ReadonlyMap<string, string> {
  const sets = new Map(known.sets.map(({ id, name }) => [id, name]));
  return new Map(
    practicesWithLevels(known, levels).map(({ id, name, focus }) => [
      id,
      `${name} (${sets.get(focus) ?? focus})`,
    ]),
  );
}

/** The list of practices is only made for the row that is being changed: there may be hundreds of both. */
function LookForRow({
  lookFor: { focus, lookFor, rows },
  practice,
  names,
  onMatch,
}: {
  lookFor: FileLookFor;
  practice: string;
  names: ReadonlyMap<string, string>;
  onMatch(practice: string): void;
}) {
  const [changing, setChanging] = useState(false);
  return (
    <li class="look-for">
      <div>
        <p>{lookFor}</p>
        <p class="quiet small">{[focus, counted(rows, 'row')].filter(Boolean).join(' · ')}</p>
      </div>
      {names.size === 0 && <p class="quiet">A new practice</p>}
      {names.size > 0 && changing && (
        <select
          class="input"
          aria-label={`What ${lookFor} is`}
          value={practice}
          onChange={(event) => {
            onMatch(event.currentTarget.value);
            setChanging(false);
          }}
        >
          <option value="">A new practice</option>
          {[...names].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {names.size > 0 && !changing && (
        <Button kind="plain" about={`for ${lookFor}`} onClick={() => setChanging(true)}>
          {names.get(practice) ?? 'A new practice'}
        </Button>
      )}
    </li>
  );
}
