import type { Go } from '../app';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { PracticeChart } from '../parts/practice-chart';
import { Seconds } from '../parts/progress-bar';
import { useReading } from '../reading';
import { glanceOf } from './find-practices';
import { OpenWide } from './open-wide';

/** The highest and the lowest practice of the picture, and the way to the whole of it. */
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
  const { highest, lowest } = glanceOf(reading.value);
  return (
    <div class="stack">
      {highest && (
        <div>
          <p class="quiet small">{lowest ? 'Most in place so far' : 'So far'}</p>
          <PracticeChart picture={highest.practice} levels={highest.set.levels} />
        </div>
      )}
      {lowest && (
        <div>
          <p class="quiet small">Least in place so far</p>
          <PracticeChart picture={lowest.practice} levels={lowest.set.levels} />
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
