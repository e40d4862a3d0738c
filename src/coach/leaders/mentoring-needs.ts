import type { Evidence } from '../../guide/evidence';
import { type Practitioner, SURE } from '../../guide/practitioners';
import { type Person, personOf, teaches } from '../../school/staff';
import { isHere } from '../../school/stay';
import { lately } from '../needs/needs';
import type { CodedSession } from '../needs/show-needs';
import type { Shown } from './candidates';
import type { Leaders } from './show-leaders';

/** A teacher to whom a mentor would be of use, and with what: one for each practice, with all that speaks for it. */
export interface MentoringNeed {
  readonly teacher: Person;
  /** Blank where nobody knows yet: whatever a mentor near them is good at. */
  readonly practice: string;
  readonly why: 'new' | 'below typical' | 'coded' | 'named';
  /** As seen in the practice, where it was seen often enough. */
  readonly seen: Practitioner | undefined;
  /** As coaches noted it; undefined where none did, or whoever asks may not know. */
  readonly coded: Coded | undefined;
}

/** How often coaches noted a practice as a need of a teacher. */
export interface Coded {
  readonly conversations: number;
  /** The day of the first. */
  readonly since: string;
}

/**
 * Teachers who are new, who very likely show a practice less than is typical here, or whose coaches coded a practice as a need.
 * Of what was seen only the one practice counts in which that is surest: with many practices, `LIKELY` would name half a school by
 * chance. What coaches coded counts all, of the cycles that `needsOf` looks at. Whoever has a mentor is not among them.
 *
 * @param sessions those that whoever asks may know of
 */
export function needsOfTeachers(
  evidence: Pick<Evidence, 'today' | 'cycles' | 'practices'>,
  shown: Shown,
  leaders: Pick<Leaders, 'staff' | 'pairs'>,
  sessions: readonly CodedSession[],
): MentoringNeed[] {
  const { today } = evidence;
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const paired = new Set(
    leaders.pairs
      .filter(({ until }) => until === '')
      .map((pair) => personOf(leaders.staff, pair.teacher, pair.teacherName)?.email),
  );
  const lowest = lowestOf(shown);
  const codes = codedBy(evidence, sessions);
  return leaders.staff
    .filter((person) => teaches(person) && isHere({ until: person.lastDay }, today))
    .filter(({ email }) => !paired.has(email))
    .flatMap((teacher): MentoringNeed[] => {
      const low = lowest.get(teacher.email);
      const coded = codes.get(teacher.email) ?? new Map<string, Coded>();
      const isBelow = low !== undefined && low.seen.chance <= 1 - SURE;
      const below: MentoringNeed[] = isBelow
        ? [{ teacher, ...low, why: 'below typical', coded: coded.get(low.practice) }]
        : [];
      const noted = [...coded]
        .filter(([practice]) => !below.some((need) => need.practice === practice))
        .map(([practice, found]): MentoringNeed => {
          const seen = seenIn(shown, practice, teacher.email);
          return { teacher, practice, why: 'coded', seen, coded: found };
        });
      const isNew = teacher.firstDay > yearAgo && !isBelow;
      const unknown = { practice: '', seen: undefined, coded: undefined };
      return [...below, ...noted, ...(isNew ? [{ teacher, ...unknown, why: 'new' as const }] : [])];
    });
}

/** By teacher, the practice in which they are surest below what is typical. */
function lowestOf(shown: Shown): Map<string, { practice: string; seen: Practitioner }> {
  const lowest = new Map<string, { practice: string; seen: Practitioner }>();
  for (const [practice, found] of shown) {
    if ('tooFew' in found) continue;
    for (const seen of found.ranked) {
      const before = lowest.get(seen.teacher);
      if (!before || seen.chance < before.seen.chance) lowest.set(seen.teacher, { practice, seen });
    }
  }
  return lowest;
}

/** By teacher and practice. Needs that are no practices of the library have nobody who could show them. */
function codedBy(
  evidence: Pick<Evidence, 'today' | 'cycles' | 'practices'>,
  sessions: readonly CodedSession[],
): Map<string, Map<string, Coded>> {
  // Of two practices with one name the one that stands on a form counts.
  const ids = new Map(
    [...evidence.practices]
      .sort((a, b) => Number(a.asked) - Number(b.asked))
      .map(({ id, name }) => [name.toLowerCase(), id]),
  );
  const found = new Map<string, Map<string, Coded>>();
  for (const { teacher, date, needs } of lately(evidence, sessions).sessions) {
    const own = found.get(teacher) ?? new Map<string, Coded>();
    for (const practice of new Set(needs.map((need) => ids.get(need.toLowerCase())))) {
      if (practice === undefined) continue;
      const { conversations = 0, since = date } = own.get(practice) ?? {};
      own.set(practice, {
        conversations: conversations + 1,
        since: [since, date].sort()[0] ?? date,
      });
      found.set(teacher, own);
    }
  }
  return found;
}

function seenIn(shown: Shown, practice: string, email: string): Practitioner | undefined {
  const found = shown.get(practice);
  if (!found || 'tooFew' in found) return undefined;
  return found.ranked.find(({ teacher }) => teacher === email);
}
