import type { Block } from '../workspace';
import { CHAPTERS, INDICATORS } from './indicators';
import { LEVELS } from './requirement';
import type { SchoolStanding } from './school-standing';

/** A cell for each level, filled as it is earned; the table's head names them. */
function cells(level: SchoolStanding['indicators'][number]['level']): string[] {
  const reached = level === null ? 0 : LEVELS.indexOf(level) + 1;
  return LEVELS.map((_, index) => (index < reached ? '✓' : ''));
}

/**
 * The Doc for the leadership team and the district: every indicator with its level, last term's beside it, what leaders say themselves,
 * and what comes next. Counts and levels, and nobody's name.
 */
export function standingDoc(
  standing: SchoolStanding,
  { summary, levels }: { summary: string; levels: readonly string[] },
): Block[] {
  const { school, term, before } = standing;
  const rated = standing.indicators.some(({ own }) => own !== '');
  return [
    { block: 'title', text: ['Progress', school].filter(Boolean).join(' – ') },
    { block: 'quiet', text: `${term}. By the school’s own records.` },
    { block: 'paragraph', text: summary },
    ...CHAPTERS.flatMap((chapter): Block[] => {
      const rows = INDICATORS.filter((one) => one.chapter === chapter).flatMap(
        ({ indicator, name }) => {
          const found = standing.indicators.find((one) => one.indicator === indicator);
          if (!found) return [];
          return [
            [
              `${indicator} ${name}`,
              ...cells(found.level),
              ...(before === '' ? [] : [found.before]),
              ...(rated ? [found.own] : []),
              found.next,
            ],
          ];
        },
      );
      if (rows.length === 0) return [];
      const head = [
        'Indicator',
        ...levels,
        ...(before === '' ? [] : [before]),
        ...(rated ? ['We say'] : []),
        'Next',
      ];
      return [
        { block: 'heading', text: chapter },
        { block: 'table', rows: [head, ...rows] },
      ];
    }),
    {
      block: 'quiet',
      text: 'Indicators of “Instructional Leadership Routines: Practices and Progress Indicators”. ✓ is a level that the records support with all before it. No teacher is named.',
    },
  ];
}
