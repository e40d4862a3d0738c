import { useState } from 'preact/hooks';
import { districtReport } from '../../../coach/leaders/district-report';
import { Button, OutLink } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { call } from '../../server';
import { useWork } from '../../work';
import type { LeadersMatter } from './matter';

/** The Doc for the district: roles, trainings and counts. */
export function DistrictReport({
  school,
  released,
  isBusy,
}: {
  school: LeadersMatter['school'];
  released: number;
  isBusy: boolean;
}) {
  const [made, setMade] = useState<{ url: string; notice: string } | null>(null);
  const work = useWork();
  const write = () =>
    work.start('Writing the report', async () => {
      setMade(await call('packet', districtReport(school, released)));
    });
  return (
    <section class="stack" aria-labelledby="for-district">
      <h2 id="for-district">For the district</h2>
      <p class="quiet small">Roles, trainings and counts. No figure of anybody’s teaching.</p>
      <div>
        <Button disabled={isBusy || work.progress !== null} onClick={write}>
          {work.progress ? 'Writing the report' : 'Write the report'}
        </Button>
      </div>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {made && (
        <Notice tone="done">
          <p>The report is ready. Read it, then share it. {made.notice}</p>
          <OutLink href={made.url}>Open the report</OutLink>
        </Notice>
      )}
    </section>
  );
}
