import { type Person, personOf } from '../../school/staff';
import { isHere } from '../../school/stay';
import type { Shown } from './candidates';
import { cheapestAssignment, NEVER } from './cheapest-assignment';
import { type Evaluators, evaluates } from './evaluators';
import type { MentoringNeed } from './mentoring-needs';
import type { Leaders } from './show-leaders';

/** What the tabs say, with who evaluates whom. */
export type School = Leaders & { readonly evaluators: Evaluators };

/** A mentor for a teacher, and all that speaks for these two. */
export interface Match {
  readonly need: MentoringNeed;
  readonly mentor: Person;
  readonly practice: string;
  /** Whether their grades are so far apart that leaders should think twice. */
  readonly isFar: boolean;
  /** In words, the weightiest first. */
  readonly reasons: readonly string[];
}

export interface Matched {
  readonly matches: readonly Match[];
  /** Each teacher with the most urgent need and the reason in words. */
  readonly without: readonly { readonly need: MentoringNeed; readonly why: string }[];
}

/** Somebody who agreed, with what, and how many more colleagues they take. */
interface Willing {
  readonly person: Person;
  readonly practices: readonly { readonly practice: string; readonly low: number }[];
  readonly most: number;
  readonly now: number;
}

/**
 * Mentors for teachers, one each whatever their needs: as many teachers as can be, those with the surest need first; among all ways
 * to do that, the one in which mentors fit a teacher's surer needs, are nearest in subject and grade, surest in the practice, and share the load. Each place with a mentor is a column
 * of an assignment problem, and dearer than the one before it, so that nobody gets a second colleague while another has none.
 * Nobody is matched to whom they evaluate, and only those who agreed are.
 */
export function matchMentors(
  needs: readonly MentoringNeed[],
  shown: Shown,
  leaders: School,
): Matched {
  const willing = willingIn(shown, leaders);
  const places = willing.flatMap((one) =>
    Array.from({ length: Math.max(0, one.most - one.now) }, (_, more) => ({
      one,
      load: one.now + more,
    })),
  );
  const rows = byTeacher(needs);
  const costs = rows.map((own) => [
    ...places.map(({ one, load }) => {
      const fit = bestFit(own, one, leaders);
      return fit ? fit.cost + load * LOAD : NEVER;
    }),
    ...rows.map(() => ALONE + urgencyOf(own[0])),
  ]);
  const columns = cheapestAssignment(costs);
  const matches: Match[] = [];
  const without: { need: MentoringNeed; why: string }[] = [];
  rows.forEach((own, row) => {
    const place = places[columns[row] ?? -1];
    const fit = place && bestFit(own, place.one, leaders);
    if (!place || !fit) without.push({ need: own[0], why: whyWithout(own, willing, leaders) });
    else matches.push(matchOf(fit, place.one, place.load));
  });
  return { matches, without };
}

/** Everybody a leader may choose for a teacher in place of who was proposed, nearest first. */
export function othersFor(
  needs: readonly MentoringNeed[],
  shown: Shown,
  leaders: School,
): readonly Match[] {
  return byTeacher(needs)
    .flatMap((own) =>
      willingIn(shown, leaders).flatMap((one) => {
        const fit = one.now < one.most && bestFit(own, one, leaders);
        return fit ? [{ one, fit }] : [];
      }),
    )
    .sort((a, b) => a.fit.cost + a.one.now * LOAD - b.fit.cost - b.one.now * LOAD)
    .map(({ one, fit }) => matchOf(fit, one, one.now));
}

/** All needs of one teacher, the most urgent first. */
type Needs = readonly [MentoringNeed, ...MentoringNeed[]];

/** In the order in which teachers came. */
function byTeacher(needs: readonly MentoringNeed[]): Needs[] {
  const found = new Map<string, MentoringNeed[]>();
  for (const need of needs) {
    found.set(need.teacher.email, [...(found.get(need.teacher.email) ?? []), need]);
  }
  return [...found.values()].flatMap((own): Needs[] => {
    const [first, ...others] = own.sort((a, b) => urgencyOf(b) - urgencyOf(a));
    return first ? [[first, ...others]] : [];
  });
}

function matchOf(
  { need, practice, isFar, reasons }: Fit,
  { person, most }: Willing,
  load: number,
): Match {
  return { need, mentor: person, practice, isFar, reasons: [...reasons, loadInWords(load, most)] };
}

/*
 * Costs in points. Another subject is as far as three grades; a colleague more weighs as much as two grades; being unsure of
 * the practice weighs no more than two grades, and so does a need that is 20 points of urgency below the teacher's first. Going
 * without is dearer than any mentor. A pair that has ended comes again only where nobody else is near.
 */
const FAR = 3;
const UNKNOWN = 2;
const LOAD = 2;
const UNSURE = 2;
const LESS_URGENT = 0.1;
const ALONE = 1000;

/**
 * Who has more need goes first where places are short: from 0 to 50, less than one teacher more or less without a mentor. What
 * coaches coded again counts more, and most what was seen as well.
 */
function urgencyOf({ seen, coded, why }: MentoringNeed): number {
  if (why === 'named') return 50;
  const bySight = seen ? 40 * (1 - seen.chance) : 20;
  return bySight + 5 * Math.min(coded?.conversations ?? 0, 2);
}

