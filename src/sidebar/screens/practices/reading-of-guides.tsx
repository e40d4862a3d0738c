import { counted } from '../../../counted';
import type { PracticesView } from '../../../monitor/show-practices';
import { Button } from '../../parts/button';
import { call } from '../../server';
import type { Run } from './practices-screen';

/** Of each guide, how many observers have read it, and who has not yet. */
export function Reading({ view, busy, run }: { view: PracticesView; busy: boolean; run: Run }) {
  const { sets, asked, notRead, observers } = view;
  if (sets.every(({ guideUrl }) => guideUrl === '')) return null;
  return (
    <section class="stack" aria-labelledby="read">
      <h2 id="read" class="section-name">
        Observers
      </h2>
      {!asked && <p>Ask observers to say that they have read the guides, on a short form.</p>}
      {asked && notRead.length === 0 && <p>Every observer has read the guides.</p>}
      {asked && notRead.length > 0 && (
        <ul class="stack">
          {togetherIn(view).map(({ guides, open }) => (
            <li key={guides[0]}>
              {guides.join(', ')}: {readInWords(observers - open.length, observers)}
              {open.length > 0 && open.length < observers && (
                <span class="quiet small"> Not yet: {open.join(', ')}.</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {notRead.length > 0 && (
        <div>
          <Button
            disabled={busy}
            onClick={() =>
              run(asked ? 'Writing the reminders' : 'Making the form', async (step) => {
                await call('guidesForm');
                if (!step('Writing to observers')) return '';
                const { queued } = await call('remind');
                return queued === 0
                  ? 'They got a message today already.'
                  : `${counted(queued, 'message')} in the outbox. They go within the hour.`;
              })
            }
          >
            {asked ? 'Remind them' : 'Ask observers'}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Guides that the same observers have not read, by whom; said once. */
function togetherIn({ sets, notRead }: PracticesView) {
  const found = new Map<string, { readonly guides: string[]; readonly open: readonly string[] }>();
  for (const { name, guideUrl } of sets) {
    if (guideUrl === '') continue;
    const open = notRead.filter(({ guides }) => guides.includes(name)).map((one) => one.name);
    const same = found.get(open.join('\n'));
    if (same) same.guides.push(name);
    else found.set(open.join('\n'), { guides: [name], open });
  }
  return [...found.values()];
}

function readInWords(read: number, observers: number): string {
  if (read === observers) return 'read by all.';
  return read === 0 ? 'read by nobody yet.' : `read by ${read} of ${observers}.`;
}
