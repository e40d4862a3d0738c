import { counted } from '../../counted';
import type { OutboxRow } from '../../school/outbox-table';
import { dueWhenAny } from './due';
import type { SchoolNow } from './school-now';

type Messages = Pick<SchoolNow, 'outbox' | 'settings'>;

export const unsureMessages = dueWhenAny(
  'unsure messages',
  ({ outbox }) => inState(outbox, 'unsure'),
  (unsure) => `${counted(unsure, 'message')} in doubt`,
  'Google stopped while it was going out.',
);

export const failedMessages = dueWhenAny(
  'failed messages',
  ({ outbox }) => inState(outbox, 'failed'),
  (failed) => `${counted(failed, 'message')} not sent`,
  'See why, and try again.',
);

export const decideSharing = dueWhenAny(
  'decide sharing',
  held,
  (messages) => `${counted(messages, 'message')} held`,
  'They go out when you switch sharing on.',
);

export const readFeedback = dueWhenAny(
  'read feedback',
  toRead,
  (messages) => `${counted(messages, 'message')} to read`,
  'They go when somebody has read them.',
);

export const sendFeedback = dueWhenAny(
  'send feedback',
  (school) => inState(school.outbox, 'waiting') - held(school) - toRead(school),
  (ready) => `${counted(ready, 'message')} to send`,
  'They go by themselves within the hour.',
);

function inState(outbox: readonly OutboxRow[], wanted: OutboxRow['state']): number {
  return outbox.filter(({ state }) => state === wanted).length;
}

/** Feedback that waits for the school to begin sharing. */
function held({ outbox, settings }: Messages): number {
  return settings.sharing ? 0 : feedbackWaiting(outbox).length;
}

/** Feedback that waits for somebody to read it, where the school wants that. */
function toRead({ outbox, settings }: Messages): number {
  if (!settings.sharing || !settings.review) return 0;
  return feedbackWaiting(outbox).filter(({ letGo }) => letGo === '').length;
}

function feedbackWaiting(outbox: readonly OutboxRow[]): OutboxRow[] {
  return outbox.filter(({ state, kind }) => state === 'waiting' && kind === 'feedback');
}
