import type { Execution } from '../execution';
import type { LocalWorkspace } from '../local-workspace';
import { ServiceError } from '../service';
import type { Change } from '../store';

/** A day's allowance of one person, for Workspace accounts (guide "Quotas for Google Services"). */
const FEATURES = {
  /** Recipients, not messages. */
  email: { limit: 1500, name: 'email' },
  documents: { limit: 1500, name: 'docs create' },
  spreadsheets: { limit: 3200, name: 'spreadsheets create' },
  events: { limit: 10_000, name: 'Calendar' },
  /** Milliseconds that triggers run. */
  triggers: { limit: 6 * 60 * 60 * 1000, name: 'triggers' },
} as const;
export type Feature = keyof typeof FEATURES;

interface Spent {
  /** When the first request of the day was made, in milliseconds since 1970. */
  readonly since: number;
  readonly amount: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** Changes the allowance for everybody, e.g. to the 100 recipients of a trial account. */
export function setDailyLimit(workspace: LocalWorkspace, feature: Feature, limit: number): void {
  workspace.store.put('daily limit', feature, limit);
}

/** What is left to a person at a moment; the day ends 24 hours after its first request. */
export function remaining(
  workspace: LocalWorkspace,
  person: string,
  feature: Feature,
  now: Date,
): number {
  return Math.max(0, limitOf(workspace, feature) - spent(workspace, person, feature, now).amount);
}

/** The change that records a use. */
export function used(
  workspace: LocalWorkspace,
  person: string,
  feature: Feature,
  amount: number,
  now: Date,
): Change {
  const before = spent(workspace, person, feature, now);
  return ['quota', `${feature} ${person}`, { ...before, amount: before.amount + amount }];
}

/**
 * The change that records a use by a script, to be kept together with what it buys.
 * @throws ServiceError when the day's allowance does not reach
 */
export function spend(execution: Execution, feature: Feature, amount: number): Change {
  const { workspace, user } = execution;
  const now = execution.now();
  if (amount > remaining(workspace, user, feature, now)) {
    throw new ServiceError(
      `Service invoked too many times for one day: ${FEATURES[feature].name}.`,
    );
  }
  return used(workspace, user, feature, amount, now);
}

function limitOf(workspace: LocalWorkspace, feature: Feature): number {
  return workspace.store.get<number>('daily limit', feature) ?? FEATURES[feature].limit;
}

function spent(workspace: LocalWorkspace, person: string, feature: Feature, now: Date): Spent {
  const last = workspace.store.get<Spent>('quota', `${feature} ${person}`);
  return last && now.getTime() < last.since + DAY ? last : { since: now.getTime(), amount: 0 };
}
