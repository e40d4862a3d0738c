import type { ComponentChildren } from 'preact';
import { Button } from './button';

/** Something to know: what went wrong and how to go on, what was done, or what to mind. */
export function Notice({
  tone,
  onAgain,
  children,
}: {
  tone: 'problem' | 'done' | 'mind';
  /** Shows *Try again*. */
  onAgain?: () => void;
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <div>{children}</div>
      {onAgain && (
        <Button kind="plain" onClick={onAgain}>
          Try again
        </Button>
      )}
    </div>
  );
}
