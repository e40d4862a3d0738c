import { observationsTable } from '../monitor/observations-table';
import { ratingsTable } from '../monitor/ratings-table';
import { breaksIn } from '../practices/comparability';
import { libraryFrom, libraryTables } from '../practices/library';
import { practiceVersionsTable } from '../practices/practice-versions-table';
import { namesApart } from '../school/names-apart';
import { observes, staffTable } from '../school/staff';
import type { Occasion, Workspace } from '../workspace';
import { examplesIn, type PracticeExamples } from './examples';
import { type Picture, pictureOf } from './picture';
import { type StudentsSeen, studentsSeenIn } from './students-seen';

/** The picture, and what stands beside it for each practice. */
export interface ShownPicture extends Picture {
  readonly students: readonly StudentsSeen[];
  /** Names teachers, so for leaders only; empty for others. */
  readonly examples: readonly PracticeExamples[];
}

/** The picture of all observations in the workbook; the same records give the same intervals. */
export function showPicture(workspace: Workspace, occasion: Occasion): ShownPicture {
  const contents = workspace.workbook.read({
    ...libraryTables,
    staff: staffTable,
    observations: observationsTable,
    ratings: ratingsTable,
    versions: practiceVersionsTable,
  });
  const observations = contents.observations.rows;
  const ratings = contents.ratings.rows;
  const breaks = breaksIn(contents.versions.rows);
  const isLeader = contents.staff.rows.some(
    (person) => person.email === occasion.actor && observes(person),
  );
  return {
    ...pictureOf(observations, ratings, libraryFrom(contents), breaks),
    students: studentsSeenIn(observations, ratings, breaks),
    examples: isLeader ? examplesIn(observations, ratings, namesApart(contents.staff.rows)) : [],
  };
}
