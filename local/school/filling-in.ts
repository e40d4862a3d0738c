import { KEEP, SHARE } from '../../src/monitor/walkthrough-form';
import { starterFocusSets, starterPractices } from '../../src/practices/starter-library';
import type { FormAnswers, FormItemView, FormView } from '../views';
import type { StaffMember } from './school';
import type { Visit } from './semester';

/** What an observer answers on the form as it stands, finding each question and choice by its words. */
export function answersTo(form: FormView, visit: Visit, teacher: StaffMember): FormAnswers {
  const answers: Record<number, string | readonly string[]> = {};
  const answer = (title: string, value: string | readonly string[] | null) => {
    if (value !== null && value.length > 0) answers[question(form, title).id] = value;
  };
  answer(
    'Teacher',
    choiceOf(question(form, 'Teacher'), (label) => names(label, teacher)),
  );
  answer('Period', visit.period);
  answer('Part of the lesson', visit.lessonPart);
  answer('Curriculum in use', visit.curriculum);
  for (const [practice, level] of Object.entries(visit.levels)) {
    const name = levelName(visit.focus, level);
    const item = question(form, nameOf(practice));
    answers[item.id] = choiceOf(item, (label) => label.startsWith(`${name}:`));
  }
  answer('What were students seen doing?', visit.students.map(studentAction));
  answer('A strength', visit.strength);
  answer('Who sees the strength?', sharing(visit.strengthShared));
  answer('An opportunity', visit.opportunity);
  answer('Who sees the opportunity?', sharing(visit.opportunityShared));
  answer('Notes', visit.notes);
  if (visit.dated) answer('Date of the visit', visit.day);
  return answers;
}

function question(form: FormView, title: string): FormItemView {
  const item = form.items.find((one) => one.title === title);
  if (!item) throw new Error(`The form “${form.title}” does not ask “${title}”.`);
  return item;
}

function choiceOf(item: FormItemView, fits: (label: string) => boolean): string {
  const found = item.choices?.find(({ value }) => fits(value));
  if (!found) throw new Error(`“${item.title}” has no choice that fits.`);
  return found.value;
}

/** Of two teachers with one name, the form tells the grade. */
function names(label: string, { name, grade }: StaffMember): boolean {
  return label === name || label.startsWith(`${name} (grade ${grade},`);
}

function sharing(shared: boolean | null): string | null {
  return shared === null ? null : shared ? SHARE : KEEP;
}

function nameOf(practice: string): string {
  return starterPractices.find(({ id }) => id === practice)?.name ?? practice;
}

function studentAction(practice: string): string {
  return starterPractices.find(({ id }) => id === practice)?.studentAction ?? practice;
}

function levelName(focus: string, level: number): string {
  return starterFocusSets.find(({ id }) => id === focus)?.levels[level - 1] ?? '';
}
