import type { Person } from './staff';

/** From when until when somebody works here; without end where a day is blank. */
export interface Stay {
  readonly since?: string;
  readonly until?: string;
}

export function stayOf({ firstDay, lastDay }: Pick<Person, 'firstDay' | 'lastDay'>): Stay {
  return { since: firstDay, until: lastDay };
}

export function isHere({ since = '', until = '' }: Stay, day: string): boolean {
  return day >= since && (until === '' || day <= until);
}
