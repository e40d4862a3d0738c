import { FileMissing } from '../../problem';
import type { Person } from '../../school/staff';
import type { Forms } from '../../workspace';
import { type FormRow, isWalkthroughForm } from '../forms-table';
import type { QuestionRow } from '../questions-table';
import { teacherLabels } from '../walkthrough-form';
import type { Visit } from './visits-table';

/** A form for a visit, with what is known of the visit filled in. */
export interface FormLink {
  readonly name: string;
  readonly url: string;
}

/** The forms that fit each visit, by visit: the one of its set, or one for each set where the observer chooses. */
export function formLinks(
  forms: Forms,
  visits: readonly Visit[],
  known: {
    readonly forms: readonly FormRow[];
    readonly questions: readonly QuestionRow[];
    readonly staff: readonly Person[];
  },
): ReadonlyMap<string, readonly FormLink[]> {
  const labels = new Map(teacherLabels(known.staff).map(([label, email]) => [email, label]));
  const links = new Map<string, FormLink[]>(visits.map(({ visit }) => [visit, []]));
  for (const form of known.forms.filter(isWalkthroughForm)) {
    const fitting = visits.filter(({ focus }) => focus === '' || focus === form.focus);
    if (form.published === '' || fitting.length === 0) continue;
    const questions = known.questions.filter(
      (row) => row.form === form.form && row.state === 'live' && row.item !== null,
    );
    const answers = fitting.map((visit) => answersTo(questions, visit, labels));
    const urls = prefilled(forms, form, answers);
    fitting.forEach(({ visit }, index) => {
      links.get(visit)?.push({ name: form.name, url: urls[index] ?? form.url });
    });
  }
  return links;
}

/** Answers must be in the very words of the choices. */
function answersTo(
  questions: readonly QuestionRow[],
  visit: Visit,
  labels: ReadonlyMap<string, string>,
): Record<number, string> {
  const said: Readonly<Record<string, string | undefined>> = {
    teacher: labels.get(visit.teacher),
    period: visit.period,
    lessonPart: visit.lessonPart,
    date: visit.date,
  };
  const answers: Record<number, string> = {};
  for (const { question, item, meanings } of questions) {
    const answer = said[question];
    if (!answer || item === null) continue;
    if (question === 'date' || answer in JSON.parse(meanings || '{}')) answers[item] = answer;
  }
  return answers;
}

function prefilled(
  forms: Forms,
  form: FormRow,
  answers: readonly Record<number, string>[],
): readonly string[] {
  try {
    return forms.prefilledUrls(form.form, answers);
  } catch (error) {
    if (error instanceof FileMissing) return [];
    throw error;
  }
}
