import { thousands } from '../../../counted';
import { capital } from '../../../first-letter';
import { INDICATORS } from '../../../progress/indicators';
import type { StandingKept } from '../../../progress/keep-standing';
import { LEVEL_NAMES, type STANDINGS } from '../../../progress/own-ratings-table';
import { type Criterion, LEVELS, type Level } from '../../../progress/requirement';
import type { Standing } from '../../../progress/standing';

export function levelName(level: Level): (typeof LEVEL_NAMES)[number] {
  return LEVEL_NAMES[LEVELS.indexOf(level)] ?? LEVEL_NAMES[0];
}

export function standingName(level: Level | null): (typeof STANDINGS)[number] {
  return level === null ? 'Not yet' : levelName(level);
}

/** "Practices rated: 12 so far, 30 needed", or "Practices on forms: 42" when there is enough. */
export function criterionInWords({ have, need, of }: Criterion): string {
  const what = capital(of);
  return have >= need
    ? `${what}: ${thousands(have)}`
    : `${what}: ${have === 0 ? 'none' : thousands(have)} so far, ${thousands(need)} needed`;
}

/** "4 indicators at Keep Improving, 6 at Getting Better, 3 at Getting Started, 2 not yet." */
export function standingsInWords(standings: readonly Standing[]): string {
  const count = (level: Level | null) => standings.filter((one) => one.level === level).length;
  const parts = [...LEVELS]
    .reverse()
    .filter((level) => count(level) > 0)
    .map((level) => `${count(level)} at ${levelName(level)}`);
  if (count(null) > 0) parts.push(`${count(null)} not yet`);
  return `Of ${standings.length} indicators: ${parts.join(', ')}.`;
}

/** What is kept of the standings for the term. */
export function keptOf(standings: readonly Standing[]): StandingKept['indicators'] {
  return standings.map(({ indicator, level }) => ({
    indicator,
    name: INDICATORS.find((one) => one.indicator === indicator)?.name ?? '',
    records: standingName(level),
  }));
}
