import type { Execution } from '../execution';
import type { Mail } from '../local-workspace';
import { type Built, ServiceError, ServiceObject } from '../service';
import type { Change } from '../store';
import { mismatch } from './arguments';
import { remaining, spend } from './quota';
import { blobFrom, bytesOf, dataUrl } from './utilities/blob';

/** Limits of one message for Workspace accounts (guide "Quotas for Google Services"). */
const RECIPIENTS = 50;
const BODY_BYTES = 400 * 1024;
const ATTACHMENTS = 250;
const ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** Sends mail as the person whose rights count. */
export class MailApp
  extends ServiceObject
  implements Built<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota' | 'sendEmail'>
{
  static override readonly className = 'MailApp';

  /** Recipients that may still be written to today. */
  getRemainingDailyQuota(): number {
    const { workspace, user } = this.execution;
    return remaining(workspace, user, 'email', this.execution.now());
  }

  /** Takes a message; or recipient, subject, body and options; or recipient, reply-to, subject and body. */
  sendEmail(...given: unknown[]): void {
    const draft = draftFrom(given);
    const to = addresses(text(draft.to));
    const cc = addresses(text(draft.cc));
    const bcc = addresses(text(draft.bcc));
    const recipients = [...to, ...cc, ...bcc];
    if (recipients.length === 0) throw new ServiceError('Failed to send email: no recipient');
    if (recipients.length > RECIPIENTS) {
      throw new ServiceError('Limit exceeded: Email Recipients Per Message.');
    }
    const body = text(draft.body);
    const html = text(draft.htmlBody);
    if (Math.max(Buffer.byteLength(body), Buffer.byteLength(html)) > BODY_BYTES) {
      throw new ServiceError('Limit exceeded: Email Body Size.');
    }
    const allowance = spend(this.execution, 'email', recipients.length);
    const { workspace, user } = this.execution;
    const from = draft.noReply === true ? `noreply@${domainOf(user)}` : user;
    const message = mail(this.execution, {
      from,
      fromName: text(draft.name) || (workspace.person(user)?.name ?? user),
      to: to.join(', '),
      cc: cc.join(', '),
      bcc: bcc.join(', '),
      replyTo: addresses(text(draft.replyTo)).join(', '),
      subject: text(draft.subject).replace(/[\r\n]+/g, ' '),
      body,
      html,
      inlineImages: inlineImages(draft.inlineImages),
      attachments: attachments(draft.attachments),
    });
    const lost = recipients.map(bare).filter((recipient) => this.#isUnknown(recipient));
    this.execution.store.commit([
      allowance,
      message,
      ...lost.map((recipient) => bounce(this.execution, recipient)),
    ]);
  }

  /** Of the school's own domain, but nobody's. What becomes of mail to other domains nobody here can tell. */
  #isUnknown(recipient: string): boolean {
    const { workspace, user } = this.execution;
    if (recipient === user || workspace.person(recipient)) return false;
    return [user, ...workspace.people().map((person) => person.email)].some(
      (email) => domainOf(email) === domainOf(recipient),
    );
  }
}

type Draft = GoogleAppsScript.Mail.MailAdvancedParameters;

function draftFrom(given: readonly unknown[]): Draft {
  const [first, second, third, fourth] = given;
  if (given.length === 1 && isObject(first)) return first;
  const strings = given.slice(0, 3).every((value) => typeof value === 'string');
  if (strings && given.length === 3)
    return { to: text(first), subject: text(second), body: text(third) };
  if (strings && given.length === 4 && typeof fourth === 'string') {
    return { to: text(first), replyTo: text(second), subject: text(third), body: fourth };
  }
  if (strings && given.length === 4 && isObject(fourth)) {
    return { ...fourth, to: text(first), subject: text(second), body: text(third) };
  }
  throw mismatch('MailApp.sendEmail', given);
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

/** The addresses of a list with commas; each bare, or as `Name <address>`. */
function addresses(list: string): string[] {
  const parts = list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const part of parts) {
    if (!/^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/.test(bare(part))) {
      throw new ServiceError(`Invalid email: ${part}`);
    }
  }
  return parts;
}

/** `ana@school.example` of `Ana Ruiz <ana@school.example>`. */
export function bare(address: string): string {
  return (/<([^<>]*)>$/.exec(address)?.[1] ?? address).trim().toLowerCase();
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}

function mail(execution: Execution, message: Omit<Mail, 'id' | 'sent'>): Change {
  const id = execution.workspace.files.newId('mail');
  return ['mail', id, { id, ...message, sent: execution.now().getTime() } satisfies Mail];
}

/** What Gmail answers the sender when nobody has an address. */
function bounce(execution: Execution, recipient: string): Change {
  return mail(execution, {
    from: 'mailer-daemon@googlemail.com',
    fromName: 'Mail Delivery Subsystem',
    to: execution.user,
    cc: '',
    bcc: '',
    replyTo: '',
    subject: 'Delivery Status Notification (Failure)',
    body: `Address not found\n\nYour message wasn't delivered to ${recipient} because the address couldn't be found, or is unable to receive mail.`,
    html: '',
    inlineImages: {},
    attachments: [],
  });
}

function inlineImages(images: unknown): Record<string, string> {
  if (!isObject(images)) return {};
  const shown = Object.entries(images).map(([key, source]) => {
    const blob = blobFrom(source);
    if (!blob) throw new ServiceError('Invalid argument: inlineImages');
    return [key, dataUrl(blob)];
  });
  return Object.fromEntries(shown);
}

function attachments(sources: unknown): string[] {
  if (sources === undefined || sources === null) return [];
  if (!Array.isArray(sources)) throw new ServiceError('Invalid argument: attachments');
  if (sources.length > ATTACHMENTS) {
    throw new ServiceError('Limit exceeded: Email Attachments Per Message.');
  }
  let bytes = 0;
  const names = sources.map((source, index) => {
    const blob = blobFrom(source);
    if (!blob) throw new ServiceError('Invalid argument: attachments');
    bytes += bytesOf(blob.getBytes()).length;
    return blob.getName() ?? `attachment ${index + 1}`;
  });
  if (bytes > ATTACHMENT_BYTES) {
    throw new ServiceError('Limit exceeded: Email Total Attachments Size.');
  }
  return names;
}
