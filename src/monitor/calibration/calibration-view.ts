import { type Agreement, agreementBy } from './agreement';
import { type Disagreement, disagreements } from './disagreements';
import { ofSchool, ratedTogether } from './rated-together';
import { type Severity, severityOf } from './severity';
import { schoolOf, sharedVisits } from './shared-visits';
import type { CalibrationMaterial } from './show-calibration';
import { refOf, toTalkOver } from './talk-over';

/** How far observers agree, and where they do not. */
export interface CalibrationView {
  /** One for each length of continuum; none before the first shared lesson. */
  readonly overall: readonly Agreement[];
  /** The most lessons first. */
  readonly practices: readonly NamedAgreement[];
  /** By school, where the workbook knows more than one. */
  readonly schools: readonly NamedAgreement[];
  /** All of them for leaders; others see themselves alone. */
  readonly observers: readonly (Severity & { readonly name: string })[];
  readonly leads: boolean;
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
  const schools = agreementBy(together, ({ visit }) => schoolOf(visit, { schoolName }), random);

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
  const severities = severityOf(together, random);
  return {
    overall: agreementBy(together, () => '', random),
    practices: named(
      agreementBy(together, ({ practice }) => practice, random),
      practiceName,
    ),
    schools: schools.some(({ key }) => key !== schools[0]?.key)
      ? named(schools, (school) => school)
      : [],
    observers: severities
      .filter(({ observer }) => material.leads || observer === actor)
      .map((severity) => ({
        ...severity,
        name: people.get(severity.observer) ?? severity.observer,
      })),
    leads: material.leads,
    unclear: unclear.length,
    disagreements: shown,
    more: found.length - shown.length,
    waiting: waiting.size,
    meeting: latest ? { day: latest.day, url: latest.url } : null,
  };
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
