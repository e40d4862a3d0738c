import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** One primary button on a screen; outlined for what else can be done; plain for what is rarely done. */
  kind?: 'primary' | 'outlined' | 'plain';
  disabled?: boolean;
  pressed?: boolean;
  /** What a screen reader says, where the words alone do not tell one button from another. */
  label?: string;
  onClick(): void;
  children: ComponentChildren;
}

export function Button({
  kind = 'outlined',
  disabled,
  pressed,
  label,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={disabled}
      aria-pressed={pressed}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

/** A link to a file or form, which opens in a tab of its own. */
export function OutLink({
  href,
  kind = 'outlined',
  label,
  children,
}: {
  href: string;
  kind?: 'primary' | 'outlined' | 'plain';
  label?: string;
  children: ComponentChildren;
}) {
  return (
    <a class={`button ${kind}`} href={href} target="_blank" rel="noopener" aria-label={label}>
      {children}
    </a>
  );
}
