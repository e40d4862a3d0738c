import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { open } from '../server';
import { useWork } from '../work';

/** Opens the wide dialog with what was seen from several sides. */
export function OpenWide() {
  const opening = useWork();
  return (
    <>
      <Button
        kind="plain"
        disabled={opening.progress !== null}
        onClick={() => opening.start('Opening', () => open('openPatterns'))}
      >
        Open wide
      </Button>
      {opening.problem && <Notice tone="problem">{opening.problem}</Notice>}
    </>
  );
}
