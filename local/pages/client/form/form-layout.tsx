import type { ComponentChildren } from 'preact';
import './form-layout.css';

/** The column that a form stands in. */
export function FormLayout({ children }: { children: ComponentChildren }) {
  return (
    <div class="form-page">
      <main>{children}</main>
    </div>
  );
}

/** The first card, with the form's band over it. */
export function FormCard({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <section class="form-card form-banner">
      <h1>{heading}</h1>
      {children}
    </section>
  );
}
