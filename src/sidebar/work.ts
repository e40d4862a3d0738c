import { useEffect, useRef, useState } from 'preact/hooks';
import { forget } from './reading';

/** How far some work is. */
export interface Progress {
  /** What is being done: "2 of 6 · Close reading". */
  readonly label: string;
  /** Steps done, of how many; none for work that is one step. */
  readonly steps?: { readonly done: number; readonly of: number };
}

export interface Work {
  /** Null when nothing runs. */
  readonly progress: Progress | null;
  /** In words, why the last run ended early; blank when it did not. */
  readonly problem: string;
  /** Whether the person asked it to stop; the step that runs is finished first. */
  readonly stopping: boolean;
  /** Runs one job after another; nothing else is started meanwhile. Answers whether it came to its end. */
  start(label: string, job: (step: Step) => Promise<void>): Promise<boolean>;
  stop(): void;
}

/** Reports a step before it is done, and answers whether to go on with it. */
export type Step = (label: string, done?: number, of?: number) => boolean;

/** Work that changes the workbook: one run at a time, with its progress and its problem. */
export function useWork(): Work {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [problem, setProblem] = useState('');
  const [stopping, setStopping] = useState(false);
  const running = useRef(false);
  const stop = useRef(false);
  // A screen that was left takes its work no further than the step that runs.
  useEffect(
    () => () => {
      stop.current = true;
    },
    [],
  );

  const start: Work['start'] = async (label, job) => {
    if (running.current) return false;
    running.current = true;
    stop.current = false;
    setStopping(false);
    setProblem('');
    setProgress({ label });
    const step: Step = (name, done, of) => {
      if (stop.current) return false;
      setProgress({
        label: name,
        ...(done !== undefined && of !== undefined && { steps: { done, of } }),
      });
      return true;
    };
    try {
      await job(step);
      return true;
    } catch (error) {
      setProblem((error as Error).message);
      return false;
    } finally {
      forget();
      running.current = false;
      setProgress(null);
    }
  };
  return {
    progress,
    problem,
    stopping,
    start,
    stop: () => {
      stop.current = true;
      setStopping(true);
    },
  };
}
