import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/button';

export const STEPS = ['File', 'Columns', 'Levels and look-fors', 'Check', 'Import'] as const;

/** One step of the import: where it stands, what it asks, and the way on and back. */
export function StepFrame({
  step,
  title,
  onBack,
  action,
  children,
}: {
  /** From 0. */
  step: number;
  /** One sentence: what to do here. */
  title: string;
  onBack?: (() => void) | undefined;
  /** The primary button. */
  action?: ComponentChildren;
  children: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="step">
      <ol class="step-strip" aria-label="Steps">
        {STEPS.map((name, index) => (
          <li key={name} class={index < step ? 'past' : ''} aria-current={index === step && 'step'}>
            {name}
          </li>
        ))}
      </ol>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section class="step-body stack-wide" aria-label={STEPS[step]} tabIndex={0}>
        {children}
      </section>
      <footer class="step-foot">
        {onBack ? <Button onClick={onBack}>Back</Button> : <span />}
        {action}
      </footer>
    </main>
  );
}
