import type { ComponentChildren } from 'preact';
import type { Reading } from '../reading';
import { Notice } from './notice';
import { Seconds, Track } from './progress-bar';

/** What was read, or its outline while it is on its way, or why it did not come. */
export function Loaded<T>({
  reading,
  children,
}: {
  reading: Reading<T>;
  children: (value: T) => ComponentChildren;
}) {
  if (reading.state === 'loading') return <Outline />;
  if (reading.state === 'failed') {
    return (
      <Notice tone="problem" onAgain={reading.again}>
        {reading.message}
      </Notice>
    );
  }
  return (
    <>
      {reading.stale !== '' && (
        <Notice tone="problem" onAgain={reading.again}>
          {reading.stale} You see what was read before.
        </Notice>
      )}
      {children(reading.value)}
    </>
  );
}

function Outline() {
  return (
    <div class="outline" role="status">
      <div class="row progress-words quiet">
        <span>Reading the workbook</span>
        <Seconds />
      </div>
      <Track part={null} />
      <div class="outline-block" />
      <div class="outline-line" />
      <div class="outline-line short" />
      <div class="outline-line" />
      <div class="outline-line short" />
    </div>
  );
}
