import { type Break, breaksIn } from '../../practices/comparability';
import { libraryFrom, libraryTables } from '../../practices/library';
import { practiceVersionsTable } from '../../practices/practice-versions-table';
import { namesApart } from '../../school/names-apart';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import type { Observation } from '../observations-table';
import type { Rating } from '../ratings-table';
import { type MeetingRow, meetingsTable } from './meetings-table';
import { sharedRatingsTables } from './shared-ratings';
import { sharedVisits } from './shared-visits';

/** What `calibrationView` works out agreement from: that takes resampling, which the browser has time for. */
export interface CalibrationMaterial {
  readonly schoolName: string;
  /** Who looks, and whether they lead the school. */
  readonly actor: string;
  readonly leads: boolean;
  /** A day. */
  readonly today: string;
  /** Of shared visits alone. */
  readonly observations: readonly Observation[];
  readonly ratings: readonly Rating[];
  readonly practices: readonly (readonly [id: string, name: string])[];
  /** Where the ratings of a practice begin anew. */
  readonly breaks: readonly (readonly [practice: string, from: Break])[];
  readonly people: readonly (readonly [email: string, name: string])[];
  readonly meetings: readonly MeetingRow[];
}

export function showCalibration(workspace: Workspace, occasion: Occasion): CalibrationMaterial {
  const contents = workspace.workbook.read({
    ...libraryTables,
    ...sharedRatingsTables,
    settings: settingsTable,
    staff: staffTable,
    meetings: meetingsTable,
    versions: practiceVersionsTable,
  });
  const settings = settingsFrom(contents.settings.rows);
  const observations = sharedVisits(contents.observations.rows).flatMap((visit) =>
    visit.observations.map((one) => (one.teacher === occasion.actor ? withoutWords(one) : one)),
  );
  const shared = new Set(observations.map(({ observation }) => observation));
  return {
    schoolName: settings.schoolName,
    actor: occasion.actor,
    leads: leads(occasion.actor, contents.staff.rows, settings),
    today: dayOf(occasion.now, workspace.workbook.timeZone),
    observations,
    ratings: contents.ratings.rows.filter(({ observation }) => shared.has(observation)),
    practices: libraryFrom(contents).practices.map(({ id, name }) => [id, name]),
    breaks: [...breaksIn(contents.versions.rows)],
    people: [...namesApart(contents.staff.rows)],
    meetings: contents.meetings.rows,
  };
}

/** An observation without what its teacher is not to read: notes, and what is kept for the coach. */
export function withoutWords(observation: Observation): Observation {
  return { ...observation, strength: '', opportunity: '', notes: '' };
}
