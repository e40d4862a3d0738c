import * as z from 'zod/mini';
import { drawPaper, type Paper } from '../../monitor/paper/draw-paper';
import { Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import type { Block, Occasion, Workspace } from '../../workspace';

const words = z.string();
const named = z.array(z.object({ name: words, said: z.array(words) }));
/** As the screen shows it, after small groups were left out. */
export const needsReportSchema = z.object({
  since: words,
  /** Lines of a table under its headings. */
  practices: z.array(z.array(words)),
  other: z.array(words),
  learning: named,
});

/** Draws the report on professional learning needs, for the building and the district: counts and shares, nobody's name. */
export function reportNeeds(
  workspace: Workspace,
  occasion: Occasion,
  { since, practices, other, learning }: z.infer<typeof needsReportSchema>,
): Paper {
  return workspace.alone(() => {
    const { settings, staff } = workspace.workbook.read({
      settings: settingsTable,
      staff: staffTable,
    });
    const school = settingsFrom(settings.rows);
    if (!leads(occasion.actor, staff.rows, school)) {
      throw new Problem('Only leaders of the school make this report.');
    }
    const list = (items: readonly string[]): Block[] =>
      items.length === 0 ? [] : [{ block: 'list', items }];
    const parts = (each: typeof learning) =>
      each.flatMap(({ name, said }): Block[] => [
        { block: 'subheading', text: name },
        ...list(said),
      ]);
    return drawPaper(workspace, 'learning-needs', 'Professional learning needs', [
      {
        block: 'title',
        text: ['Professional learning needs', school.schoolName].filter(Boolean).join(' – '),
      },
      { block: 'quiet', text: since },
      { block: 'heading', text: 'What to offer next' },
      { block: 'table', rows: practices },
      ...(other.length === 0
        ? []
        : [{ block: 'heading' as const, text: 'Other needs in coaching' }, ...list(other)]),
      ...(learning.length === 0
        ? []
        : [
            { block: 'heading' as const, text: 'What was offered, and what changed' },
            ...parts(learning),
          ]),
    ]);
  });
}