function willingIn(shown: Shown, leaders: Leaders): Willing[] {
  const { staff, mentors, pairs, today } = leaders;
  const rows = mentors.filter(({ consent }) => consent === 'yes');
  const emailOf = (email: string, name: string) => personOf(staff, email, name)?.email;
  return staff
    .filter((person) => isHere({ until: person.lastDay }, today))
    .flatMap((person): Willing[] => {
      const own = rows.filter((row) => emailOf(row.teacher, row.teacherName) === person.email);
      if (own.length === 0) return [];
      const practices = own
        .map(({ practice }) => ({ practice, low: lowOf(shown, practice, person.email) }))
        .sort((a, b) => b.low - a.low);
      const now = pairs.filter(
        (pair) => pair.until === '' && emailOf(pair.mentor, pair.mentorName) === person.email,
      ).length;
      return [{ person, practices, most: Math.min(...own.map(({ most }) => most ?? TWO)), now }];
    });
}

/** Colleagues at once, of somebody who did not say. */
const TWO = 2;

/** The lower limit of somebody's share; 0 where they were named by hand and hardly seen. */
function lowOf(shown: Shown, practice: string, email: string): number {
  const found = shown.get(practice);
  if (!found || 'tooFew' in found) return 0;
  return found.ranked.find(({ teacher }) => teacher === email)?.low ?? 0;
}

/** How somebody fits one of a teacher's needs. */
interface Fit {
  readonly need: MentoringNeed;
  readonly practice: string;
  readonly cost: number;
  readonly isFar: boolean;
  readonly reasons: readonly string[];
}

/** The need of a teacher for which somebody fits best; null for none. */
function bestFit(own: Needs, one: Willing, leaders: School): Fit | null {
  const first = urgencyOf(own[0]);
  return own.reduce<Fit | null>((best, need) => {
    const fit = fitOf(need, one, leaders);
    if (!fit) return best;
    const cost = fit.cost + LESS_URGENT * (first - urgencyOf(need));
    return best && best.cost <= cost ? best : { ...fit, cost };
  }, null);
}

function fitOf(
  need: MentoringNeed,
  { person, practices }: Willing,
  { evaluators, pairs, staff }: School,
): Fit | null {
  const { teacher } = need;
  const skill = practices.find(
    ({ practice }) => need.practice === '' || practice === need.practice,
  );
  if (!skill || person.email === teacher.email) return null;
  if (evaluates(person, teacher.email, evaluators)) return null;
  const again = pairs.some(
    (pair) =>
      personOf(staff, pair.mentor, pair.mentorName)?.email === person.email &&
      personOf(staff, pair.teacher, pair.teacherName)?.email === teacher.email,
  );
  const subject = subjectApart(person, teacher);
  const grade = gradesApart(person.grade, teacher.grade);
  const isFar = grade !== null && grade >= FAR;
  return {
    need,
    practice: skill.practice,
    cost: subject + Math.min(grade ?? UNKNOWN, FAR) + UNSURE * (1 - skill.low) + (again ? FAR : 0),
    isFar,
    reasons: [
      isFar ? `Far from grade ${teacher.grade}: ${grade} grades apart.` : '',
      again ? 'They were a pair before.' : '',
      subject === 0 ? `Both teach ${teacher.subject}.` : '',
      grade === 0
        ? 'Same grade.'
        : grade === null || isFar
          ? ''
          : `${grade} ${grade === 1 ? 'grade' : 'grades'} apart.`,
    ].filter(Boolean),
  };
}

function subjectApart(one: Person, other: Person): number {
  if (one.subject === '' || other.subject === '') return UNKNOWN;
  return one.subject.toLowerCase() === other.subject.toLowerCase() ? 0 : FAR;
}

/** Grades between two people, by the nearest they teach ("K", "4", "6-8"); null where one of them says none. */
export function gradesApart(one: string, other: string): number | null {
  const [ours, theirs] = [gradesIn(one), gradesIn(other)];
  if (!ours || !theirs) return null;
  return Math.max(0, theirs[0] - ours[1], ours[0] - theirs[1]);
}

function gradesIn(words: string): readonly [low: number, high: number] | null {
  const grades = words.match(/\d+|\bk\b|\bpre-?k\b/gi)?.map((word) => {
    if (/^k$/i.test(word)) return 0;
    return /k/i.test(word) ? -1 : Number(word);
  });
  return grades ? [Math.min(...grades), Math.max(...grades)] : null;
}

/** "Colleague 1 of at most 2." */
function loadInWords(others: number, most: number): string {
  return `Colleague ${others + 1} of at most ${most}.`;
}

function whyWithout(own: Needs, willing: readonly Willing[], leaders: School): string {
  const { email } = own[0].teacher;
  const isNeeded = (one: string) => own.some(({ practice }) => practice === '' || practice === one);
  const skilled = willing.filter(
    ({ person, practices }) =>
      person.email !== email && practices.some(({ practice }) => isNeeded(practice)),
  );
  if (skilled.length === 0) {
    const waiting = leaders.mentors.filter(
      ({ consent, asked, practice }) => consent === '' && asked !== '' && isNeeded(practice),
    ).length;
    return waiting > 0
      ? `Nobody has agreed for this yet; ${waiting} ${waiting === 1 ? 'has' : 'have'} not answered.`
      : 'Nobody has agreed for this yet. Ask somebody under Mentors.';
  }
  const free = skilled.filter(({ person }) => !evaluates(person, email, leaders.evaluators));
  if (free.length === 0) {
    return `Only ${skilled.map(({ person }) => person.name).join(', ')} agreed, who may evaluate them.`;
  }
  return 'Whoever agreed has as many colleagues as they want. Ask one more.';
}
