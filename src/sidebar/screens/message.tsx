import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../parts/notice';
import { Seconds, Track } from '../parts/progress-bar';
import { type Answer, call } from '../server';

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
  return (
    <div class="stack">
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
