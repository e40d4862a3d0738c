import type { VisitSeen } from '../recent-visits';

/** One lesson seen, by one observer or several. */
export interface VisitMade {
  readonly date: string;
  readonly teacher: string;
  readonly period: string;
  readonly lessonPart: string;
  /** In the order in which their rows stand, each once. */
  readonly observers: readonly string[];
}

/** Rows of the same teacher, date and period are one visit. Rows without a date are none. */
export function visitsMade(observations: readonly VisitSeen[]): VisitMade[] {
  const rowsOf = new Map<string, VisitSeen[]>();
  for (const row of observations) {
    if (row.date === '') continue;
    const lesson = [row.teacher, row.date, row.period].join('\u001f');
    const rows = rowsOf.get(lesson);
    if (rows) rows.push(row);
    else rowsOf.set(lesson, [row]);
  }
  return [...rowsOf.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { date, teacher, period } = first;
    const lessonPart = rows.find((row) => row.lessonPart !== '')?.lessonPart ?? '';
    return [
      { date, teacher, period, lessonPart, observers: [...new Set(rows.map((r) => r.observer))] },
    ];
  });
}
