import type { Person } from '../school/staff';
import { dayOf } from '../school-time';
import type { FormResponse } from '../workspace';
import { LEVEL_QUESTION, rosterQuestions } from './attention';
import type { DepthAnswer } from './depth-answers-table';
import { depthPractice } from './depth-pages';
import type { FormRow } from './forms-table';
import type { Observation } from './observations-table';
import { type QuestionRow, versionAt } from './questions-table';
import type { Rating } from './ratings-table';
import { levelOf } from './walkthrough-form';

export interface ReadResponse {
  readonly observation: Observation;
  readonly ratings: readonly Rating[];
  readonly depth: readonly DepthAnswer[];
}

/** What is needed to understand the responses of one form. */
export interface FormContext {
  readonly form: FormRow;
  /** Every question the form ever asked. */
  readonly questions: readonly QuestionRow[];
  readonly staff: readonly Person[];
  readonly timeZone: string;
}

/** An earlier reading of a response. */
export interface Earlier {
  readonly observation: Observation;
  readonly ratings: readonly Rating[];
  readonly depth: readonly DepthAnswer[];
  /** Items that stand on the form now. */
  readonly standing: ReadonlySet<number>;
}

/**
 * One response as an observation and its ratings. Answers are matched by item and read by the meaning their words had
 * when they were offered. What cannot be matched stays in the words given and says so in `attention`; nothing is
 * dropped.
 *
 * @param before of a response that its observer edited since. A practice no longer rated keeps its row, with no level; what was
 *   answered to questions that have left the form stays, since Google gives those answers no more.
 */
export function readResponse(
  response: FormResponse,
  context: FormContext,
  before?: Earlier,
): ReadResponse {
  const { form, questions, staff, timeZone } = context;
  const attention: string[] = [];
  const answers = answersByQuestion(response, questions);
  const said = (question: string) => answers.get(question)?.[0];

  const teacher = said('teacher');
  const email = teacher?.meaning ?? teacher?.words ?? '';
  const person = staff.find((one) => one.email === email);

  const ratings: Rating[] = [];
  for (const row of questions) {
    if (!row.question.startsWith('practice:')) continue;
    const answer = answersTo(row, response)[0];
    const practice = row.question.slice('practice:'.length);
    if (!answer || ratings.some((rating) => rating.practice === practice)) continue;
    const level = levelOf(answer.meaning);
    if (!level) {
      attention.push(
        `${LEVEL_QUESTION}“${answer.words}” for “${row.title}”. Type the level in Ratings.`,
      );
    }
    ratings.push({
      observation: response.response,
      practice,
      ...(level ?? { level: null, levels: levelsOffered(row), levelName: answer.words }),
      version: versionAt(row, response.submitted),
    });
  }
  const gone = (question: string) =>
    before !== undefined &&
    !questions.some(
      (row) => row.question === question && row.item !== null && before.standing.has(row.item),
    );
  const rated = new Set(ratings.map(({ practice }) => practice));
  const unrated = (before?.ratings ?? [])
    .filter(({ practice }) => !rated.has(practice))
    .map(
      (rating): Rating =>
        gone(`practice:${rating.practice}`) ? rating : { ...rating, level: null, levelName: '' },
    );

  const answered = {
    date: said('date')?.words || dayOf(new Date(response.submitted), timeZone),
    teacher: email,
    teacherName: person?.name ?? teacher?.words ?? '',
    period: said('period')?.words ?? '',
    lessonPart: said('lessonPart')?.words ?? '',
    curriculum: said('curriculum')?.words ?? '',
    strength: said('strength')?.words ?? '',
    strengthShared: said('strengthShared')?.meaning === 'Yes',
    worthShowing: said('worthShowing')?.meaning === 'Yes',
    opportunity: said('opportunity')?.words ?? '',
    opportunityShared: said('opportunityShared')?.meaning === 'Yes',
    askedFor: said('askedFor')?.words ?? '',
    askedSeen: said('askedSeen')?.words ?? '',
    notes: said('notes')?.words ?? '',
    wordingUnclear: said('wordingUnclear')?.words ?? '',
    studentsSeen: (answers.get('students') ?? []).map(({ meaning, words }) => meaning ?? words),
  };
  if (before) {
    const kept = before.observation;
    if (gone('teacher')) Object.assign(answered, pick(kept, ['teacher', 'teacherName']));
    if (gone('students')) Object.assign(answered, pick(kept, ['studentsSeen']));
    Object.assign(answered, pick(kept, PLAIN_ANSWERS.filter(gone)));
  }
  const visit = { ...answered, observer: response.respondent };
  return {
    observation: {
      observation: response.response,
      ...visit,
      focus: form.focus,
      school: '',
      attention: [...rosterQuestions(visit, staff), ...attention],
      source: 'form',
      submitted: response.submitted,
      form: form.form,
    },
    ratings: [...ratings, ...unrated],
    depth: depthAnswers(response, questions, before),
  };
}

/** Answers to depth questions. One that is answered no more keeps its row, without an answer. */
function depthAnswers(
  response: FormResponse,
  questions: readonly QuestionRow[],
  before: Earlier | undefined,
): DepthAnswer[] {
  const found = new Map<string, DepthAnswer>();
  for (const row of questions) {
    const practice = depthPractice(row.question);
    if (practice === null) continue;
    const key = `${practice}\n${row.title}`;
    const [answer] = answersTo(row, response);
    const earlier = before?.depth.find(
      (one) => one.practice === practice && one.question === row.title,
    );
    const isAsked = row.item !== null && before?.standing.has(row.item);
    if (answer) {
      const { words } = answer;
      const observation = response.response;
      found.set(key, { observation, practice, question: row.title, answer: words });
    } else if (earlier && isAsked && !found.has(key)) found.set(key, { ...earlier, answer: '' });
  }
  return [...found.values()];
}

/** Questions whose answer stands in the column of the same name. */
const PLAIN_ANSWERS = [
  'date',
  'period',
  'lessonPart',
  'curriculum',
  'strength',
  'strengthShared',
  'worthShowing',
  'opportunity',
  'opportunityShared',
  'askedFor',
  'askedSeen',
  'notes',
  'wordingUnclear',
] as const;

function pick<K extends keyof Observation>(
  observation: Observation,
  names: readonly K[],
): Partial<Observation> {
  return Object.fromEntries(names.map((name) => [name, observation[name]]));
}

/** How many levels a question last offered; none for one whose choices are no levels. */
function levelsOffered({ meanings }: QuestionRow): number | null {
  const offered = Object.values(JSON.parse(meanings || '{}') as Record<string, string>);
  return levelOf(offered[offered.length - 1])?.levels ?? null;
}

interface Answer {
  readonly words: string;
  /** What the words stood for on the form; undefined for free text. */
  readonly meaning: string | undefined;
}

function answersByQuestion(
  response: FormResponse,
  questions: readonly QuestionRow[],
): Map<string, readonly Answer[]> {
  const answers = new Map<string, readonly Answer[]>();
  for (const row of questions) {
    const given = answersTo(row, response);
    if (given.length > 0) answers.set(row.question, given);
  }
  return answers;
}

function answersTo(row: QuestionRow, response: FormResponse): readonly Answer[] {
  const given = row.item === null ? undefined : response.answers[row.item];
  if (given === undefined || given === '') return [];
  const meanings: Record<string, string> = JSON.parse(row.meanings || '{}');
  return (typeof given === 'string' ? [given] : given).map((words) => ({
    words,
    meaning: meanings[words],
  }));
}
