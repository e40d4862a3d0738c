import { type Agreement, agreementBy, pairsOfObservers } from './agreement';
import { type Disagreement, disagreements } from './disagreements';
import { comparable, ofSchool, type RatedTogether, ratedTogether } from './rated-together';
import { type Severity, severityOf } from './severity';
import { schoolOf, sharedVisits } from './shared-visits';
import type { CalibrationMaterial } from './show-calibration';
import { refOf, toTalkOver } from './talk-over';

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
  /** What no meeting has talked over yet comes first. */
  readonly disagreements: readonly ShownDisagreement[];
  /** Disagreements that are not shown. */
  readonly more: number;
  /** What the next meeting would talk over. */
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

export interface ShownDisagreement extends Disagreement {
  readonly ref: string;
  readonly practiceName: string;
  /** Whether its words can still be changed. */
  readonly inLibrary: boolean;
  /** Names, in the order of the sides. */
  readonly observers: readonly string[];
  /** Whether the next meeting would talk it over. */
  readonly waiting: boolean;
  readonly talkedOver: boolean;
}

const SHOWN = 20;

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

  const next = toTalkOver(
    ofSchool(together, { schoolName }),
    observations,
    meetings,
    material.today,
  );
  const done = new Set(meetings.flatMap(({ talkedOver }) => talkedOver));
  const waiting = new Set(next.disagreements.map(({ ref }) => ref).filter((ref) => !done.has(ref)));
  // What others wrote about a lesson is not for its own teacher to read here.
  const found = disagreements(together)
    .filter(({ teacher }) => teacher !== actor)
    .map((one): ShownDisagreement => {
      const ref = refOf(one);
      return {
        ...one,
        ref,
        teacherName: people.get(one.teacher) ?? one.teacherName,
        practiceName: practiceName(one.practice),
        inLibrary: practices.has(one.practice),
        observers: one.sides.map(({ observer }) => people.get(observer) ?? observer),
        waiting: waiting.has(ref),
        talkedOver: done.has(ref),
      };
    });
  const shown = [
    ...found.filter((one) => one.waiting),
    ...found.filter((one) => !one.waiting),
  ].slice(0, SHOWN);
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
    disagreements: shown,
    more: found.length - shown.length,
    waiting: waiting.size,
    meeting: latest ? { day: latest.day, url: latest.url } : null,
  };
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
