import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type PageOf, page, pageHere } from '../page';
import { useReading } from '../reading';

/** What stands under each practice on how it changed. */
export interface TrendLines {
  readonly line: (practice: string) => ComponentChildren;
  /** Stands over the list, for all of which nothing can be said. */
  readonly note: (practices: readonly string[]) => ComponentChildren;
}

/**
 * Comes after the picture, since it takes the evidence of every cycle and a page of its own; null until then. A failure leaves the
 * picture as it is: the wide dialog says what is wrong.
 */
export function useTrendLines(): TrendLines | null {
  const reading = useReading('evidence');
  const [found, setFound] = useState<PageOf<'trends'> | undefined>(() => pageHere('trends'));
  useEffect(() => {
    page('trends').then(
      (value) => setFound(() => value),
      () => {},
    );
  }, []);
  const evidence = reading.state === 'ready' ? reading.value : null;
  return useMemo(() => {
    if (!evidence || !found) return null;
    const trends = found.trendsOf(evidence);
    const { TrendLine, TrendNote } = found;
    return {
      line: (practice) => <TrendLine trends={trends} practice={practice} />,
      note: (practices) => <TrendNote trends={trends} practices={practices} />,
    };
  }, [evidence, found]);
}
