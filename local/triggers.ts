import type { Outcome } from './execution';
import type { LocalWorkspace } from './local-workspace';

/** An installable trigger, as ScriptApp keeps it. */
export interface TriggerRecord {
  readonly id: string;
  readonly functionName: string;
  /** It runs as whoever made it, whoever is at the keyboard. */
  readonly creator: string;
  readonly event: 'form-submit' | 'clock';
  /** The spreadsheet it listens to, or the container it was made in. */
  readonly source: string;
  /** For clock triggers, milliseconds between two runs. */
  readonly every?: number;
  /** For clock triggers, when it next runs, in milliseconds since 1970. */
  readonly next?: number;
}

/** Runs the clock triggers that fall due up to a moment, in order, and leaves the clock there. */
export function fireDue(workspace: LocalWorkspace, until: number): Outcome[] {
  const outcomes: Outcome[] = [];
  for (;;) {
    const due = workspace.store
      .all<TriggerRecord>('trigger')
      .filter((trigger) => trigger.next !== undefined && trigger.next <= until)
      .sort((a, b) => (a.next ?? 0) - (b.next ?? 0))[0];
    if (!due || due.next === undefined || due.every === undefined) break;
    workspace.clock.move(Math.max(0, due.next - workspace.clock.now().getTime()));
    workspace.store.put('trigger', due.id, { ...due, next: due.next + due.every });
    outcomes.push(
      workspace.run({
        user: due.creator,
        functionName: due.functionName,
        container: due.source,
        args: [{ authMode: 'FULL', triggerUid: due.id, ...clockFields(workspace.clock.now()) }],
      }),
    );
  }
  workspace.clock.move(Math.max(0, until - workspace.clock.now().getTime()));
  return outcomes;
}

/** Fields of a time-driven event, in UTC (guide "Event objects"). */
function clockFields(now: Date): Record<string, unknown> {
  return {
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}
