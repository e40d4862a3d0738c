import type { ComponentChildren } from 'preact';

export interface ButtonProps {
  /** One primary button on a screen; outlined for what else can be done; plain for what is rarely done. */
  kind?: 'primary' | 'outlined' | 'plain';
  disabled?: boolean;
  pressed?: boolean;
  /** What a screen reader adds, where the words alone do not tell one button from another. */
  about?: string;
  onClick(): void;
  children: ComponentChildren;
}

export function Button({
  kind = 'outlined',
  disabled,
  pressed,
  about,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${kind}`}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {children}
      {about && <span class="unseen"> {about}</span>}
    </button>
  );
}

/** A link to a file or form, which opens in a tab of its own. */
export function OutLink({
  href,
  kind = 'outlined',
  about,
  children,
}: {
  href: string;
  kind?: 'primary' | 'outlined' | 'plain';
  about?: string;
  children: ComponentChildren;
}) {
  return (
    <a class={`button ${kind}`} href={href} target="_blank" rel="noopener">
      {children}
      {about && <span class="unseen"> {about}</span>}
    </a>
  );
}
