import { choice, email, moment, type RowOf, table, text, yesNo } from '../table';
import type { Letter } from './letter';

/**
 * Where every message waits. `held` by a person; `sending` stands only while a run is at it; `unsure` is a message that may or may not
 * have gone when a run was cut off, which only a person can tell from the Sent folder.
 */
export const OUTBOX_STATES = [
  'waiting',
  'held',
  'sending',
  'sent',
  'unsure',
  'failed',
  'withdrawn',
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/**
 * Feedback is written from its observation when it goes, and held until a leader switches sharing on. A letter carries
 * its own words, and goes with the next run.
 */
export const MESSAGE_KINDS = ['feedback', 'letter'] as const;

export const outboxTable = table('Outbox', {
  help: 'Every message: what waits, what went, and when.',
  key: ['message'],
  kept: true,
  columns: {
    toName: text('To', { width: 180 }),
    to: email('E-mail', { width: 220 }),
    subject: text('Subject', { width: 300 }),
    state: choice('State', OUTBOX_STATES, { required: true, width: 100 }),
    reason: text('Why', { width: 280, help: 'What stopped it, and how to fix it' }),
    queued: moment('Queued', { width: 140 }),
    sent: moment('Sent', { width: 140 }),
    kind: choice('Kind', MESSAGE_KINDS, { required: true, width: 90 }),
    /** The observation that feedback is about. */
    observation: text('Observation', { width: 160 }),
    /** The words of a letter, as JSON. */
    letter: text('Letter', { width: 120 }),
    urgent: yesNo('Urgent', {
      width: 80,
      help: 'Goes before the others when a day’s mail is short',
    }),
    /** Who said that it may go, where that is asked: feedback to be read first, an address outside the school. */
    letGo: email('Let go by', { width: 220 }),
    /** What somebody wrote in the place of its words, as JSON. */
    edited: text('Edited', { width: 120 }),
    /** The address to use in the place of the roster's. */
    corrected: email('Corrected address', { width: 220 }),
    message: text('Message', { required: true, width: 160 }),
  },
});
export type OutboxRow = RowOf<typeof outboxTable>;

/** What people have not done to a new message. */
export const UNTOUCHED = { urgent: false, letGo: '', edited: '', corrected: '' };

/**
 * A letter as the outbox keeps it.
 *
 * @param urgent whether it is of no use tomorrow
 * @param message what tells it from every other, so that it is queued once: `week:2026-10-05:sam@school.example`
 */
export function letterRow(
  message: string,
  to: { readonly email: string; readonly name: string },
  letter: Letter,
  now: Date,
  urgent = false,
): OutboxRow {
  return {
    message,
    to: to.email,
    toName: to.name,
    subject: letter.subject,
    state: 'waiting',
    reason: '',
    queued: now.toISOString(),
    sent: '',
    kind: 'letter',
    observation: '',
    letter: JSON.stringify(letter),
    ...UNTOUCHED,
    urgent,
  };
}
