import { useCallback, useRef, useState } from 'preact/hooks';
import { Menu, type MenuEntry } from './menu';
import { useDismiss } from './popover';
import './menu-bar.css';

export interface BarMenu {
  readonly title: string;
  readonly entries: readonly MenuEntry[];
}

/** The row of menus under a file's name. */
export function MenuBar({ menus }: { menus: readonly BarMenu[] }) {
  const [open, setOpen] = useState<number>();
  const ref = useRef<HTMLDivElement>(null);
  useDismiss(
    ref,
    open !== undefined,
    useCallback(() => setOpen(undefined), []),
  );
  const buttons = () => [...(ref.current?.querySelectorAll<HTMLElement>('.menu-title') ?? [])];
  const step = (from: number, by: number) => {
    const next = (from + by + menus.length) % menus.length;
    if (open !== undefined) setOpen(next);
    buttons()[next]?.focus();
  };
  return (
    <div class="menu-bar" role="menubar" aria-label="Menus" ref={ref}>
      {menus.map((menu, index) => (
        <div
          key={menu.title}
          class="menu-place"
          role="none"
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') step(index, 1);
            else if (event.key === 'ArrowLeft') step(index, -1);
          }}
        >
          <button
            type="button"
            class="menu-title"
            role="menuitem"
            tabIndex={index === 0 ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={open === index}
            onClick={() => setOpen(open === index ? undefined : index)}
            onMouseEnter={() => open !== undefined && setOpen(index)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              setOpen(index);
            }}
          >
            {menu.title}
          </button>
          {open === index && (
            <Menu
              label={menu.title}
              entries={menu.entries}
              onClose={() => {
                setOpen(undefined);
                buttons()[index]?.focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
