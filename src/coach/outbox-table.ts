import { choice, email, moment, type RowOf, table, text } from '../table';

/**
 * Where every message waits. `sending` stands only while a run is at it; `unsure` is a message that may or may not
 * have gone when a run was cut off, which only a person can tell from the Sent folder.
 */
export const OUTBOX_STATES = [
  'waiting',
  'sending',
  'sent',
  'unsure',
  'failed',
  'withdrawn',
] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

export const outboxTable = table('Outbox', {
  help: 'Every message to a teacher: what waits, what went, and when.',
  key: ['message'],
  kept: true,
  columns: {
    toName: text('To', { width: 180 }),
    to: email('E-mail', { width: 220 }),
    subject: text('Subject', { width: 300 }),
    state: choice('State', OUTBOX_STATES, { required: true, width: 100 }),
    reason: text('Why', { width: 280, help: 'What stopped it, and how to mend it' }),
    queued: moment('Queued', { width: 140 }),
    sent: moment('Sent', { width: 140 }),
    /** The observation it is about. */
    observation: text('Observation', { width: 160 }),
    message: text('Message', { required: true, width: 160 }),
  },
});
export type OutboxRow = RowOf<typeof outboxTable>;
