import type { Observation } from '../monitor/observations-table';
import type { Rating } from '../monitor/ratings-table';

/** A visit that an observer marked as worth showing to others. */
export interface Example {
  readonly teacherName: string;
  readonly date: string;
  readonly strength: string;
}

/** The examples of a practice, the latest first. */
export interface PracticeExamples {
  readonly practice: string;
  readonly examples: readonly Example[];
}

/**
 * Marked visits by the practices that stood at their highest level in them.
 *
 * @param names of teachers by e-mail, where they are on the roster
 */
export function examplesIn(
  observations: readonly Observation[],
  ratings: readonly Rating[],
  names: ReadonlyMap<string, string>,
): PracticeExamples[] {
  const marked = new Map(
    observations
      .filter(({ worthShowing }) => worthShowing)
      .map((observation) => [observation.observation, observation]),
  );
  const found = new Map<string, Observation[]>();
  for (const { observation, practice, level, levels } of ratings) {
    const visit = marked.get(observation);
    if (!visit || level === null || level !== levels) continue;
    found.set(practice, [...(found.get(practice) ?? []), visit]);
  }
  return [...found].map(([practice, visits]) => ({
    practice,
    examples: visits
      .sort((a, b) => (a.date > b.date ? -1 : 1))
      .map(({ teacher, teacherName, date, strength }) => ({
        teacherName: names.get(teacher) ?? teacherName,
        date,
        strength,
      })),
  }));
}
