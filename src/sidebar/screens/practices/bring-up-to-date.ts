import type { PracticesView } from '../../../monitor/show-practices';
import { call } from '../../server';
import type { Step } from '../../work';

/** Draws the guides of some sets and then their forms, which link to them, and asks observers to read the new editions. */
export async function bringUpToDate(
  { sets, asked }: Pick<PracticesView, 'sets' | 'asked'>,
  wanted: readonly string[],
  step: Step,
): Promise<void> {
  const chosen = sets.filter(({ focus }) => wanted.includes(focus));
  for (const [index, { focus, name, hasForm }] of chosen.entries()) {
    if (!step(`${index + 1} of ${chosen.length} · ${name}`, index, chosen.length)) return;
    await call('guide', { focus });
    if (hasForm) await call('updateForm', { focus });
  }
  if (asked && chosen.length > 0) await call('guidesForm');
}
