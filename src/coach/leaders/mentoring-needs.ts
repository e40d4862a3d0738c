import type { Evidence } from '../../guide/evidence';
import { type Practitioner, SURE } from '../../guide/practitioners';
import { type Person, personOf, teaches } from '../../school/staff';
import { isHere } from '../../school/stay';
import type { Shown } from './candidates';
import type { Leaders } from './show-leaders';

/** A teacher to whom a mentor would be of use, and with what. */
export interface MentoringNeed {
  readonly teacher: Person;
  /** Blank where nobody knows yet: whatever a mentor near them is good at. */
  readonly practice: string;
  readonly why: 'new' | 'below typical' | 'named';
  /** As seen in the practice, where it was seen often enough. */
  readonly seen: Practitioner | undefined;
}

/**
 * Teachers who are new, or who very likely show a practice less than is typical here, each with the one practice in which that is
 * surest: with many practices, `LIKELY` would name half a school by chance. Whoever has a mentor is not among them.
 */
export function needsOfTeachers(
  evidence: Pick<Evidence, 'today'>,
  shown: Shown,
  leaders: Pick<Leaders, 'staff' | 'pairs'>,
): MentoringNeed[] {
  const { today } = evidence;
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const paired = new Set(
    leaders.pairs
      .filter(({ until }) => until === '')
      .map((pair) => personOf(leaders.staff, pair.teacher, pair.teacherName)?.email),
  );
  const lowest = new Map<string, { practice: string; seen: Practitioner }>();
  for (const [practice, found] of shown) {
    if ('tooFew' in found) continue;
    for (const seen of found.ranked) {
      const before = lowest.get(seen.teacher);
      if (!before || seen.chance < before.seen.chance) lowest.set(seen.teacher, { practice, seen });
    }
  }
  return leaders.staff
    .filter((person) => teaches(person) && isHere({ until: person.lastDay }, today))
    .filter(({ email }) => !paired.has(email))
    .flatMap((teacher): MentoringNeed[] => {
      const low = lowest.get(teacher.email);
      const isBelow = low !== undefined && low.seen.chance <= 1 - SURE;
      const isNew = teacher.firstDay > yearAgo;
      if (!isBelow && !isNew) return [];
      return [
        {
          teacher,
          practice: isBelow ? low.practice : '',
          why: isBelow ? 'below typical' : 'new',
          seen: isBelow ? low.seen : undefined,
        },
      ];
    });
}
