import { useEffect, useState } from 'preact/hooks';
import { type Answer, call, type Served } from './server';

/** Functions that change nothing, so that their answer may be shown again while a new one is on its way. */
export type ReadingName = Extract<
  Served,
  | 'home'
  | 'practices'
  | 'picture'
  | 'evidence'
  | 'outcomes'
  | 'pilots'
  | 'groups'
  | 'leaders'
  | 'records'
  | 'inPlace'
  | 'outbox'
  | 'coaching'
  | 'evaluation'
  | 'coachingNeeds'
  | 'log'
  | 'calibration'
  | 'importSources'
  | 'schedule'
  | 'coverage'
  | 'reviews'
  | 'teams'
  | 'staff'
>;

/** What a screen has of the workbook. */
export type Reading<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string; again(): void }
  | {
      readonly state: 'ready';
      readonly value: T;
      /** In words, when a newer reading failed. */
      readonly stale: string;
      again(): void;
    };

const remembered = new Map<ReadingName, unknown>();

/** After a change, what was read before says nothing any more. */
export function forget(): void {
  remembered.clear();
}

/** After a small change, what was read before is shown with it until a new reading comes. */
export function amend<K extends ReadingName>(
  name: K,
  change: (read: Answer<K>) => Answer<K>,
): void {
  const before = remembered.get(name) as Answer<K> | undefined;
  if (before !== undefined) remembered.set(name, change(before));
}

/** Reads the workbook when a screen opens. What was read before stands there meanwhile. */
export function useReading<K extends ReadingName>(name: K): Reading<Answer<K>> {
  // Only the answer to `name` is ever kept under it.
  const [value, setValue] = useState(() => remembered.get(name) as Answer<K> | undefined);
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);

  useEffect(() => {
    let left = false;
    // None of them takes a request, which the compiler cannot see for all at once.
    (call as (name: K) => Promise<Answer<K>>)(name).then(
      (answer) => {
        remembered.set(name, answer);
        if (left) return;
        setValue(() => answer);
        setProblem('');
      },
      (error: Error) => {
        if (!left) setProblem(error.message);
      },
    );
    return () => {
      left = true;
    };
  }, [name, round]);

  const again = () => {
    setProblem('');
    setRound((now) => now + 1);
  };
  if (value !== undefined) return { state: 'ready', value, stale: problem, again };
  return problem === '' ? { state: 'loading' } : { state: 'failed', message: problem, again };
}
