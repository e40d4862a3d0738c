import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { Seconds, Track } from '../../parts/progress-bar';
import { type Answer, call } from '../../server';

/** The notes for a conversation as the teacher would get them. */
export function Preview({
  date,
  focus,
  since = '',
  onBack,
}: {
  date: string;
  focus: string;
  /** The day of the conversation that is being noted. */
  since?: string;
  onBack(): void;
}) {
  const [mail, setMail] = useState<Answer<'notesPreview'> | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    call('notesPreview', { date, focus, since }).then(setMail, ({ message }: Error) =>
      setProblem(message),
    );
  }, [date, focus, since]);
  return (
    <div class="stack">
      <div>
        <Button kind="plain" onClick={onBack}>
          Back to the log
        </Button>
      </div>
      {problem && <Notice tone="problem">{problem}</Notice>}
      {!mail && !problem && (
        <div class="stack" role="status">
          <div class="row progress-words quiet">
            <span>Writing the notes</span>
            <Seconds />
          </div>
          <Track part={null} />
        </div>
      )}
      {mail && (
        <>
          <p>
            <b>{mail.subject}</b>
          </p>
          <p class="quiet small">{mail.to}. Walkthroughs until then come in by themselves.</p>
          {/* The message's own page: no script runs in it, and none of it reaches this one. */}
          <iframe class="mail" title={`Message to ${mail.to}`} sandbox="" srcdoc={mail.html} />
        </>
      )}
    </div>
  );
}
