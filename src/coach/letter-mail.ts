import type { Letter, LetterItem, LetterPart } from '../school/letter';
import type { Message } from '../workspace';
import { html, type Markup } from './mail-html';
import { button, closing, heading, LINK, page, panel } from './mail-parts';

/** Sets a letter as a message: HTML that reads on a phone, and the same in plain words. */
export function letterMail(letter: Letter, to: string, from: string): Message {
  return {
    to,
    from,
    subject: letter.subject,
    replyTo: letter.replyTo,
    plain: [letter.greeting, ...letter.parts.map(plainPart), letter.closing]
      .filter(Boolean)
      .join('\n\n'),
    html: page(
      html`<p style="margin: 0 0 12px">${letter.greeting}</p>`,
      ...letter.parts.map(drawPart),
      closing(letter.closing),
    ),
  };
}

function plainPart(part: LetterPart): string {
  switch (part.part) {
    case 'paragraph':
      return part.text;
    case 'panel':
      return `${part.title}\n${part.text}`;
    case 'button':
      return `${part.text}: ${part.url}`;
    case 'list': {
      const items = part.items.map((item) =>
        [
          item.title,
          item.text,
          ...[...linksOf(item), ...(item.beside ? [item.beside] : [])].map(plainLink),
        ]
          .filter(Boolean)
          .join('\n  '),
      );
      return [part.title, ...items.map((item) => `- ${item}`)].join('\n');
    }
  }
}

function drawPart(part: LetterPart): Markup {
  switch (part.part) {
    case 'paragraph':
      return html`<p style="margin: 0 0 12px; white-space: pre-line">${part.text}</p>`;
    case 'panel':
      return panel(part.title, '#e8f0fe', part.text);
    case 'button':
      return html`<p style="margin: 16px 0">${button(part.url, part.text)}</p>`;
    case 'list':
      return html`<div style="margin: 16px 0">${part.title ? heading(part.title) : ''}${part.items.map((item, index) => drawItem(item, index > 0 || part.title !== ''))}</div>`;
  }
}

interface Link {
  readonly url: string;
  readonly text: string;
}

function linksOf({ url, linkText, also = [] }: LetterItem): readonly Link[] {
  return url ? [{ url, text: linkText || url }, ...also] : also;
}

function plainLink({ url, text }: Link): string {
  return text === url ? url : `${text}: ${url}`;
}

/** With a line above it where something of the same list stands there. */
function drawItem(item: LetterItem, line: boolean): Markup {
  const { title, text, beside } = item;
  const words = html`<div style="white-space: pre-line${title ? SMALLER : ''}">${text}${text && beside && ' · '}${beside && drawLink(beside)}</div>`;
  return html`<div style="padding: 12px 0${line ? '; border-top: 1px solid #e0e3e7' : ''}">${title && html`<div style="font-weight: 500">${title}</div>`}${(text || beside) && words}${linksOf(item).map(drawLink)}</div>`;
}

const SMALLER = '; font-size: 14px; color: #3c4043';

/** Tall enough for a thumb, with room between those that share a line. */
function drawLink({ url, text }: Link): Markup {
  return html`<a href="${url}" style="display: inline-block; padding: 6px 18px 6px 0; ${LINK}">${text}</a>`;
}
