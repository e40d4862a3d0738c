import { html, type Markup } from './mail-html';

// Mail programs ignore style sheets, so every element carries its own.
export const QUIET = '#5f6368';
export const LINK = 'color: #0b57d0';
const INK = '#202124';
const FONT = 'font-family: Google Sans, Roboto, Arial, sans-serif';

/** The sheet that every message is set on. */
export function page(...children: readonly (Markup | false)[]): string {
  const style = `${FONT}; color: ${INK}; font-size: 16px; line-height: 1.5; max-width: 560px; margin: 0 auto; padding: 16px`;
  const inside = children.filter((child): child is Markup => child !== false);
  return html`<!doctype html><div lang="en" style="${style}">${inside}</div>`.source;
}

export function heading(text: string): Markup {
  return html`<h2 style="margin: 0 0 4px; font-size: 13px; font-weight: 500; color: ${QUIET}">${text}</h2>`;
}

/** Words that stand out on a color. */
export function panel(
  title: string,
  color: string,
  ...children: readonly (Markup | string)[]
): Markup {
  const inside = children.map((child) => html`${child}`);
  return html`<div style="background: ${color}; border-radius: 12px; padding: 12px 16px; margin: 0 0 12px">${heading(title)}<div style="white-space: pre-line">${inside}</div></div>`;
}

/** A link that is hard to miss. */
export function button(url: string, text: string): Markup {
  return html`<a href="${url}" style="display: inline-block; background: #0b57d0; color: #ffffff; border-radius: 20px; padding: 10px 20px; text-decoration: none">${text}</a>`;
}

/** The last lines: the first of them in full, the others quiet. */
export function closing(text: string): Markup {
  const lines = text.split('\n').map((line, index) => {
    const style = index > 0 ? `; font-size: 13px; color: ${QUIET}` : '';
    return html`<p style="margin: 16px 0 0${style}">${line}</p>`;
  });
  return html`${lines}`;
}
