import type { Execution } from '../execution';

/**
 * Whom a property store, a cache or a lock belongs to. The workspace holds one script, whose versions are its
 * projects, so the script itself needs no name.
 */
export function scopesOf(execution: Execution): {
  readonly script: string;
  readonly user: string;
  readonly document: string | null;
} {
  const { user, run } = execution;
  return {
    script: 'script',
    user: `user ${user}`,
    document: run.container === undefined ? null : `document ${run.container}`,
  };
}
