import type { Period } from '../../school/periods';

/** A day as many schools ring it, to begin with. */
export const COMMON_DAY: readonly Period[] = [
  { period: 'Period 1', starts: '8:00', ends: '8:45' },
  { period: 'Period 2', starts: '8:50', ends: '9:35' },
  { period: 'Period 3', starts: '9:40', ends: '10:25' },
  { period: 'Period 4', starts: '10:30', ends: '11:15' },
  { period: 'Period 5', starts: '11:55', ends: '12:40' },
  { period: 'Period 6', starts: '12:45', ends: '1:30' },
  { period: 'Period 7', starts: '1:35', ends: '2:20' },
];

/** The periods that have a name, or what to mend in the first that cannot stand as it is. */
export function readPeriods(
  lines: readonly Period[],
): { readonly periods: readonly Period[] } | { readonly line: number; readonly problem: string } {
  const periods: Period[] = [];
  for (const [line, { period, starts, ends }] of lines.entries()) {
    const name = period.trim();
    if (name === '' && starts.trim() === '' && ends.trim() === '') continue;
    const problem = problemOf(name, starts, ends, periods);
    if (problem !== '') return { line, problem };
    periods.push({ period: name, starts: starts.trim(), ends: ends.trim() });
  }
  return { periods };
}

function problemOf(name: string, starts: string, ends: string, before: readonly Period[]): string {
  if (name === '') return 'Name this period, or clear its times.';
  if (before.some(({ period }) => period.toLowerCase() === name.toLowerCase())) {
    return `There are two periods called ${name}.`;
  }
  const from = minuteOf(starts);
  const to = minuteOf(ends);
  if (from === null || to === null) return `${name} needs two times, like 8:05 and 8:50.`;
  if (to <= from) return `${name} ends before it starts.`;
  return '';
}

/** Times before seven o'clock without a.m. or p.m. are in the afternoon, as on a school's schedule. */
const EARLIEST = 7;

/** The minute of the day that a time says: "8:05", "13.20", "1:05 pm"; null when it says none. */
export function minuteOf(time: string): number | null {
  const said = /^(\d{1,2})[:.](\d\d)\s*(?:(a|p)\.?m\.?)?$/i.exec(time.trim());
  const hour = Number(said?.[1]);
  const minute = Number(said?.[2]);
  if (!said || hour > 23 || minute > 59) return null;
  const half = said[3]?.toLowerCase();
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === 'a') return (hour % 12) * 60 + minute;
  const afternoon = half === 'p' || hour < EARLIEST;
  return ((hour % 12) + (afternoon || hour >= 12 ? 12 : 0)) * 60 + minute;
}
