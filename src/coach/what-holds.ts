import { isOutside } from '../email-address';
import type { OutboxRow } from '../school/outbox-table';
import { addressOf, type FeedbackSources } from './message-for';

/** What a waiting message waits for, apart from the next run. */
export type Hold = 'sharing' | 'reading' | 'outside' | '';

/**
 * Feedback waits until a leader shares it and, where the school reads it first, until somebody has; any message to an
 * address outside the school waits for a leader's word.
 */
export function whatHolds(row: OutboxRow, sources: FeedbackSources): Hold {
  const { settings } = sources;
  if (row.kind === 'feedback' && !settings.sharing) return 'sharing';
  if (row.letGo !== '') return '';
  if (row.kind === 'feedback' && settings.review) return 'reading';
  return isOutside(addressOf(row, sources), settings.owner) ? 'outside' : '';
}

/** In the order in which a short day's mail is given out: what is of no use tomorrow, feedback, other letters. */
export function urgency({ urgent, kind }: Pick<OutboxRow, 'urgent' | 'kind'>): number {
  if (urgent) return 0;
  return kind === 'feedback' ? 1 : 2;
}
