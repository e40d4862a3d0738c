import { counted } from '../../../counted';
import type { PracticesView } from '../../../monitor/show-practices';
import { Button } from '../../parts/button';
import { call } from '../../server';
import type { Run } from './practices-screen';

/** Which observers have read the guides, and who has not yet. */
export function Reading({
  view: { sets, asked, notRead, observers },
  busy,
  run,
}: {
  view: PracticesView;
  busy: boolean;
  run: Run;
}) {
  if (sets.every(({ guideUrl }) => guideUrl === '')) return null;
  return (
    <section class="stack" aria-labelledby="read">
      <h2 id="read" class="section-name">
        Observers
      </h2>
      {!asked && <p>Ask observers to say that they have read the guides, on a short form.</p>}
      {asked && (
        <p>
          {notRead.length === 0
            ? 'Every observer has read the guides.'
            : `${observers - notRead.length} of ${observers} have read them. Not yet:`}
        </p>
      )}
      {asked && notRead.length > 0 && (
        <ul>
          {notRead.map(({ name, guides }) => (
            <li key={name}>
              {name}{' '}
              <span class="quiet small">
                {guides.length === 1 ? guides[0] : counted(guides.length, 'guide')}
              </span>
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
