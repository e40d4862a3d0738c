import type { Letter, LetterItem, LetterPart } from '../school/letter';
import type { Message } from '../workspace';
import { html, type Markup } from './mail-html';
import { button, closing, heading, LINK, page, panel, QUIET } from './mail-parts';

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
      const items = part.items.map(({ title, text, url, also = [] }) =>
        [title, text, url, ...also.map((link) => `${link.text}: ${link.url}`)]
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
      return html`<div style="margin: 16px 0">${part.title ? heading(part.title) : ''}${part.items.map(drawItem)}</div>`;
  }
}

function drawItem({ title, text, url, linkText, also = [] }: LetterItem): Markup {
  const words = html`<div style="font-size: 14px; color: ${QUIET}; white-space: pre-line">${text}</div>`;
  const more = also.map((link) => html` · ${drawLink(link.url, link.text)}`);
  return html`<div style="border-top: 1px solid #e0e3e7; padding: 12px 0"><div style="font-weight: 500">${title}</div>${text ? words : ''}${url ? drawLink(url, linkText || url) : ''}${more}</div>`;
}

function drawLink(url: string, text: string): Markup {
  return html`<a href="${url}" style="display: inline-block; padding: 6px 0; ${LINK}">${text}</a>`;
}
