import { useState } from 'preact/hooks';
import { dashboardOf } from '../../../guide/dashboard';
import type { Evidence } from '../../../guide/evidence';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';

/** Puts the figures on the Dashboard tab, as native charts, for those who live in the workbook. */
export function DrawDashboard({ evidence }: { evidence: Evidence }) {
  const work = useWork();
  const [done, setDone] = useState(false);
  const draw = () =>
    work.start('Drawing the Dashboard tab', async () => {
      setDone(false);
      await call('dashboard', dashboardOf(evidence));
      setDone(true);
    });
  return (
    <section class="stack" aria-labelledby="dashboard">
      <h2 id="dashboard" class="section-name">
        In the workbook
      </h2>
      <p class="quiet">
        The Dashboard tab has these figures as Sheets charts. Restyle and move them as you like:
        that stays when the tab is drawn again.
      </p>
      <div>
        <Button disabled={work.progress !== null} onClick={draw}>
          Draw the Dashboard tab
        </Button>
      </div>
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {done && <Notice tone="done">The Dashboard tab shows the figures of today.</Notice>}
    </section>
  );
}
