import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons';
import './menu.css';

export type MenuEntry =
  | { readonly label: string; readonly disabled?: boolean; readonly run: () => void }
  | { readonly label: string; readonly entries: readonly MenuEntry[] }
  | 'separator';

interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Called when the menu should go, after a choice or on Escape. */
  readonly onClose: () => void;
  /** For a menu inside another: back to it. */
  readonly onBack?: () => void;
}

/** A menu that takes the focus: arrows move, Enter chooses, Escape closes, Right opens what is inside. */
export function Menu({ label, entries, onClose, onBack }: MenuProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [inner, setInner] = useState<number>();
  useEffect(() => {
    focusItem(ref.current, 0);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) moveFocus(ref.current, step);
    else if (event.key === 'Home') focusItem(ref.current, 0);
    else if (event.key === 'End') focusItem(ref.current, -1);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'ArrowLeft' && onBack) onBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu" role="menu" aria-label={label} ref={ref} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => {
        if (entry === 'separator') return <hr key={index} />;
        if ('entries' in entry) {
          return (
            <div
              class="menu-parent"
              key={entry.label}
              role="none"
              onMouseEnter={() => setInner(index)}
            >
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-haspopup="menu"
                aria-expanded={inner === index}
                onClick={() => setInner(index)}
                onKeyDown={(event) => {
                  if (event.key !== 'ArrowRight') return;
                  event.stopPropagation();
                  setInner(index);
                }}
              >
                {entry.label}
                <Icon name="right" />
              </button>
              {inner === index && (
                <Menu
                  label={entry.label}
                  entries={entry.entries}
                  onClose={onClose}
                  onBack={() => {
                    setInner(undefined);
                    focusLabel(ref.current, entry.label);
                  }}
                />
              )}
            </div>
          );
        }
        return (
          <button
            key={entry.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            disabled={entry.disabled ?? false}
            onMouseEnter={() => setInner(undefined)}
            onClick={() => {
              onClose();
              entry.run();
            }}
          >
            {entry.label}
          </button>
        );
      })}
    </div>
  );
}

/** The items of this menu, without those of the menus inside it. */
function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]:not(:disabled)') ?? [])].filter(
    (item) => item.closest('[role=menu]') === menu,
  );
}

function focusItem(menu: HTMLElement | null, index: number): void {
  itemsOf(menu).at(index)?.focus();
}

function focusLabel(menu: HTMLElement | null, label: string): void {
  itemsOf(menu)
    .find((item) => item.textContent === label)
    ?.focus();
}

function moveFocus(menu: HTMLElement | null, step: number): void {
  const items = itemsOf(menu);
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + step + items.length) % items.length]?.focus();
}
