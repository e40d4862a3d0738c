import type { PracticesView } from '../../../monitor/show-practices';
import { call } from '../../server';
import type { Step } from '../../work';

/**
 * Draws the guides of some sets and then their forms, which link to them, and asks observers to read the new editions.
 * Answers in words what was not as it was left.
 */
export async function bringUpToDate(
  { sets, asked }: Pick<PracticesView, 'sets' | 'asked'>,
  wanted: readonly string[],
  step: Step,
): Promise<string> {
  const notices = new Set<string>();
  const chosen = sets.filter(({ focus }) => wanted.includes(focus));
  for (const [index, { focus, name, hasForm }] of chosen.entries()) {
    if (!step(`${index + 1} of ${chosen.length} · ${name}`, index, chosen.length)) break;
    notices.add((await call('guide', { focus })).notice);
    if (hasForm) notices.add((await call('updateForm', { focus })).notice);
  }
  if (asked && chosen.length > 0) await call('guidesForm');
  return [...notices].filter(Boolean).join(' ');
}
