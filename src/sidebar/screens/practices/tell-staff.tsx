import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import type { PracticesView } from '../../../monitor/show-practices';
import type { News } from '../../../practices/news';
import { newsLetter } from '../../../practices/news-letter';
import type { LetterPart } from '../../../school/letter';
import { Button } from '../../parts/button';
import { call } from '../../server';
import type { Run } from './practices-screen';

/** What staff do not know yet, as the letter that tells them. */
export function TellStaff({
  news,
  view: { sets, staff },
  primary,
  busy,
  run,
}: {
  news: readonly News[];
  view: PracticesView;
  primary: boolean;
  busy: boolean;
  run: Run;
}) {
  const [opened, setOpened] = useState(false);
  const letter = newsLetter(news, guidesOf(news, sets));
  const people = counted(staff, 'person', 'people');
  return (
    <section class="stack" aria-labelledby="tell">
      <h2 id="tell" class="section-name">
        Tell staff
      </h2>
      <p>{counted(news.length, 'change')} that staff do not know yet.</p>
      {!opened && (
        <div>
          <Button
            kind={primary ? 'primary' : 'outlined'}
            disabled={busy}
            onClick={() => setOpened(true)}
          >
            Read the message
          </Button>
        </div>
      )}
      {opened && (
        <div class="sure stack">
          <p>
            <b>{letter.subject}</b>
          </p>
          {letter.parts.map((part) => (
            <Part key={JSON.stringify(part)} part={part} />
          ))}
          <p>{letter.closing}</p>
          <div class="row">
            <Button
              kind="primary"
              disabled={busy}
              onClick={() => {
                setOpened(false);
                run('Writing to staff', async () => {
                  const { queued } = await call('tell', {
                    letter,
                    told: news.map(({ practice, version }) => ({ practice, version })),
                  });
                  return `${counted(queued, 'message')} in the outbox. They go within the hour.`;
                });
              }}
            >
              Tell {people}
            </Button>
            <Button kind="plain" onClick={() => setOpened(false)}>
              Not yet
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}

/** The guides that hold what is new. */
function guidesOf(news: readonly News[], sets: PracticesView['sets']) {
  const changed = new Set(news.map(({ focus }) => focus));
  return sets
    .filter(({ focus, guideUrl }) => changed.has(focus) && guideUrl !== '')
    .map(({ name, guideUrl }) => ({ name, url: guideUrl }));
}

function Part({ part }: { part: LetterPart }) {
  switch (part.part) {
    case 'list':
      return (
        <ul class="list">
          {part.items.map(({ title, text, url, linkText }) => (
            <li key={title} class="item">
              <p class="item-name">{title}</p>
              <p class="small lines">{text}</p>
              {url && (
                <a class="small" href={url} target="_blank" rel="noopener">
                  {linkText}
                </a>
              )}
            </li>
          ))}
        </ul>
      );
    case 'button':
      return (
        <a href={part.url} target="_blank" rel="noopener">
          {part.text}
        </a>
      );
    default:
      return <p>{part.text}</p>;
  }
}
