import type * as z from 'zod/mini';
import { ENOUGH_TEACHERS, type Share } from '../../guide/teacher-weighted';
import { dayInWords } from '../../school-time';
import type { Needs } from './needs';
import type { Count } from './release';
import type { needsReportSchema } from './report-needs';

/** "7 teachers named it." */
export function namedInWords(named: Count): string {
  if ('count' in named) return `${named.count} teachers`;
  return 'none' in named ? 'nobody' : `fewer than ${ENOUGH_TEACHERS} teachers`;
}

/** "62% (48% to 75%)", or that too few were seen. */
export function shareInWords(share: Share): string {
  if ('tooFew' in share) return 'too few teachers seen to say';
  return `${percent(share.share)} (${percent(share.low)} to ${percent(share.high)})`;
}

/** The days that figures are of. */
export function spanInWords({ from, to }: Pick<Needs, 'from' | 'to'>): string {
  return `${dayInWords(from, to)} to ${dayInWords(to, to)}`;
}

/** The report as the Doc says it: no names, and no small groups. */
export function reportOf(needs: Needs): z.infer<typeof needsReportSchema> {
  return {
    since: `${spanInWords(needs)}. Coached: ${namedInWords(needs.coached)}. Each teacher counts once. Shares are means over teachers, with their 90% interval. Numbers below ${ENOUGH_TEACHERS} teachers are left out.`,
    practices: [
      ['Practice', 'Named in coaching by', 'Below the highest level in lessons'],
      ...needs.practices.flatMap(({ name, named, gap, groups }, index) => [
        [`${index + 1}. ${name}`, namedInWords(named), shareInWords(gap)],
        ...groups
          .filter((group) => 'count' in group.named || 'share' in group.gap)
          .map((group) => [`– ${group.group}`, namedInWords(group.named), shareInWords(group.gap)]),
      ]),
    ],
    other: [...needs.other, ...needs.supports].map(
      ({ name, named }) => `${name}: ${namedInWords(named)}`,
    ),
    learning: needs.learning.map(({ date, offered, practice, before, after }) => ({
      name: `${offered}, ${dayInWords(date, needs.to)}`,
      said: [
        ...(practice ? [`On ${practice}.`] : []),
        `At the highest level in the 60 days before: ${shareInWords(before)}.`,
        `In the 60 days after: ${shareInWords(after)}.`,
      ],
    })),
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
