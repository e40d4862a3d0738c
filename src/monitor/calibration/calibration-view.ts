import { type Agreement, agreementBy, pairsOfObservers } from './agreement';
import { type Disagreement, disagreements } from './disagreements';
import { comparable, ofSchool, type RatedTogether, ratedTogether } from './rated-together';
import { type Severity, severityOf } from './severity';
import { schoolOf, sharedVisits } from './shared-visits';
import type { CalibrationMaterial } from './show-calibration';
import { lessonsWaiting, refOf, toTalkOver } from './talk-over';

/** How far observers agree, and where they do not. */
export interface CalibrationView {
  /** One for each length of continuum; none before the first shared lesson. */
  readonly overall: readonly Agreement[];
  /** The most lessons first. */
  readonly practices: readonly (NamedAgreement & {
    /** When its ratings began anew; blank where all of them compare. */
    readonly since: string;
  })[];
  /** By school, where the workbook knows more than one. */
  readonly schools: readonly NamedAgreement[];
  /** Each beside partners in the same lessons: all of them for leaders; others see themselves alone. */
  readonly observers: readonly ObserverAgreement[];
  readonly leads: boolean;
  /** Practices rated together in wordings that no longer compare; they count nowhere. */
  readonly before: number;
  /** Practices that an observer rated more than once in a lesson, at different levels; they count nowhere. */
  readonly unclear: number;
  /** Visits on which levels differ: those that the next meeting talks about first, then the latest. */
  readonly differing: readonly DifferingVisit[];
  /** Visits that the next meeting would talk about, as Home counts them. */
  readonly waiting: number;
  /** The Doc of the latest meeting; null before the first. */
  readonly meeting: { readonly day: string; readonly url: string } | null;
}

export interface NamedAgreement extends Agreement {
  readonly name: string;
}

/** How often an observer and a partner chose the same level, and whether this one rates higher or lower. */
export interface ObserverAgreement extends NamedAgreement {
  readonly severity: Severity;
}

/** A visit whose observers chose different levels. */
export interface DifferingVisit {
  /** The same text for the same visit. */
  readonly visit: string;
  readonly teacherName: string;
  /** Blank for an imported walkthrough that has none. */
  readonly date: string;
  readonly period: string;
  /** Whether the next meeting would talk about it. */
  readonly waiting: boolean;
  readonly talkedOver: boolean;
  /** The practices on which levels differ, the furthest apart first. */
  readonly practices: readonly DifferingPractice[];
  /** What each observer wrote about the visit, once. */
  readonly notes: readonly { readonly observer: string; readonly words: readonly string[] }[];
}

export interface DifferingPractice {
  readonly ref: string;
  readonly practice: string;
  readonly practiceName: string;
  /** Whether its words can still be changed. */
  readonly inLibrary: boolean;
  /** From the lowest up: who chose which level. */
  readonly levels: readonly { readonly observer: string; readonly level: string }[];
}

