import type { ComponentChildren } from 'preact';

/** A figure under its title. Where it would have nothing to show, neither stands there. */
export function FigureSection({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="stack" aria-label={title}>
      <h2 class="section-name">{title}</h2>
      {children}
    </section>
  );
}
