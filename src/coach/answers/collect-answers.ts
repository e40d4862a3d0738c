import { answersSince, type FormAnswers, noteCollected } from '../../monitor/form-answers';
import { formsTable, TEACHER_ANSWERS } from '../../monitor/forms-table';
import { formTables } from '../../monitor/make-form';
import { type Observation, observationsTable } from '../../monitor/observations-table';
import { isAsked } from '../../monitor/requests/requests';
import {
  type TeacherAnswer,
  teacherAnswersTable,
} from '../../monitor/requests/teacher-answers-table';
import { practicesTable } from '../../practices/practices-table';
import { type Person, personOf, staffTable, teaches } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { observationMark } from '../coaching-log';
import { TAKE_BACK, TALK, THANKS } from './answer-form';
import { isAnswerForm } from './keep-answer-form';

/** Brings in what teachers answered. Safe to run again: an answer that was edited is changed in place. */
export function collectAnswers(
  workspace: Workspace,
  _occasion: Occasion,
): { readonly added: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { forms, questions } = workbook.read(formTables);
    const form = forms.rows.find(isAnswerForm);
    if (!form) return { added: 0 };
    const given = answersSince(workspace.forms, form, questions.rows);
    if (given === null) {
      // Made anew by the next run, with links of its own.
      workbook.save(formsTable, [{ ...form, madeOf: '', template: '' }]);
      return { added: 0 };
    }
    const { answers, observations, staff, practices } = workbook.read({
      answers: teacherAnswersTable,
      observations: observationsTable,
      staff: staffTable,
      practices: practicesTable,
    });
    const known = new Map(answers.rows.map((row) => [row.answer, row]));
    const fresh = given.filter(
      ({ response, submitted }) => known.get(response)?.answered !== submitted,
    );
    const last = fresh[fresh.length - 1];
    if (!last) return { added: 0 };
    const byMark = new Map(observations.rows.map((row) => [observationMark(row), row]));
    const nameOf = new Map(practices.rows.map(({ id, name }) => [id, name]));
    for (const response of fresh) {
      const said = saidIn(response);
      const about = byMark.get(/ref [0-9a-f]{8}/.exec(said.visit)?.[0] ?? '');
      const row = answerFrom(response, said, nameOf, known.get(response.response));
      const teacher = staff.rows.find(({ email }) => email === row.teacher);
      const setAside = whySetAside(row.teacher, teacher, about, staff.rows);
      known.set(row.answer, {
        ...row,
        setAside,
        teacherName: teacher?.name ?? row.teacher,
        observation: about?.observation ?? '',
        request: setAside === '' ? row.request : '',
      });
      if (said.takesBack && setAside === '') takeBack(known, row.teacher);
    }
    workbook.save(
      teacherAnswersTable,
      [...known.values()].filter((row) => !answers.rows.includes(row)),
    );
    noteCollected(workbook, TEACHER_ANSWERS.id, last.submitted);
    return { added: fresh.length };
  });
}

interface Said {
  readonly visit: string;
  readonly thanks: boolean;
  readonly talk: boolean;
  readonly reflection: string;
  readonly practice: string;
  readonly ownWords: string;
  readonly takesBack: boolean;
}

function saidIn({ all, one }: FormAnswers): Said {
  const practice = one('practice');
  return {
    visit: one('visit'),
    thanks: all('wishes').includes(THANKS),
    talk: all('wishes').includes(TALK),
    reflection: one('reflection'),
    practice: practice === TAKE_BACK ? '' : practice,
    ownWords: one('ownWords'),
    takesBack: practice === TAKE_BACK,
  };
}

/**
 * An answer as the tab holds it. What was passed on already stays so until its words change; a request that is gone from an
 * edited answer was taken back, and its words stay.
 */
function answerFrom(
  { response, respondent, submitted }: FormAnswers,
  { thanks, talk, reflection, practice, ownWords }: Said,
  nameOf: ReadonlyMap<string, string>,
  before: TeacherAnswer | undefined,
): TeacherAnswer {
  const lookFor = [practice && (nameOf.get(practice) ?? practice), ownWords]
    .filter(Boolean)
    .join(': ');
  const row: TeacherAnswer = {
    answer: response,
    answered: submitted,
    teacher: respondent,
    teacherName: '',
    thanks,
    reflection,
    talk: talk ? before?.talk || 'wanted' : '',
    lookFor,
    practice,
    request: lookFor === '' ? '' : 'open',
    passedTo: [],
    seen: '',
    seenIn: '',
    setAside: '',
    observation: '',
  };
  if (!before || before.lookFor === '') return row;
  const { request, passedTo, seen, seenIn } = before;
  if (lookFor === before.lookFor) return { ...row, request, passedTo, seen, seenIn };
  if (lookFor !== '') return row;
  return {
    ...row,
    lookFor: before.lookFor,
    practice: before.practice,
    request: isAsked(before) ? 'withdrawn' : request,
    passedTo,
    seen,
    seenIn,
  };
}

/** Only the teacher who was visited speaks for the visit. */
function whySetAside(
  respondent: string,
  person: Person | undefined,
  about: Observation | undefined,
  staff: readonly Person[],
): string {
  if (!person) return `${respondent || 'Somebody'} answered, who is not on the Staff tab.`;
  if (!about) return teaches(person) ? '' : `${person.name} answered, who is not visited.`;
  const teacher = personOf(staff, about.teacher, about.teacherName);
  return teacher?.email === respondent
    ? ''
    : `${person.name} answered about a visit to ${about.teacherName}, whose own answer alone counts.`;
}

function takeBack(known: Map<string, TeacherAnswer>, teacher: string): void {
  for (const row of known.values()) {
    if (row.teacher === teacher && isAsked(row)) {
      known.set(row.answer, { ...row, request: 'withdrawn' });
    }
  }
}
