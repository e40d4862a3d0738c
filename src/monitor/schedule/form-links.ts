import { FileMissing } from '../../problem';
import type { Person } from '../../school/staff';
import type { Forms } from '../../workspace';
import { type FormRow, isWalkthroughForm } from '../forms-table';
import type { QuestionRow } from '../questions-table';
import { askedWords } from '../requests/requests';
import type { TeacherAnswer } from '../requests/teacher-answers-table';
import { teacherLabels } from '../walkthrough-form';
import type { Visit } from './visits-table';

/** A form for a visit, with what is known of the visit filled in. */
export interface FormLink {
  /** As short as tells it from the others: six of them stand beside each other for a visit. */
  readonly short: string;
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
    /** What teachers ask to have looked for, by e-mail. */
    readonly asked: ReadonlyMap<string, readonly TeacherAnswer[]>;
  },
): ReadonlyMap<string, readonly FormLink[]> {
  const labels = new Map(teacherLabels(known.staff).map(([label, email]) => [email, label]));
  const links = new Map<string, FormLink[]>(visits.map(({ visit }) => [visit, []]));
  const walkthroughs = known.forms.filter(isWalkthroughForm);
  const names = walkthroughs.map(({ name }) => name);
  for (const form of walkthroughs) {
    const fitting = visits.filter(({ focus }) => focus === '' || focus === form.focus);
    if (form.published === '' || fitting.length === 0) continue;
    const questions = known.questions.filter(
      (row) => row.form === form.form && row.state === 'live' && row.item !== null,
    );
    const answers = fitting.map((visit) =>
      answersTo(questions, visit, labels, askedOf(known.asked, visit)),
    );
    const urls = prefilled(forms, form, answers);
    fitting.forEach(({ visit }, index) => {
      links.get(visit)?.push({ short: shortName(form.name, names), url: urls[index] ?? form.url });
    });
  }
  return links;
}

/** As many names have room as they are. */
const FEW = 3;
/** Letters below which the beginning of a name says too little. */
const SHORTEST = 6;

/**
 * The first words of a name, as many as tell it from many others: “Small groups” of “Small groups and learning centers”.
 */
export function shortName(name: string, all: readonly string[]): string {
  if (all.length <= FEW) return name;
  const words = name.split(' ');
  const starts = words.map((_, at) => words.slice(0, at + 1).join(' '));
  const others = all.filter((other) => other !== name);
  return (
    starts.find(
      (start) => start.length >= SHORTEST && !others.some((other) => other.startsWith(start)),
    ) ?? name
  );
}

/** The visits that one form fits, with its link. */
export function withLinks(
  visits: readonly Visit[],
  links: ReadonlyMap<string, readonly FormLink[]>,
): Visit[] {
  return visits.flatMap((visit): Visit[] => {
    const [only, ...others] = links.get(visit.visit) ?? [];
    return only && others.length === 0 ? [{ ...visit, link: only.url }] : [];
  });
}

/** What a visit's teacher asks for, in one line. */
export function askedOf(
  asked: ReadonlyMap<string, readonly TeacherAnswer[]>,
  { teacher }: Pick<Visit, 'teacher'>,
): string {
  return (asked.get(teacher) ?? []).map(askedWords).join('; ');
}

/** Questions that take any words. */
const FREE: readonly string[] = ['date', 'askedFor'];

/** Answers must be in the very words of the choices. */
function answersTo(
  questions: readonly QuestionRow[],
  visit: Visit,
  labels: ReadonlyMap<string, string>,
  askedFor: string,
): Record<number, string> {
  const said: Readonly<Record<string, string | undefined>> = {
    teacher: labels.get(visit.teacher),
    period: visit.period,
    lessonPart: visit.lessonPart,
    date: visit.date,
    askedFor,
  };
  const answers: Record<number, string> = {};
  for (const { question, item, meanings } of questions) {
    const answer = said[question];
    if (!answer || item === null) continue;
    if (FREE.includes(question) || answer in JSON.parse(meanings || '{}')) answers[item] = answer;
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
