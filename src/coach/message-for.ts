import { formsTable } from '../monitor/forms-table';
import { type Observation, observationsTable } from '../monitor/observations-table';
import { type Rating, ratingsByObservation, ratingsTable } from '../monitor/ratings-table';
import { type TeacherAnswer, teacherAnswersTable } from '../monitor/requests/teacher-answers-table';
import { componentsInUse, frameworkTable } from '../practices/framework-table';
import { type Library, libraryFrom, libraryTables } from '../practices/library';
import { Problem } from '../problem';
import type { Letter } from '../school/letter';
import type { OutboxRow } from '../school/outbox-table';
import { type Settings, settingsFrom, settingsTable } from '../school/settings';
import { type Person, personOf, staffTable } from '../school/staff';
import { isHere } from '../school/stay';
import { dayInWords } from '../school-time';
import type { ContentsOf } from '../table';
import type { Message } from '../workspace';
import { answerLink } from './answers/keep-answer-form';
import { talkTo } from './answers/tell-of-talks';
import { observationMark } from './coaching-log';
import { type Feedback, feedbackOn } from './feedback';
import { feedbackMail } from './feedback-mail';
import { letterMail } from './letter-mail';

/** The tabs that a message is written from. */
export const feedbackTables = {
  ...libraryTables,
  observations: observationsTable,
  ratings: ratingsTable,
  staff: staffTable,
  settings: settingsTable,
  forms: formsTable,
  answers: teacherAnswersTable,
  framework: frameworkTable,
};

/** What messages are written from, looked up once. */
export interface FeedbackSources {
  readonly settings: Settings;
  readonly library: Library;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly ratings: ReadonlyMap<string, readonly Rating[]>;
  readonly staff: readonly Person[];
  /** E-mails of rows of the roster that cannot be read: they have not left. */
  readonly unreadable: readonly string[];
  readonly contents: FeedbackContents;
  /** The day on which messages go; blank where none does. */
  readonly today: string;
}

type FeedbackContents = ContentsOf<typeof feedbackTables>;

export function feedbackSources(contents: FeedbackContents, today = ''): FeedbackSources {
  return {
    settings: settingsFrom(contents.settings.rows),
    library: libraryFrom(contents),
    observations: new Map(contents.observations.rows.map((row) => [row.observation, row])),
    ratings: ratingsByObservation(contents.ratings.rows),
    staff: contents.staff.rows,
    unreadable: contents.staff.unreadable,
    contents,
    today,
  };
}

/** Whom a message was for is no longer at the school, or what it says is over, so that it need not go. */
export class Left extends Problem {}

/** The message that a row of the outbox stands for, as it would go out now. Throws a Problem when it cannot be written. */
export function messageFor(row: OutboxRow, sources: FeedbackSources): Message {
  const to = addressOf(row, sources);
  const { staff, settings, today } = sources;
  // The owner of the workbook may be on no roster; where somebody wrote an address, that person knows.
  if (row.kind === 'letter' && today && row.corrected === '' && row.to !== settings.owner) {
    whoIsHere(personOf(staff, row.to, row.toName), row.to, row.toName, sources);
  }
  const answer = sources.contents.answers.rows.find((one) => row.message === talkTo(one, row.to));
  if (today && answer && answer.talk !== 'wanted') throw new Left('Asked for no longer.');
  return row.kind === 'letter'
    ? letterMail(letterOf(row), to, settings.schoolName)
    : feedbackMail(feedbackOf(row, sources), to, settings.schoolName);
}

/** Where a message goes: where somebody said, else where the roster says now. Blank when the roster cannot say. */
export function addressOf(row: OutboxRow, { staff, observations }: FeedbackSources): string {
  if (row.corrected !== '') return row.corrected;
  const observation = observations.get(row.observation);
  if (row.kind === 'feedback' && observation) {
    return personOf(staff, observation.teacher, observation.teacherName)?.email ?? '';
  }
  return personOf(staff, row.to, row.toName)?.email ?? row.to;
}

/** A piece of a message that people may put in their own words. */
export interface TextPart {
  readonly part: string;
  readonly label: string;
  readonly text: string;
}

/** What may be written anew in a message: of feedback the words, never the levels; of a letter its paragraphs. */
export function textParts(row: OutboxRow, sources: FeedbackSources): TextPart[] {
  if (row.kind === 'letter') {
    return letterOf(row).parts.flatMap((part, index) =>
      part.part === 'paragraph' || part.part === 'panel'
        ? [
            {
              part: `${index}`,
              label: part.part === 'panel' ? part.title : 'Text',
              text: part.text,
            },
          ]
        : [],
    );
  }
  const { note, strength, nextStep } = feedbackOf(row, sources);
  return [
    { part: 'note', label: 'In your own words', text: note },
    { part: 'strength', label: 'What worked', text: strength },
    { part: 'nextStep', label: 'One next step', text: nextStep },
  ];
}

/** What somebody wrote in the place of a message's own words. */
export function editsOf({ edited }: OutboxRow): Readonly<Record<string, string>> {
  return JSON.parse(edited || '{}');
}

function letterOf(row: OutboxRow): Letter {
  const letter: Letter = JSON.parse(row.letter);
  const edits = editsOf(row);
  return {
    ...letter,
    parts: letter.parts.map((part, index) => {
      const text = edits[index];
      return text !== undefined && 'text' in part ? { ...part, text } : part;
    }),
  };
}

function feedbackOf(row: OutboxRow, sources: FeedbackSources): Feedback {
  const observation = sources.observations.get(row.observation);
  if (!observation) throw new Problem('The walkthrough is gone from the Observations tab.');
  const { staff, contents } = sources;
  const { teacher: email, teacherName, date, period } = observation;
  const found = personOf(staff, email, teacherName);
  // Who was seen at another address before was there beside this one: another person of that name.
  const isOther = [...sources.observations.values()].some(
    (one) => one.teacher !== email && one.teacher === found?.email && one.date < date,
  );
  const teacher = whoIsHere(isOther ? undefined : found, email, teacherName, sources);
  const visit = [dayInWords(date, date), period, observationMark(observation)].filter(Boolean);
  const feedback = feedbackOn(
    observation,
    sources.ratings.get(row.observation) ?? [],
    sources.library.practices,
    teacher,
    personOf(staff, observation.observer, ''),
    sources.settings.schoolName,
    contents.answers.rows.filter((one): one is TeacherAnswer => one.seenIn === row.observation),
    answerLink(contents.forms.rows, visit.join(' · ')),
    componentsInUse(contents.framework.rows).length > 0,
  );
  return { ...feedback, ...editsOf(row) };
}

/** Whom a message is for, where that person has not left. */
function whoIsHere(
  person: Person | undefined,
  email: string,
  name: string,
  { unreadable, today }: FeedbackSources,
): Person {
  if (!person) {
    if (unreadable.includes(email)) {
      throw new Problem(`The row of ${name} on the Staff tab cannot be read. Fix it there.`);
    }
    throw new Left(`${name} is no longer on the Staff tab, so this did not go.`);
  }
  if (today !== '' && !isHere({ until: person.lastDay }, today)) {
    throw new Left(`${person.name} has left the school, so this did not go.`);
  }
  return person;
}
