import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { type PilotView, pilotViews } from '../../../guide/pilots/pilot-view';
import type { ShownPilots } from '../../../guide/pilots/show-pilots';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';

interface Shown {
  readonly shown: ShownPilots;
  readonly views: readonly PilotView[];
  again(): void;
}

/** The pilots beside the evidence, both as they stand in the workbook now. */
export function WithPilots({ children }: { children: (pilots: Shown) => ComponentChildren }) {
  const evidence = useReading('evidence');
  return (
    <Loaded reading={evidence}>
      {(found) => <WithEvidence evidence={found}>{children}</WithEvidence>}
    </Loaded>
  );
}

/** The same where the evidence is there already. */
export function WithEvidence({
  evidence,
  children,
}: {
  evidence: Evidence;
  children: (pilots: Shown) => ComponentChildren;
}) {
  const reading = useReading('pilots');
  return (
    <Loaded reading={reading}>
      {(shown) => (
        <Figured
          shown={shown}
          evidence={evidence}
          again={() => reading.state === 'ready' && reading.again()}
        >
          {children}
        </Figured>
      )}
    </Loaded>
  );
}

function Figured({
  shown,
  evidence,
  again,
  children,
}: {
  shown: ShownPilots;
  evidence: Evidence;
  again(): void;
  children: (pilots: Shown) => ComponentChildren;
}) {
  const views = useMemo(() => pilotViews(shown, evidence), [shown, evidence]);
  return <>{children({ shown, views, again })}</>;
}
