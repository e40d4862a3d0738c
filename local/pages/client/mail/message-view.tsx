import { useRef, useState } from 'preact/hooks';
import type { MailView } from '../../api';
import { Initial } from '../common/account';
import { Icon } from '../common/icons';
import { localHref, partsOf } from '../common/links';
import { useSession } from '../common/session';
import { dateTimeOf } from '../common/times';
import './message-view.css';

export function MessageView({ mail, back }: { mail: MailView; back: string }) {
  const { clock, people } = useSession();
  const sender = people.find((person) => person.email === mail.from);
  const from = mail.fromName || sender?.name || mail.from;
  return (
    <article class="message">
      <a class="icon-button" href={back} aria-label="Back to the list" title="Back to the list">
        <Icon name="back" />
      </a>
      <h1>{mail.subject || '(no subject)'}</h1>
      <header>
        <Initial person={{ name: from, email: mail.from }} size={40} />
        <div>
          <div>
            <strong>{from}</strong> <span class="message-address">&lt;{mail.from}&gt;</span>
          </div>
          <div class="message-address">
            to {mail.to}
            {mail.cc && `, cc ${mail.cc}`}
          </div>
          {mail.replyTo && mail.replyTo !== mail.from && (
            <div class="message-address">reply to {mail.replyTo}</div>
          )}
        </div>
        <time dateTime={new Date(mail.sent).toISOString()}>
          {dateTimeOf(mail.sent, clock.timeZone)}
        </time>
      </header>
      {mail.html ? <HtmlPart html={withImages(mail)} /> : <PlainPart text={mail.body} />}
      {mail.attachments.length > 0 && (
        <ul class="message-attachments" aria-label="Attachments">
          {mail.attachments.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The HTML with its own pictures in their places. */
function withImages({ html, inlineImages }: MailView): string {
  return html.replace(/cid:([\w.@-]+)/g, (whole, key: string) => inlineImages[key] ?? whole);
}

function PlainPart({ text }: { text: string }) {
  return (
    <div class="message-plain">
      {partsOf(text).map((part, index) =>
        part.url ? (
          <a key={index} href={part.url} target="_blank" rel="noreferrer">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </div>
  );
}

/** Around a message's HTML: no script of its own runs in the frame, and links open beside. */
const FRAME_HEAD =
  '<!doctype html><meta charset="utf-8"><base target="_blank"><style>body{margin:0;font:14px/20px Roboto,Arial,sans-serif;overflow-wrap:anywhere}img{max-width:100%}</style>';

/** The HTML as its reader sees it, in a frame as wide as the page allows. */
function HtmlPart({ html }: { html: string }) {
  const ref = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(200);
  const onLoad = () => {
    const inside = ref.current?.contentDocument;
    if (!inside) return;
    for (const link of inside.querySelectorAll('a')) link.href = localHref(link.href);
    const grow = () => setHeight(inside.documentElement.scrollHeight);
    new ResizeObserver(grow).observe(inside.body);
    grow();
  };
  return (
    <iframe
      class="message-html"
      ref={ref}
      title="Message content"
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcdoc={FRAME_HEAD + html}
      style={{ height: `${height}px` }}
      onLoad={onLoad}
    />
  );
}
