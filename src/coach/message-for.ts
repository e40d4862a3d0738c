import { type Observation, observationsTable } from '../monitor/observations-table';
import { type Rating, ratingsByObservation, ratingsTable } from '../monitor/ratings-table';
import { type Library, libraryFrom, libraryTables } from '../practices/library';
import { Problem } from '../problem';
import type { OutboxRow } from '../school/outbox-table';
import { type Settings, settingsFrom, settingsTable } from '../school/settings';
import { type Person, staffTable } from '../school/staff';
import type { Contents } from '../table';
import type { Message } from '../workspace';
import { feedbackOn } from './feedback';
import { feedbackMail } from './feedback-mail';
import { letterMail } from './letter-mail';

/** The tabs that a message is written from. */
export const feedbackTables = {
  ...libraryTables,
  observations: observationsTable,
  ratings: ratingsTable,
  staff: staffTable,
  settings: settingsTable,
};

/** What messages are written from, looked up once. */
export interface FeedbackSources {
  readonly settings: Settings;
  readonly library: Library;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly ratings: ReadonlyMap<string, readonly Rating[]>;
  readonly people: ReadonlyMap<string, Person>;
}

export function feedbackSources(
  contents: {
    readonly [K in keyof typeof feedbackTables]: Contents<(typeof feedbackTables)[K]>;
  },
): FeedbackSources {
  return {
    settings: settingsFrom(contents.settings.rows),
    library: libraryFrom(contents),
    observations: new Map(contents.observations.rows.map((row) => [row.observation, row])),
    ratings: ratingsByObservation(contents.ratings.rows),
    people: new Map(contents.staff.rows.map((person) => [person.email, person])),
  };
}

/** The message that a row of the outbox stands for, as it would go out now. Throws a Problem when it cannot be written. */
export function messageFor(row: OutboxRow, sources: FeedbackSources): Message {
  return row.kind === 'letter'
    ? letterMail(JSON.parse(row.letter), row.to, sources.settings.schoolName)
    : feedbackFor(row, sources);
}

function feedbackFor(row: OutboxRow, sources: FeedbackSources): Message {
  const observation = sources.observations.get(row.observation);
  const teacher = observation && sources.people.get(observation.teacher);
  if (!observation) throw new Problem('The walkthrough is gone from the Observations tab.');
  if (!teacher)
    throw new Problem(
      `${observation.teacherName} is not on the Staff tab. Add this teacher there.`,
    );
  const feedback = feedbackOn(
    observation,
    sources.ratings.get(row.observation) ?? [],
    sources.library.practices,
    teacher,
    sources.people.get(observation.observer),
    sources.settings.schoolName,
  );
  return feedbackMail(feedback, teacher.email, sources.settings.schoolName);
}
