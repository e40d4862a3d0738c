import type { Settings } from '../../school/settings';

/** When a review falls due, whichever comes first. */
export interface ReviewRule {
  /** After the first visit. */
  readonly days: number;
  readonly visits: number;
  /** What the Settings tab says that cannot be, in words. */
  readonly problems: readonly string[];
}

/** A review in every week at most; a school that waits longer than a year has none. */
const DAYS = { setting: 'Review after days', from: 7, to: 366, otherwise: 30 };
/** Figures start at five teachers. */
const VISITS = { setting: 'Review at visits', from: 5, to: 1000, otherwise: 30 };

export function reviewRule(
  settings: Pick<Settings, 'reviewAfterDays' | 'reviewAtVisits'>,
): ReviewRule {
  const problems: string[] = [];
  const read = (words: string, { setting, from, to, otherwise }: typeof DAYS): number => {
    const number = Number(words);
    if (Number.isInteger(number) && number >= from && number <= to) return number;
    problems.push(
      `Settings, ${setting}: “${words}” is no whole number from ${from} to ${to}. Until you fix it, ${otherwise} counts.`,
    );
    return otherwise;
  };
  return {
    days: read(settings.reviewAfterDays, DAYS),
    visits: read(settings.reviewAtVisits, VISITS),
    problems,
  };
}
