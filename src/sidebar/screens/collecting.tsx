import { useState } from 'preact/hooks';
import { counted } from '../../counted';
import type { Collected } from '../../monitor/collect-responses';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { ProgressBar } from '../parts/progress-bar';
import { call } from '../server';
import { useWork } from '../work';

/** Looks for new responses now, which otherwise come in by themselves. */
export function Collecting({ onCollected }: { onCollected?: (() => void) | undefined }) {
  const work = useWork();
  const [result, setResult] = useState('');
  const collect = async () => {
    setResult('');
    await work.start('Looking for new walkthroughs', async (step) => {
      const all = { added: 0, updated: 0, notices: [] as string[] };
      let more = true;
      while (more) {
        const run = await call('collect');
        all.added += run.added;
        all.updated += run.updated;
        all.notices = [...run.notices];
        more = run.more && step(`${counted(all.added, 'walkthrough')} so far`);
      }
      const { queued } = await call('queue');
      setResult(collectedInWords(all, queued));
      onCollected?.();
    });
  };
  return (
    <div class="stack">
      {!work.progress && (
        <div>
          <Button kind="plain" onClick={collect}>
            <Icon name="again" />
            Look for new walkthroughs
          </Button>
        </div>
      )}
      <ProgressBar work={work} />
      {work.problem && (
        <Notice tone="problem" onAgain={collect}>
          {work.problem}
        </Notice>
      )}
      {result && <Notice tone="done">{result}</Notice>}
    </div>
  );
}

/** What a run brought, and which messages it put in the outbox. */
export function collectedInWords(
  { added, updated, notices }: Pick<Collected, 'added' | 'updated' | 'notices'>,
  queued: number,
): string {
  const parts = [
    added > 0
      ? `${counted(added, 'new walkthrough')}.`
      : updated === 0 && 'Nothing new. Walkthroughs come in by themselves when a form is sent.',
    updated > 0 && `${counted(updated, 'walkthrough')} changed by the observer.`,
    queued > 0 && `${counted(queued, 'message')} put in the outbox.`,
    ...notices,
  ];
  return parts.filter(Boolean).join(' ');
}
