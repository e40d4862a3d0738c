import type { ComponentChildren } from 'preact';

// Mail programs ignore style sheets, so every element carries its own.
export const QUIET = '#5f6368';
export const LINK = 'color: #0b57d0';
const INK = '#202124';
const FONT = "font-family: 'Google Sans', Roboto, Arial, sans-serif";

/** The sheet that every message is set on. */
export function Page({ children }: { children: ComponentChildren }) {
  return (
    <div
      style={`${FONT}; color: ${INK}; font-size: 16px; line-height: 1.5; max-width: 560px; margin: 0 auto; padding: 16px`}
    >
      {children}
    </div>
  );
}

export function Heading({ text }: { text: string }) {
  return (
    <h2 style={`margin: 0 0 4px; font-size: 13px; font-weight: 500; color: ${QUIET}`}>{text}</h2>
  );
}

export function Panel({
  title,
  color,
  children,
}: {
  title: string;
  color: string;
  children: ComponentChildren;
}) {
  return (
    <div style={`background: ${color}; border-radius: 12px; padding: 12px 16px; margin: 0 0 12px`}>
      <Heading text={title} />
      <div style="white-space: pre-line">{children}</div>
    </div>
  );
}

/** The last lines: the first of them in full, the others quiet. */
export function Closing({ text }: { text: string }) {
  return (
    <>
      {text.split('\n').map((line, index) => (
        <p
          key={line}
          style={`margin: 16px 0 0; ${index > 0 ? `font-size: 13px; color: ${QUIET}` : ''}`}
        >
          {line}
        </p>
      ))}
    </>
  );
}
