import type { Library } from '../../practices/library';
import type { FocusSet, Practice } from '../../practices/practice';
import type { Person } from '../../school/staff';
import type { Rating } from '../ratings-table';

/** What the workbook holds that an import builds on. Plain data: it goes to the sidebar. */
export interface KnownSchool {
  /** Also retired ones. */
  readonly sets: readonly FocusSet[];
  readonly practices: readonly KnownPractice[];
  readonly staff: readonly KnownPerson[];
  /** Levels that were imported before, by observation and practice. */
  readonly imported: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export type KnownPractice = Pick<
  Practice,
  'id' | 'focus' | 'name' | 'teacherAction' | 'studentAction' | 'version'
>;
export type KnownPerson = Pick<Person, 'name' | 'email'>;

/** Ids of imported observations begin so; those of forms are Google's. */
export const IMPORTED = 'I-';

export function knownSchool(
  { sets, practices }: Pick<Library, 'sets' | 'practices'>,
  staff: readonly Person[],
  ratings: readonly Rating[],
): KnownSchool {
  const imported: Record<string, Record<string, number>> = {};
  for (const { observation, practice, level } of ratings) {
    if (!observation.startsWith(IMPORTED) || level === null) continue;
    let levels = imported[observation];
    if (!levels) {
      levels = {};
      imported[observation] = levels;
    }
    levels[practice] = level;
  }
  return {
    sets,
    practices: practices.map(({ id, focus, name, teacherAction, studentAction, version }) => {
      return { id, focus, name, teacherAction, studentAction, version };
    }),
    staff: staff.map(({ name, email }) => ({ name, email })),
    imported,
  };
}
