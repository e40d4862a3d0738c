import { useEffect, useState } from 'preact/hooks';
import type { MailView } from '../../api';
import { ask, wordsOf } from '../common/api';
import { MessageView } from './message-view';

/** The message with an id, once it is here. */
export function Message({ id, back }: { id: string; back: string }) {
  const [mail, setMail] = useState<MailView>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    ask<MailView>(`/mail/messages/${id}`).then(setMail, (failure) => setProblem(wordsOf(failure)));
  }, [id]);
  if (problem) return <p class="message-list-empty">{problem}</p>;
  return mail ? <MessageView mail={mail} back={back} /> : null;
}
