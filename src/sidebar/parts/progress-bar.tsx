import { useEffect, useState } from 'preact/hooks';
import type { Work } from '../work';
import { Button } from './button';

/** How far work is; *Stop* where it has several steps. */
export function ProgressBar({ work }: { work: Work }) {
  const { progress, stopping } = work;
  if (!progress) return null;
  const { label, steps } = progress;
  return (
    <div class="progress stack" role="status">
      <div class="row progress-words">
        <span>{label}</span>
        <Seconds />
      </div>
      <Track part={steps ? steps.done / steps.of : null} />
      {steps && steps.of > 1 && (
        <div>
          <Button kind="plain" disabled={stopping} onClick={work.stop}>
            {stopping ? 'Stopping' : 'Stop'}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A line filled to a part from 0 to 1, or moving where nobody knows how far it is. */
export function Track({ part }: { part: number | null }) {
  return (
    <div class={part === null ? 'track moving' : 'track'} aria-hidden="true">
      <div style={part === null ? undefined : { width: `${part * 100}%` }} />
    </div>
  );
}

/** The seconds that something takes, from the second one on. */
export function Seconds() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = Date.now();
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds < 2 ? null : (
    <span class="quiet small" aria-hidden="true">
      {seconds} s
    </span>
  );
}
