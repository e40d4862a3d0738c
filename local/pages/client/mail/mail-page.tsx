import { useCallback, useEffect, useState } from 'preact/hooks';
import type { MailSummary } from '../../api';
import { ask, wordsOf } from '../common/api';
import { AppHeader } from '../common/app-header';
import { Icon } from '../common/icons';
import { Notice } from '../common/notice';
import { useSession } from '../common/session';
import { Message } from './message';
import { MessageList } from './message-list';
import './mail-page.css';

type Box = 'inbox' | 'sent';

/** `#inbox`, `#sent`, or with a message: `#inbox/<id>`. */
function placeOf(hash: string): { box: Box; message: string | undefined } {
  const [box, message] = hash.slice(1).split('/');
  return { box: box === 'sent' ? 'sent' : 'inbox', message };
}

export function MailPage() {
  const { clock } = useSession();
  const [now, setNow] = useState(clock.now);
  const [place, setPlace] = useState(placeOf(location.hash));
  const [mail, setMail] = useState<readonly MailSummary[]>();
  const [notice, setNotice] = useState('');

  const load = useCallback(() => {
    ask<MailSummary[]>(`/mail/${place.box}`).then(setMail, (failure) =>
      setNotice(wordsOf(failure)),
    );
  }, [place.box]);
  useEffect(() => {
    document.title = 'Mail';
    load();
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, [load]);
  useEffect(() => {
    const onHash = () => setPlace(placeOf(location.hash));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);

  return (
    <div class="mail">
      <AppHeader
        here="Mail"
        onClock={(moved) => {
          setNow(moved.now);
          load();
        }}
      />
      <div class="mail-middle">
        <nav aria-label="Mailboxes">
          <a href="#inbox" {...(place.box === 'inbox' && { 'aria-current': 'page' })}>
            <Icon name="inbox" />
            Inbox
          </a>
          <a href="#sent" {...(place.box === 'sent' && { 'aria-current': 'page' })}>
            <Icon name="send" />
            Sent
          </a>
        </nav>
        <main>
          {place.message ? (
            <Message key={place.message} id={place.message} back={`#${place.box}`} />
          ) : (
            mail && <MessageList mail={mail} box={place.box} now={now} />
          )}
        </main>
      </div>
      {notice && <Notice text={notice} onClose={() => setNotice('')} />}
    </div>
  );
}
