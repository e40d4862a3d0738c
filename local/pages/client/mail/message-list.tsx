import type { MailSummary } from '../../api';
import { useSession } from '../common/session';
import { shortOf } from '../common/times';
import './message-list.css';

interface MessageListProps {
  readonly mail: readonly MailSummary[];
  readonly box: 'inbox' | 'sent';
  readonly now: number;
}

export function MessageList({ mail, box, now }: MessageListProps) {
  const { clock, people } = useSession();
  if (mail.length === 0) {
    return (
      <p class="message-list-empty">
        {box === 'inbox'
          ? 'Your inbox is empty. Messages that scripts send you will stand here.'
          : 'Nothing was sent from this account yet.'}
      </p>
    );
  }
  const nameOf = (email: string) => people.find((person) => person.email === email)?.name ?? email;
  return (
    <ul class="message-list" aria-label={box === 'inbox' ? 'Inbox' : 'Sent'}>
      {mail.map((each) => (
        <li key={each.id}>
          <a href={`#${box}/${each.id}`}>
            <span class="message-who">
              {box === 'inbox'
                ? each.fromName || nameOf(each.from)
                : `To: ${each.to
                    .split(',')
                    .map((to) => nameOf(to.trim()))
                    .join(', ')}`}
            </span>
            <span class="message-what">
              <span class="message-subject">{each.subject || '(no subject)'}</span>
              <span class="message-snippet"> - {each.snippet}</span>
            </span>
            <span class="message-when">{shortOf(each.sent, now, clock.timeZone)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
