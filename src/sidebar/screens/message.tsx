import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { Notice } from '../parts/notice';
import { ProgressBar, Seconds, Track } from '../parts/progress-bar';
import { type Answer, call } from '../server';
import { useWork } from '../work';

/** A message as its reader sees it. */
export function MessageScreen({ message }: { message: string }) {
  const [mail, setMail] = useState<Answer<'preview'> | null>(null);
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);
  useEffect(() => {
    setProblem('');
    call('preview', { message }).then(setMail, (error: Error) => setProblem(error.message));
  }, [message, round]);

  if (problem !== '') {
    return (
      <Notice tone="problem" onAgain={() => setRound(round + 1)}>
        {problem}
      </Notice>
    );
  }
  if (!mail) {
    return (
      <div class="stack" role="status">
        <div class="row progress-words quiet">
          <span>Writing the message</span>
          <Seconds />
        </div>
        <Track part={null} />
      </div>
    );
  }
  const again = () => setRound((now) => now + 1);
  return (
    <div class="stack">
      {mail.hold === 'reading' && <LetGo message={message} onDone={again} />}
      {mail.texts.length > 0 && (
        <Edit message={message} texts={mail.texts} key={round} onSaved={again} />
      )}
      <div>
        <p>
          <b>{mail.subject}</b>
        </p>
        <p class="quiet small">{mail.to}</p>
      </div>
      {/* The message's own page: no script runs in it, and none of it reaches this one. */}
      <iframe class="mail" title={`Message to ${mail.to}`} sandbox="" srcdoc={mail.html} />
    </div>
  );
}

/** What a leader or coach says who has read a message. */
function LetGo({ message, onDone }: { message: string; onDone(): void }) {
  const work = useWork();
  const letGo = async () => {
    const done = await work.start('Saving', async () => {
      await call('settle', { message, decision: 'send', address: '' });
    });
    if (done) onDone();
  };
  return (
    <>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div>
          <Button kind="primary" onClick={letGo}>
            Let it go
          </Button>
        </div>
      )}
    </>
  );
}

/** The pieces of a message that somebody may put in their own words before it goes. */
function Edit({
  message,
  texts,
  onSaved,
}: {
  message: string;
  texts: Answer<'preview'>['texts'];
  onSaved(): void;
}) {
  const work = useWork();
  const [written, setWritten] = useState<Readonly<Record<string, string>> | null>(null);
  if (!written) {
    return (
      <div>
        <Button
          onClick={() =>
            setWritten(Object.fromEntries(texts.map(({ part, text }) => [part, text])))
          }
        >
          Edit
        </Button>
      </div>
    );
  }
  const save = async () => {
    const now = texts.map(({ part }) => ({ part, text: written[part] ?? '' }));
    const saved = await work.start('Saving', async () => {
      await call('edit', { message, texts: now });
    });
    if (saved) onSaved();
  };
  return (
    <div class="stack">
      {texts.map(({ part, label }) => (
        <Field key={part} id={`text-${part}`} label={label}>
          <textarea
            id={`text-${part}`}
            class="input short"
            value={written[part]}
            onInput={(event) => setWritten({ ...written, [part]: event.currentTarget.value })}
          />
        </Field>
      ))}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      {!work.progress && (
        <div class="row">
          <Button kind="primary" onClick={save}>
            Save
          </Button>
          <Button kind="plain" onClick={() => setWritten(null)}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}
