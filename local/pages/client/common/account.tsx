import { useCallback, useRef, useState } from 'preact/hooks';
import type { PersonView } from '../../api';
import { send } from './api';
import { Icon } from './icons';
import { useDismiss } from './popover';
import { useSession } from './session';
import './account.css';

/** More people than this are easier to search than to scan. */
const SCANNED = 10;

/** Who is signed in, and the switch to anybody else of the school. */
export function Account() {
  const { me, people } = useSession();
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(
    ref,
    open,
    useCallback(() => setOpen(false), []),
  );
  return (
    <div class="account" ref={ref}>
      <button
        type="button"
        class="account-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`Account: ${me.name} (${me.email})`}
        title={`${me.name}\n${me.email}`}
        onClick={() => setOpen(!open)}
      >
        <Initial person={me} size={32} />
      </button>
      {open && <Chooser me={me} people={people} />}
    </div>
  );
}

function Chooser({ me, people }: { me: PersonView; people: readonly PersonView[] }) {
  const [search, setSearch] = useState('');
  const others = people.filter((person) => person.email !== me.email);
  const found = others.filter((person) =>
    `${person.name} ${person.email}`.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <div class="account-chooser" role="dialog" aria-label="Switch account">
      <div class="account-me">
        <div class="account-email">{me.email}</div>
        <Initial person={me} size={64} />
        <div class="account-hello">Hi, {me.name}!</div>
      </div>
      {others.length > SCANNED && (
        <label class="account-search">
          <Icon name="search" />
          <input
            type="search"
            aria-label="Search people"
            placeholder="Search people"
            value={search}
            ref={(input) => input?.focus()}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
      )}
      <ul class="account-list">
        {found.map((person) => (
          <li key={person.email}>
            <button type="button" onClick={() => switchTo(person)}>
              <Initial person={person} size={32} />
              <span>
                <span class="account-name">{person.name}</span>{' '}
                <span class="account-email">{person.email}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && search !== '' && <p class="account-none">Nobody by that name.</p>}
    </div>
  );
}

async function switchTo(person: PersonView): Promise<void> {
  await send('/session', { email: person.email });
  location.reload();
}

export function Initial({ person, size }: { person: PersonView; size: number }) {
  const style = {
    width: `${size}px`,
    height: `${size}px`,
    fontSize: `${size / 2}px`,
    background: colorOf(person.email),
  };
  return (
    <span class="initial" style={style} aria-hidden="true">
      {person.name.slice(0, 1).toUpperCase()}
    </span>
  );
}

/** White letters are legible on each. */
const COLORS = [
  '#7b1fa2',
  '#00695c',
  '#c2185b',
  '#0b57d0',
  '#5d4037',
  '#33691e',
  '#bf360c',
  '#455a64',
];

function colorOf(email: string): string {
  let sum = 0;
  for (const letter of email) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return COLORS[sum % COLORS.length] ?? '#455a64';
}
