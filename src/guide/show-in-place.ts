import { libraryFrom, libraryTables } from '../practices/library';
import { settingsFrom, settingsTable } from '../school/settings';
import { dayOf } from '../school-time';
import type { Occasion, Workspace } from '../workspace';
import { type InPlace, practicesInPlace } from './fidelity';
import { inPlaceTable } from './in-place-table';
import { lessonsIn, lessonTables } from './reviews/lessons';

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
    ...lessonTables,
    settings: settingsTable,
    decisions: inPlaceTable,
  });
  const library = libraryFrom(contents);
  const threshold = settingsFrom(contents.settings.rows).inPlaceAt;
  return {
    threshold,
    practices: practicesInPlace(
      lessonsIn(contents, dayOf(occasion.now, workspace.workbook.timeZone)),
      library,
      contents.decisions.rows,
      threshold,
    ),
    proposed: library.practices
      .filter(({ status }) => status === 'proposed')
      .map(({ id, name, focus }) => ({ practice: id, name, focus })),
  };
}
