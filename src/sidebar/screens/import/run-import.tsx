import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, thousands } from '../../../counted';
import { importBatches } from '../../../monitor/import/import-batches';
import type { ImportFile } from '../../../monitor/import/import-file';
import { importRequest } from '../../../monitor/import/import-request';
import type { KnownSchool } from '../../../monitor/import/known-school';
import { Button } from '../../parts/button';
import { drawn } from '../../parts/file-or-tab';
import { Notice } from '../../parts/notice';
import { ProgressBar } from '../../parts/progress-bar';
import { call, close } from '../../server';
import { useWork } from '../../work';
import { importedInWords, NOTHING, together } from './import-in-words';
import type { Draft } from './import-screen';
import { StepFrame } from './step-frame';

/** Imports batch after batch. A run that ended early goes on with the batch that was not answered. */
export function RunImport({
  draft: { file, mapping },
  known,
  onBack,
  onAnother,
}: {
  draft: Draft;
  known: KnownSchool;
  onBack(): void;
  onAnother(): void;
}) {
  const work = useWork();
  const [total, setTotal] = useState(NOTHING);
  const [done, setDone] = useState(false);
  const batches = useRef<ImportFile[] | null>(null);
  const next = useRef(0);

  const run = () =>
    work.start(`Sorting ${counted(file.records.length, 'row')} by visit`, async (step) => {
      await drawn();
      batches.current ??= importBatches(file, mapping);
      const all = batches.current;
      const rows = all.reduce((sum, { records }) => sum + records.length, 0);
      let before = all.slice(0, next.current).reduce((sum, { records }) => sum + records.length, 0);
      for (const batch of all.slice(next.current)) {
        if (!step(`${thousands(before)} of ${counted(rows, 'row')}`, before, rows)) return;
        const result = await call('importBatch', importRequest(batch, mapping, known));
        next.current++;
        before += batch.records.length;
        setTotal((now) => together(now, result));
      }
      setDone(true);
    });
  useEffect(() => {
    run();
  }, []);

  const paused = !done && !work.progress;
  return (
    <StepFrame
      step={4}
      title={titleFor(file.name, done, paused)}
      onBack={paused ? onBack : undefined}
      action={
        done ? (
          <div class="row">
            <Button onClick={onAnother}>Import another file</Button>
            <Button kind="primary" onClick={close}>
              Close
            </Button>
          </div>
        ) : (
          paused && (
            <Button kind="primary" onClick={run}>
              Go on
            </Button>
          )
        )
      }
    >
      <ProgressBar work={work} />
      {work.problem && (
        <Notice tone="problem">
          {work.problem} What came in so far is kept; going on takes up where it stopped.
        </Notice>
      )}
      {paused && !work.problem && (
        <Notice tone="mind">Stopped. What came in so far is kept.</Notice>
      )}
      {(done || next.current > 0) && <p class="state">{importedInWords(total)}</p>}
      {done && (
        <p class="quiet">
          Open the sidebar to see the picture. Importing the same file again changes nothing.
        </p>
      )}
    </StepFrame>
  );
}

function titleFor(name: string, done: boolean, paused: boolean): string {
  if (done) return `${name} is in.`;
  return paused ? `${name} is only partly in.` : `Importing ${name}. Leave this window open.`;
}
