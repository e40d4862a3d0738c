import { daysBetween } from '../../school-time';
import type { Evidence, Lesson } from '../evidence';
import type { TeacherCount } from '../teacher-weighted';
import type { PilotTeacher } from './pilot-teachers-table';
import type { Pilot } from './pilots-table';

/** What one visit showed of a pilot. */
export interface PilotSeen {
  readonly teacher: string;
  readonly date: string;
  /** Since this teacher's own start. */
  readonly days: number;
  /** How far along its continuum the practice was, from 0 (lowest level) to 1 (highest); of curriculum use 0 or 1. */
  readonly place: number;
}

/** The levels that a pilot is seen at, lowest first; none when it watches the use of a resource. */
export function levelsOf({ practice }: Pilot, evidence: Evidence): readonly string[] {
  const focus = evidence.practices.find(({ id }) => id === practice)?.focus;
  return evidence.sets.find(({ id }) => id === focus)?.levels ?? [];
}

/** The visits to the teachers of a pilot since each of them began, in their order. */
export function pilotSeen(
  pilot: Pilot,
  teachers: readonly PilotTeacher[],
  evidence: Evidence,
): readonly PilotSeen[] {
  const starts = new Map(teachers.map(({ teacher, starts }) => [teacher, starts]));
  const levels = levelsOf(pilot, evidence).length;
  return evidence.lessons.flatMap((lesson): PilotSeen[] => {
    const start = starts.get(lesson.teacher);
    if (start === undefined || lesson.date === '' || lesson.date < start) return [];
    const place = pilot.practice === '' ? useIn(lesson, pilot) : placeIn(lesson, pilot, levels);
    if (place === null) return [];
    const { teacher, date } = lesson;
    return [{ teacher, date, days: daysBetween(start, date), place }];
  });
}

function placeIn({ ratings }: Lesson, { practice }: Pilot, levels: number): number | null {
  const rating = ratings.find(([id, , of]) => id === practice && of === levels);
  return rating ? (rating[1] - 1) / (levels - 1) : null;
}

/** A visit in which nobody could see the curriculum says nothing of its use. */
const NOT_SEEN = /^not seen/i;

function useIn({ curriculum }: Lesson, { inUse }: Pilot): number | null {
  if (curriculum === '' || NOT_SEEN.test(curriculum)) return null;
  return inUse.includes(curriculum) ? 1 : 0;
}

/** The same by teacher, as a teacher-weighted figure takes it. */
export function byTeacher(seen: readonly PilotSeen[]): readonly TeacherCount[] {
  const counts = new Map<string, { reached: number; rated: number }>();
  for (const { teacher, place } of seen) {
    const count = counts.get(teacher) ?? { reached: 0, rated: 0 };
    counts.set(teacher, count);
    count.reached += place;
    count.rated++;
  }
  return [...counts.values()];
}

/** With every teacher counting equally; null when nothing was seen. */
export function meanPlace(counts: readonly TeacherCount[]): number | null {
  if (counts.length === 0) return null;
  return counts.reduce((sum, { reached, rated }) => sum + reached / rated, 0) / counts.length;
}
