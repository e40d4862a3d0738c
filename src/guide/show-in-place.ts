import { chanceFrom } from '../chance';
import { observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { breaksIn } from '../practices/comparability';
import { libraryFrom, libraryTables } from '../practices/library';
import { practiceVersionsTable } from '../practices/practice-versions-table';
import { settingsFrom, settingsTable } from '../school/settings';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { type InPlace, practicesInPlace } from './fidelity';
import { inPlaceTable } from './in-place-table';

/** Practices that may leave the forms, and those that could take their place. */
export interface ShownInPlace {
  /** From 0 to 1. */
  readonly threshold: number;
  readonly practices: readonly InPlace[];
  readonly proposed: readonly {
    readonly practice: string;
    readonly name: string;
    readonly focus: string;
  }[];
}

export function showInPlace(workspace: Workspace, occasion: Occasion): ShownInPlace {
  const contents = workspace.workbook.read({
    ...libraryTables,
    settings: settingsTable,
    observations: observationsTable,
    ratings: ratingsTable,
    decisions: inPlaceTable,
    versions: practiceVersionsTable,
  });
  const library = libraryFrom(contents);
  const threshold = settingsFrom(contents.settings.rows).inPlaceAt;
  return {
    threshold,
    practices: practicesInPlace(
      { observations: contents.observations.rows, ratings: contents.ratings.rows },
      library,
      contents.decisions.rows,
      threshold,
      dayOf(occasion.now, workspace.workbook.timeZone),
      chanceFrom(contents.ratings.rows.length),
      breaksIn(contents.versions.rows),
    ),
    proposed: library.practices
      .filter(({ status }) => status === 'proposed')
      .map(({ id, name, focus }) => ({ practice: id, name, focus })),
  };
}
