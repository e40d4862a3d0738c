import type { Review } from '../../guide/reviews/reviews-table';
import { inOrder } from '../../guide/reviews/reviews-table';
import type { OutboxRow } from '../../school/outbox-table';
import type { Person } from '../../school/staff';

/** What is still to be told of the last review that was held, in words; null when all have been. */
export function stillToTell(
  reviews: readonly Review[],
  outbox: readonly Pick<OutboxRow, 'message'>[],
  staff: readonly Pick<Person, 'team'>[],
): { readonly title: string; readonly detail: string } | null {
  const held = inOrder(reviews).filter(({ state, closed }) => state === 'closed' && closed !== '');
  const last = held[held.length - 1];
  if (!last) return null;
  const isTold = (start: string) => outbox.some(({ message }) => message.startsWith(start));
  if (!isTold(`results:${last.name}:`)) {
    return { title: `Tell all staff: ${last.name}`, detail: 'What we saw and decided.' };
  }
  if (staff.some(({ team }) => team !== '') && !isTold(`team:${last.name}:`)) {
    return { title: `Send teams their results: ${last.name}`, detail: 'One button for all.' };
  }
  return null;
}
