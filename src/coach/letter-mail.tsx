import { Fragment } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Letter, LetterPart } from '../school/letter';
import type { Message } from '../workspace';
import { Closing, Heading, LINK, Page, Panel, QUIET } from './mail-parts';

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
    html: `<!doctype html>${renderToString(
      <Page>
        <p style="margin: 0 0 12px">{letter.greeting}</p>
        {letter.parts.map((part) => (
          <Part key={JSON.stringify(part)} part={part} />
        ))}
        <Closing text={letter.closing} />
      </Page>,
    )}`,
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
    case 'list':
      return [
        part.title,
        ...part.items.map(
          ({ title, text, url, also = [] }) =>
            `- ${[title, text, url, ...also.map((link) => `${link.text}: ${link.url}`)].filter(Boolean).join('\n  ')}`,
        ),
      ].join('\n');
  }
}

function Part({ part }: { part: LetterPart }) {
  switch (part.part) {
    case 'paragraph':
      return <p style="margin: 0 0 12px; white-space: pre-line">{part.text}</p>;
    case 'panel':
      return (
        <Panel title={part.title} color="#e8f0fe">
          {part.text}
        </Panel>
      );
    case 'button':
      return (
        <p style="margin: 16px 0">
          <a
            href={part.url}
            style="display: inline-block; background: #0b57d0; color: #ffffff; border-radius: 20px; padding: 10px 20px; text-decoration: none"
          >
            {part.text}
          </a>
        </p>
      );
    case 'list':
      return (
        <div style="margin: 16px 0">
          {part.title && <Heading text={part.title} />}
          {part.items.map(({ title, text, url, linkText, also = [] }) => (
            <div key={title + text} style="border-top: 1px solid #e0e3e7; padding: 12px 0">
              <div style="font-weight: 500">{title}</div>
              {text && (
                <div style={`font-size: 14px; color: ${QUIET}; white-space: pre-line`}>{text}</div>
              )}
              {url && (
                <a href={url} style={`display: inline-block; padding: 6px 0; ${LINK}`}>
                  {linkText || url}
                </a>
              )}
              {also.map((link) => (
                <Fragment key={link.url}>
                  {' · '}
                  <a href={link.url} style={`display: inline-block; padding: 6px 0; ${LINK}`}>
                    {link.text}
                  </a>
                </Fragment>
              ))}
            </div>
          ))}
        </div>
      );
  }
}
