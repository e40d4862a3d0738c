import { fnv1a } from '../../src/fnv1a';
import { KEEP, SHARE } from '../../src/monitor/walkthrough-form';
import { starterFocusSets, starterPractices } from '../../src/practices/starter-library';
import { starterDepthQuestions } from '../../src/practices/starter-library/depth';
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
    if (!asks(form, practice)) continue;
    const name = levelName(visit.focus, level);
    const item = question(form, nameOf(practice));
    answers[item.id] = choiceOf(item, (label) => label.startsWith(`${name}:`));
  }
  for (const [title, words] of depthAnswers(visit, form)) answer(title, words);
  const seen = visit.students.filter((practice) => asks(form, practice));
  answer('What were students seen doing?', seen.map(studentAction));
  answer('A strength', visit.strength);
  answer('Who sees the strength?', sharing(visit.strengthShared));
  answer('Worth showing to others?', worthShowing(visit) ? 'Yes' : null);
  answer('An opportunity', visit.opportunity);
  answer('Who sees the opportunity?', sharing(visit.opportunityShared));
  answer('Notes', visit.notes);
  if (visit.dated) answer('Date of the visit', visit.day);
  return answers;
}

/** The questions that the levels open: a choice, or for some visits a few words. */
function depthAnswers(
  { levels, day, teacher }: Visit,
  form: FormView,
): (readonly [title: string, words: string])[] {
  return starterDepthQuestions.flatMap((one): (readonly [string, string])[] => {
    const level = levels[one.practice];
    if (!asks(form, one.practice)) return [];
    if (level === undefined || level < (one.fromLevel ?? 1) || level > (one.toLevel ?? 4))
      return [];
    const drawn = drawnFrom(day + teacher + one.practice);
    if (one.kind === 'choice')
      return [[one.question, one.choices[drawn % one.choices.length] ?? '']];
    const words = IN_DEPTH[one.practice] ?? [];
    return drawn % 3 === 0 ? [] : [[one.question, words[drawn % words.length] ?? '']];
  });
}

/** By practice: what observers write where its upper levels ask for words. */
const IN_DEPTH: Readonly<Record<string, readonly string[]>> = {
  'discussion-3': [
    '“Say that to Malik, not to me.”',
    'Sat down at the side and looked at the next speaker.',
    'Asked “who can add to that?” and waited.',
  ],
  'small-groups-2': [
    'Blending with three sounds; two got it, and she stayed with the third.',
    'Reading a scale. He let them try twice before he said anything.',
  ],
  'close-reading-2': ['“Which word tells you that?”', '“Where does it turn?”'],
  'problem-solving-5': [
    '“Yours is shorter, but I can see mine.”',
    'One said both give 36 because it is the same rows.',
  ],
  'writing-6': ['The last line: it now says what the dog did.', 'Put the reason first.'],
};

/** Now and then an observer sees something that others should see. */
function worthShowing({ strength, levels, day, teacher }: Visit): boolean {
  const high = Object.values(levels).filter((level) => level >= 3).length;
  return strength !== '' && high >= 4 && drawnFrom(`show ${day}${teacher}`) % 8 === 0;
}

/** A number that is the same for the same words, without a draw that would change every later one. */
function drawnFrom(words: string): number {
  return Number.parseInt(fnv1a(words).slice(0, 6), 16);
}

/** A practice that is in place may have left the form. */
function asks(form: FormView, practice: string): boolean {
  return form.items.some(({ title }) => title === nameOf(practice));
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
