import type { ComponentChildren } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { Menu, type MenuEntry } from './menu';
import { useDismiss } from './popover';
import './menu-button.css';

interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly class: string;
  readonly children: ComponentChildren;
  /** Which edge of the button the menu keeps to. */
  readonly align?: 'left' | 'right';
  readonly above?: boolean;
}

/** A button that opens a menu. */
export function MenuButton(props: MenuButtonProps) {
  const [open, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismiss(
    ref,
    open,
    useCallback(() => setOpen(false), []),
  );
  const place = `menu-button ${props.align ?? 'left'} ${props.above ? 'above' : 'below'}`;
  return (
    <div class={place} ref={ref}>
      <button
        type="button"
        ref={button}
        class={props.class}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={open}
        title={props.label}
        onClick={() => setOpen(!open)}
      >
        {props.children}
      </button>
      {open && (
        <Menu
          label={props.label}
          entries={props.entries}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
