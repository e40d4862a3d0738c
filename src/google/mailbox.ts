import { Problem } from '../problem';
import type { Mailbox, Message } from '../workspace';

const SENDING = 'outbox.sending';

/** Mail from the person who runs the script. */
export class GoogleMailbox implements Mailbox {
  remaining(): number {
    return MailApp.getRemainingDailyQuota();
  }

  send({ to, subject, plain, html, from, replyTo }: Message): void {
    // A comma or a line break would make it another message than the one that was shown.
    if (/[,;\s<>]/.test(to))
      throw new Problem(`“${to}” is not one e-mail address. Fix it on the Staff tab.`);
    try {
      MailApp.sendEmail({ to, subject, body: plain, htmlBody: html, name: from, replyTo });
    } catch (error) {
      if (/invalid email/i.test(String(error))) {
        throw new Problem(`Google does not know “${to}” as an address. Fix it on the Staff tab.`);
      }
      throw error;
    }
  }

  // Properties are saved at once, while Sheets may hold a write back.
  markSending(message: string | null): void {
    const properties = PropertiesService.getDocumentProperties();
    if (message === null) properties.deleteProperty(SENDING);
    else properties.setProperty(SENDING, message);
  }

  lastSending(): string | null {
    return PropertiesService.getDocumentProperties().getProperty(SENDING);
  }
}
