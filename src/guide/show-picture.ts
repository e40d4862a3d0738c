import { chanceFrom } from '../chance';
import { observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { libraryFrom, libraryTables } from '../practices/library';
import type { Occasion, Workspace } from '../workspace';
import { type Picture, pictureOf } from './picture';

/** The picture of all observations in the workbook; the same records give the same intervals. */
export function showPicture(workspace: Workspace, _occasion: Occasion): Picture {
  const contents = workspace.workbook.read({
    ...libraryTables,
    observations: observationsTable,
    ratings: ratingsTable,
  });
  return pictureOf(
    contents.observations.rows,
    contents.ratings.rows,
    libraryFrom(contents),
    chanceFrom(contents.ratings.rows.length),
  );
}
