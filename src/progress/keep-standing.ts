import { Problem } from '../problem';
import { settingsFrom, settingsTable } from '../school/settings';
import { leads, staffTable } from '../school/staff';
import { termOf } from '../school/terms';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { type OwnRating, ownRatingsTable } from './own-ratings-table';

/** What a leader's browser read from the records, and what the leader says beside it. */
export interface StandingKept {
  readonly indicators: readonly Pick<OwnRating, 'indicator' | 'name' | 'records'>[];
  /** Of one indicator; null when only the records' standing is kept. */
  readonly own: Pick<OwnRating, 'indicator' | 'own' | 'evidence'> | null;
}

/**
 * Keeps where the school stands in this term. What leaders rate themselves stands beside what the records say, and neither
 * changes the other. Answers the rows of the term.
 */
export function keepStanding(
  workspace: Workspace,
  occasion: Occasion,
  { indicators, own }: StandingKept,
): readonly OwnRating[] {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      settings: settingsTable,
      staff: staffTable,
      own: ownRatingsTable,
    });
    const settings = settingsFrom(contents.settings.rows);
    if (!leads(occasion.actor, contents.staff.rows, settings)) {
      throw new Problem('Only the school’s leaders rate its progress.');
    }
    const term = termOf(dayOf(occasion.now, workbook.timeZone), settings.terms).name;
    const before = new Map(
      contents.own.rows.filter((row) => row.term === term).map((row) => [row.indicator, row]),
    );
    const kept = occasion.now.toISOString();
    const rows = indicators.map((standing): OwnRating => {
      const row = before.get(standing.indicator);
      const said = own?.indicator === standing.indicator ? own : null;
      return {
        ...standing,
        term,
        own: said?.own ?? row?.own ?? '',
        evidence: said?.evidence ?? row?.evidence ?? '',
        by: said ? occasion.actor : (row?.by ?? ''),
        kept,
      };
    });
    workbook.save(ownRatingsTable, rows);
    return rows;
  });
}