/** @param random from 0 up to 1 */
export function calibrationView(
  material: CalibrationMaterial,
  random: () => number,
): CalibrationView {
  const { schoolName, actor, observations, meetings } = material;
  const people = new Map(material.people);
  const practices = new Map(material.practices);
  const practiceName = (id: string) => practices.get(id) ?? id;
  const { together, unclear } = ratedTogether(sharedVisits(observations), material.ratings);
  const breaks = new Map(material.breaks);
  const compared = comparable(together, breaks);
  const schools = agreementBy(compared, ({ visit }) => schoolOf(visit, { schoolName }), random);

  const own = ofSchool(together, { schoolName });
  const next = toTalkOver(own, observations, meetings, material.today);
  const done = new Set(meetings.flatMap(({ talkedOver }) => talkedOver));
  const waiting = new Set(next.disagreements.map(({ ref }) => ref).filter((ref) => !done.has(ref)));
  // What others wrote about a lesson is not for its own teacher to read here.
  const found = disagreements(together).filter(({ teacher }) => teacher !== actor);
  const [latest] = [...meetings].sort((a, b) => (a.day < b.day ? 1 : -1));
  return {
    overall: agreementBy(compared, () => '', random),
    practices: named(
      agreementBy(compared, ({ practice }) => practice, random),
      practiceName,
    ).map((one) => ({ ...one, since: breaks.get(one.key)?.since ?? '' })),
    schools: schools.some(({ key }) => key !== schools[0]?.key)
      ? named(schools, (school) => school)
      : [],
    observers: observersIn(compared, random)
      .filter(({ key }) => material.leads || key === actor)
      .map((one) => ({ ...one, name: people.get(one.key) ?? one.key })),
    leads: material.leads,
    before: together.length - compared.length,
    unclear: unclear.length,
    differing: byVisit(found, { waiting, done, people, practices }),
    waiting: lessonsWaiting(own, meetings, material.today),
    meeting: latest ? { day: latest.day, url: latest.url } : null,
  };
}

/** What observers differ on, put together by the visits in which they did. */
function byVisit(
  found: readonly Disagreement[],
  {
    waiting,
    done,
    people,
    practices,
  }: {
    readonly waiting: ReadonlySet<string>;
    readonly done: ReadonlySet<string>;
    readonly people: ReadonlyMap<string, string>;
    readonly practices: ReadonlyMap<string, string>;
  },
): DifferingVisit[] {
  const visits = new Map<string, Disagreement[]>();
  for (const one of found) {
    const visit = [one.date, one.period, one.teacher].join('\u001f');
    visits.set(visit, [...(visits.get(visit) ?? []), one]);
  }
  const nameOf = (email: string) => people.get(email) ?? email;
  return [...visits]
    .flatMap(([visit, ofVisit]): DifferingVisit[] => {
      const [first] = ofVisit;
      if (!first) return [];
      const { teacher, teacherName, date, period } = first;
      const refs = ofVisit.map(refOf);
      const sides = new Map(
        ofVisit.flatMap((one) => one.sides).map((side) => [side.observer, side]),
      );
      return [
        {
          visit,
          teacherName: people.get(teacher) ?? teacherName,
          date,
          period,
          waiting: refs.some((ref) => waiting.has(ref)),
          talkedOver: refs.some((ref) => done.has(ref)),
          practices: ofVisit.map((one) => ({
            ref: refOf(one),
            practice: one.practice,
            practiceName: practices.get(one.practice) ?? one.practice,
            inLibrary: practices.has(one.practice),
            levels: one.sides.map(({ observer, level, levelName }) => ({
              observer: nameOf(observer),
              level: levelName || `Level ${level}`,
            })),
          })),
          notes: [...sides.values()].map(({ observer, strength, opportunity, notes }) => ({
            observer: nameOf(observer),
            words: [strength, opportunity, notes].filter((words) => words !== ''),
          })),
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(b.waiting) - Number(a.waiting) ||
        b.date.localeCompare(a.date) ||
        a.visit.localeCompare(b.visit),
    );
}

/** Both count the same lessons: those with a partner, by length of the continuum. */
function observersIn(together: readonly RatedTogether[], random: () => number) {
  const severities = severityOf(together, random);
  return agreementBy(pairsOfObservers(together), ({ observer }) => observer, random).flatMap(
    (agreement) => {
      const severity = severities.find(
        ({ observer, levels }) => observer === agreement.key && levels === agreement.levels,
      );
      return severity ? [{ ...agreement, severity }] : [];
    },
  );
}

/** With names, the most lessons first. */
function named(
  agreements: readonly Agreement[],
  nameOf: (key: string) => string,
): NamedAgreement[] {
  return agreements
    .map((agreement) => ({ ...agreement, name: nameOf(agreement.key) }))
    .sort((a, b) => b.lessons - a.lessons);
}
