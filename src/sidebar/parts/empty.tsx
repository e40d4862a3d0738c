import type { ComponentChildren } from 'preact';
import { Button } from './button';

/** A screen that has nothing yet: what will stand here, an outline of it, and what begins it. */
export function Empty({
  children,
  outline = true,
  action,
  onAction,
}: {
  children: ComponentChildren;
  /** Not where what is missing comes from elsewhere. */
  outline?: boolean;
  action: string;
  onAction(): void;
}) {
  return (
    <div class="stack-wide">
      <p>{children}</p>
      {outline && <div class="bar hatched" aria-hidden="true" />}
      <div>
        <Button kind="primary" onClick={onAction}>
          {action}
        </Button>
      </div>
    </div>
  );
}
