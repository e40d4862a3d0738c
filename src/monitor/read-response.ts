import type { Person } from '../school/staff';
import { dayOf } from '../school-time';
import type { FormResponse } from '../workspace';
import { LEVEL_QUESTION, rosterQuestions } from './attention';
import type { FormRow } from './forms-table';
import type { Observation } from './observations-table';
import type { QuestionRow } from './questions-table';
import type { Rating } from './ratings-table';
import { levelOf } from './walkthrough-form';

export interface ReadResponse {
  readonly observation: Observation;
  readonly ratings: readonly Rating[];
}

/** What is needed to understand the responses of one form. */
export interface FormContext {
  readonly form: FormRow;
  /** Every question the form ever asked. */
  readonly questions: readonly QuestionRow[];
  readonly staff: readonly Person[];
  readonly timeZone: string;
}

/**
 * One response as an observation and its ratings. Answers are matched by item and read by the meaning their words had
 * when they were offered. What cannot be matched stays in the words given and says so in `attention`; nothing is
 * dropped. `before` holds the ratings from an earlier reading of the same response: a practice no longer rated keeps its
 * row, with no level.
 */
export function readResponse(
  response: FormResponse,
  context: FormContext,
  before: readonly Rating[] = [],
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
    const answer = answers.get(row.question)?.[0];
    const practice = row.question.slice('practice:'.length);
    if (!answer) continue;
    const level = levelOf(answer.meaning);
    if (!level) {
      attention.push(
        `${LEVEL_QUESTION}“${answer.words}” for “${row.title}”. Type the level in Ratings.`,
      );
      continue;
    }
    if (ratings.some((rating) => rating.practice === practice)) continue;
    ratings.push({
      observation: response.response,
      practice,
      ...level,
      version: row.version,
    });
  }
  const rated = new Set(ratings.map(({ practice }) => practice));
  const cleared = before
    .filter(({ practice }) => !rated.has(practice))
    .map((rating): Rating => ({ ...rating, level: null, levelName: '' }));

  const visit = {
    teacher: email,
    teacherName: person?.name ?? teacher?.words ?? '',
    observer: response.respondent,
  };
  return {
    observation: {
      observation: response.response,
      date: said('date')?.words || dayOf(new Date(response.submitted), timeZone),
      ...visit,
      focus: form.focus,
      period: said('period')?.words ?? '',
      lessonPart: said('lessonPart')?.words ?? '',
      curriculum: said('curriculum')?.words ?? '',
      strength: said('strength')?.words ?? '',
      strengthShared: said('strengthShared')?.meaning === 'Yes',
      opportunity: said('opportunity')?.words ?? '',
      opportunityShared: said('opportunityShared')?.meaning === 'Yes',
      notes: said('notes')?.words ?? '',
      wordingUnclear: said('wordingUnclear')?.words ?? '',
      studentsSeen: (answers.get('students') ?? []).map(({ meaning, words }) => meaning ?? words),
      school: '',
      attention: [...rosterQuestions(visit, staff), ...attention],
      source: 'form',
      submitted: response.submitted,
      form: form.form,
    },
    ratings: [...ratings, ...cleared],
  };
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
    const given = row.item === null ? undefined : response.answers[row.item];
    if (given === undefined || given === '') continue;
    const meanings: Record<string, string> = JSON.parse(row.meanings || '{}');
    answers.set(
      row.question,
      (typeof given === 'string' ? [given] : given).map((words) => ({
        words,
        meaning: meanings[words],
      })),
    );
  }
  return answers;
}
