import { observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { breaksIn } from '../practices/comparability';
import { libraryFrom, libraryTables } from '../practices/library';
import { practiceVersionsTable } from '../practices/practice-versions-table';
import type { Occasion, Workspace } from '../workspace';
import { type Picture, pictureOf } from './picture';

/** The picture of all observations in the workbook. */
export function showPicture(workspace: Workspace, occasion: Occasion): Picture {
  const contents = workspace.workbook.read({
    ...libraryTables,
    observations: observationsTable,
    ratings: ratingsTable,
    versions: practiceVersionsTable,
  });
  return pictureOf(
    contents.observations.rows,
    contents.ratings.rows,
    libraryFrom(contents),
    occasion.random,
    breaksIn(contents.versions.rows),
  );
}
