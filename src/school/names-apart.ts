import type { Person } from './staff';

/**
 * What people are called wherever they are listed, by e-mail: their name, and what tells apart those who share one.
 * "Maria Garcia (grade K)"
 */
export function namesApart(
  staff: readonly Pick<Person, 'email' | 'name' | 'grade' | 'subject'>[],
): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { name } of staff) count.set(name, (count.get(name) ?? 0) + 1);
  const labels = new Map<string, string>();
  const taken = new Set<string>();
  for (const { email, name, grade, subject } of staff) {
    const apart = [grade && `grade ${grade}`, subject].filter(Boolean).join(', ');
    const label = count.get(name) === 1 ? name : `${name} (${apart || email})`;
    labels.set(email, taken.has(label) ? `${label} ${email}` : label);
    taken.add(label);
  }
  return labels;
}
