/** How many of some rows there are of each kind. */
export function timesNamed<T>(rows: readonly T[], kind: (row: T) => string): Map<string, number> {
  const times = new Map<string, number>();
  for (const row of rows) times.set(kind(row), (times.get(kind(row)) ?? 0) + 1);
  return times;
}
