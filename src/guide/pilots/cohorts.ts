import { type Share, teacherWeightedShare } from '../teacher-weighted';
import { byTeacher, meanPlace, type PilotSeen } from './pilot-seen';
import type { PilotTeacher } from './pilot-teachers-table';

/** Those who began new, or experienced. */
export interface Cohort {
  readonly experience: PilotTeacher['experience'];
  /** In the pilot. */
  readonly teachers: number;
  readonly points: readonly CohortPoint[];
}

export interface CohortPoint {
  /** Since each teacher's own start, from 1, both included. */
  readonly weeks: readonly [first: number, last: number];
  readonly place: number;
  readonly share: Share;
  readonly teachers: number;
}

/** Weeks that are put together, so that most teachers are seen in them. */
const TOGETHER = 2;
const WEEK = 7;

/** New beside experienced teachers of a pilot, by weeks since each of them began, every teacher counting equally. */
export function cohortsOf(
  teachers: readonly PilotTeacher[],
  seen: readonly PilotSeen[],
): readonly Cohort[] {
  return (['new', 'experienced'] as const).map((experience) => {
    const own = new Set(
      teachers.filter((row) => row.experience === experience).map(({ teacher }) => teacher),
    );
    const bins = new Map<number, PilotSeen[]>();
    for (const visit of seen) {
      if (!own.has(visit.teacher)) continue;
      const bin = Math.floor(visit.days / (WEEK * TOGETHER));
      bins.set(bin, [...(bins.get(bin) ?? []), visit]);
    }
    const points = [...bins]
      .sort(([a], [b]) => a - b)
      .map(([bin, visits]): CohortPoint => {
        const counts = byTeacher(visits);
        return {
          weeks: [bin * TOGETHER + 1, (bin + 1) * TOGETHER],
          place: meanPlace(counts) ?? 0,
          share: teacherWeightedShare(counts),
          teachers: counts.length,
        };
      });
    return { experience, teachers: own.size, points };
  });
}
