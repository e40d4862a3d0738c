import { useState } from 'preact/hooks';
import type { Paper } from '../../monitor/paper/draw-paper';
import { Button, OutLink } from '../parts/button';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { useWork } from '../work';

/** Makes a Doc to print, and then leads to it. */
export function PrintButton({
  label,
  opens,
  about,
  make,
}: {
  label: string;
  /** What the link to it says, once it is made. */
  opens: string;
  about?: string;
  make(): Promise<Paper>;
}) {
  const [paper, setPaper] = useState<Paper | null>(null);
  const work = useWork();
  if (paper) {
    return (
      <OutLink href={paper.url} kind="plain" {...(about && { about })}>
        {opens}
        <Icon name="out" />
      </OutLink>
    );
  }
  return (
    <>
      <Button
        kind="plain"
        disabled={work.progress !== null}
        {...(about && { about })}
        onClick={() => work.start('Drawing', async () => setPaper(await make()))}
      >
        {work.progress ? 'Drawing it' : label}
      </Button>
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
    </>
  );
}
