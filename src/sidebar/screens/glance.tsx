import type { Go } from '../app';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { PracticeChart } from '../parts/practice-chart';
import { Seconds } from '../parts/progress-bar';
import { useReading } from '../reading';
import { glanceOf } from './find-practices';
import { OpenWide } from './open-wide';

/** The practices most and least in place, and the way to the whole of it. */
export function Glance({ go }: { go: Go }) {
  const reading = useReading('picture');
  if (reading.state === 'failed') return null;
  if (reading.state === 'loading') {
    return (
      <div class="row quiet small" role="status">
        Drawing the picture <Seconds />
      </div>
    );
  }
  const { most, least } = glanceOf(reading.value);
  return (
    <div class="stack">
      {most && (
        <div>
          <p class="quiet small">{least ? 'Most in place so far' : 'So far'}</p>
          <PracticeChart picture={most.practice} levels={most.set.levels} />
        </div>
      )}
      {least && (
        <div>
          <p class="quiet small">Least in place so far</p>
          <PracticeChart picture={least.practice} levels={least.set.levels} />
        </div>
      )}
      <div class="row">
        <Button kind="plain" onClick={() => go({ screen: 'picture' })}>
          See all patterns
          <Icon name="on" />
        </Button>
        <OpenWide />
      </div>
    </div>
  );
}
