import type { Execution, Outcome } from './execution';
import type { LocalWorkspace } from './local-workspace';
import { remaining, used } from './services/quota';
import { AuthMode } from './services/script/enums';

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

/**
 * Runs a trigger's function as whoever made the trigger, with nobody at the keyboard. Nothing runs once the triggers
 * of that person have used up their time for the day.
 * @param event makes the fields of the event beside those that every event has
 */
export function fire(
  workspace: LocalWorkspace,
  trigger: TriggerRecord,
  event: (execution: Execution) => Readonly<Record<string, unknown>>,
): Outcome | undefined {
  const { creator, functionName, source } = trigger;
  if (remaining(workspace, creator, 'triggers', workspace.clock.now()) === 0) return undefined;
  const outcome = workspace.run({
    user: creator,
    functionName,
    ...(source === '' ? {} : { container: source }),
    args: [
      (execution: Execution) => ({
        authMode: AuthMode.FULL,
        triggerUid: trigger.id,
        ...event(execution),
      }),
    ],
  });
  workspace.store.commit([
    used(workspace, creator, 'triggers', outcome.milliseconds, workspace.clock.now()),
  ]);
  return outcome;
}

/**
 * Runs the clock triggers that fall due up to a moment, in order, and leaves the clock there. What fell due while the
 * clock leapt is not made up for: it runs once.
 */
export function fireDue(workspace: LocalWorkspace, until: number): Outcome[] {
  const outcomes: Outcome[] = [];
  for (;;) {
    const due = workspace.store
      .all<TriggerRecord>('trigger')
      .filter((trigger) => trigger.next !== undefined && trigger.next <= until)
      .sort((a, b) => (a.next ?? 0) - (b.next ?? 0))[0];
    if (!due || due.next === undefined || due.every === undefined) break;
    workspace.clock.move(Math.max(0, due.next - workspace.clock.now().getTime()));
    const late = Math.floor((workspace.clock.now().getTime() - due.next) / due.every);
    workspace.store.put('trigger', due.id, { ...due, next: due.next + (late + 1) * due.every });
    const outcome = fire(workspace, due, ({ workspace: { clock } }) => clockFields(clock.now()));
    if (outcome) outcomes.push(outcome);
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
    'week-of-year': weekOfYear(now),
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** From 1; weeks begin on Monday, and the first has the year's first Thursday (ISO 8601). */
function weekOfYear(date: Date): number {
  const day = 24 * 60 * 60 * 1000;
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * day);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil((thursday.getTime() - firstOfYear + 1) / (7 * day));
}
