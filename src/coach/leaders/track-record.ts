import type { Evidence } from '../../guide/evidence';
import { LIKELY, type Practitioner } from '../../guide/practitioners';
import { type Person, personOf } from '../../school/staff';
import { daysBetween } from '../../school-time';
import type { Shown } from './candidates';
import type { Leaders } from './show-leaders';

/** What speaks for somebody as a coach: practices they likely show more than is typical, and whom they have mentored. */
export interface TrackRecord {
  /** Surest first. */
  readonly strong: readonly (Practitioner & { readonly practice: string; readonly name: string })[];
  /** Of the last year and before. */
  readonly visits: number;
  /** The day of the first; blank without any. */
  readonly since: string;
  readonly pairs: number;
  /** All pairs together. */
  readonly months: number;
}

const DAYS_A_MONTH = 30.44;

export function trackRecordOf(
  person: Person,
  evidence: Evidence,
  shown: Shown,
  leaders: Pick<Leaders, 'pairs' | 'staff' | 'today'>,
): TrackRecord {
  const strong = evidence.practices.flatMap(({ id, name }) => {
    const found = shown.get(id);
    if (!found || 'tooFew' in found) return [];
    return found.ranked
      .filter(({ teacher, chance }) => teacher === person.email && chance >= LIKELY)
      .map((one) => ({ ...one, practice: id, name }));
  });
  const days = evidence.lessons
    .filter(({ teacher }) => teacher === person.email)
    .map(({ date }) => date);
  const pairs = leaders.pairs.filter(
    ({ mentor, mentorName }) => personOf(leaders.staff, mentor, mentorName)?.email === person.email,
  );
  const together = pairs.reduce(
    (sum, { from, until }) => sum + Math.max(0, daysBetween(from, until || leaders.today)),
    0,
  );
  return {
    strong: strong.sort((a, b) => b.low - a.low),
    visits: days.length,
    since: days.filter(Boolean).sort()[0] ?? '',
    pairs: pairs.length,
    months: Math.round(together / DAYS_A_MONTH),
  };
}

export function hasTrackRecord({ strong, pairs }: TrackRecord): boolean {
  return strong.length > 0 || pairs > 0;
}

/** As it is kept beside the role: "Likely above typical in Wait time (58%, 41 to 74); 12 visits since 2025-09-08. 2 pairs, 9 months." */
export function recordInWords(record: TrackRecord): string {
  const { strong, visits, since, pairs, months } = record;
  const percent = (share: number) => Math.round(share * 100);
  const shown = strong
    .slice(0, 3)
    .map(
      ({ name, estimate, low, high }) =>
        `${name} (${percent(estimate)}%, ${percent(low)} to ${percent(high)})`,
    );
  return [
    shown.length > 0
      ? `Likely above typical in ${shown.join('; ')}.`
      : 'No practice likely above typical so far.',
    visits === 0
      ? 'No visits yet.'
      : `${visits} ${visits === 1 ? 'visit' : 'visits'}${since && ` since ${since}`}.`,
    pairs === 0
      ? 'Has mentored nobody here yet.'
      : `Mentored ${pairs} ${pairs === 1 ? 'colleague' : 'colleagues'}, ${months === 0 ? 'less than a month' : `${months} ${months === 1 ? 'month' : 'months'}`} in all.`,
  ].join(' ');
}
