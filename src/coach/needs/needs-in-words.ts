import { ENOUGH_TEACHERS, type Share } from '../../guide/teacher-weighted';
import { dayInWords } from '../../school-time';
import type { Block } from '../../workspace';
import type { Needs } from './needs';
import type { Count } from './release';

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

/** The report for the building and the district as the Doc says it: no names, and no small groups. */
export function reportOf(needs: Needs, schoolName: string): Block[] {
  const other = [...needs.other, ...needs.supports].map(
    ({ name, named }) => `${name}: ${namedInWords(named)}`,
  );
  return [
    {
      block: 'title',
      text: ['Professional learning needs', schoolName].filter(Boolean).join(' – '),
    },
    {
      block: 'quiet',
      text: `${spanInWords(needs)}. Coached: ${namedInWords(needs.coached)}. Each teacher counts once. Shares are means over teachers, with their 90% interval. Numbers below ${ENOUGH_TEACHERS} teachers are left out.`,
    },
    { block: 'heading', text: 'What to offer next' },
    ...needs.practices.flatMap(({ name, named, gap, groups }, index) =>
      part(`${index + 1}. ${name}`, [
        `In coaching: named by ${namedInWords(named)}.`,
        `In lessons: below the highest level in ${shareInWords(gap)}.`,
        ...groups
          .filter((group) => 'count' in group.named || 'share' in group.gap)
          .map(
            (group) =>
              `${group.group}: named by ${namedInWords(group.named)}; below the highest level in ${shareInWords(group.gap)}.`,
          ),
      ]),
    ),
    ...under(
      'Other needs in coaching',
      other.length === 0 ? [] : [{ block: 'list', items: other }],
    ),
    ...under(
      'What was offered, and what changed',
      needs.learning.flatMap(({ date, offered, practice, before, after }) =>
        part(`${offered}, ${dayInWords(date, needs.to)}`, [
          ...(practice ? [`On ${practice}.`] : []),
          `At the highest level in the 60 days before: ${shareInWords(before)}.`,
          `In the 60 days after: ${shareInWords(after)}.`,
        ]),
      ),
    ),
  ];
}

function part(text: string, items: readonly string[]): Block[] {
  return [
    { block: 'subheading', text },
    { block: 'list', items },
  ];
}

/** What stands under a heading, which an empty part does without. */
function under(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ block: 'heading', text }, ...blocks];
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
