import type { Evidence, Lesson } from '../../guide/evidence';
import { talliesOf } from '../../guide/groups/group-figures';
import { type Share, teacherWeightedShare } from '../../guide/teacher-weighted';
import { daysBetween } from '../../school-time';
import type { ProfessionalLearning } from './professional-learning-table';

/** What was offered, with the share at the highest level before and after it. */
export interface LearningEffect extends ProfessionalLearning {
  readonly before: Share;
  readonly after: Share;
}

/** Days before and after something was offered. */
const AROUND = 60;

/** Lessons before and after something was offered, of those to whom it was, and the practice it was on. */
export function aroundOffer(
  offered: ProfessionalLearning,
  evidence: Evidence,
): { readonly practice: string; readonly before: Lesson[]; readonly after: Lesson[] } {
  const practice = evidence.practices.find(
    ({ name }) => name.toLowerCase() === offered.practice.toLowerCase(),
  );
  const whom = offered.who
    .split(',')
    .map((word) => word.trim().toLowerCase())
    .filter(Boolean);
  const took = new Set(
    evidence.teachers
      .filter(
        ({ email, team, grade, subject }) =>
          whom.length === 0 ||
          [email, team, grade, subject, `grade ${grade}`].some((word) =>
            whom.includes(word.toLowerCase()),
          ),
      )
      .map(({ email }) => email),
  );
  const lessons = (isIn: (days: number) => boolean) =>
    evidence.lessons.filter(
      ({ teacher, date }) => took.has(teacher) && isIn(daysBetween(offered.date, date)),
    );
  return {
    practice: practice?.id ?? '',
    before: lessons((days) => days < 0 && days >= -AROUND),
    after: lessons((days) => days > 0 && days <= AROUND),
  };
}

export function effectOf(offered: ProfessionalLearning, evidence: Evidence): LearningEffect {
  const { practice, before, after } = aroundOffer(offered, evidence);
  const share = (lessons: readonly Lesson[]) =>
    teacherWeightedShare([...talliesOf(lessons, practice).values()]);
  return { ...offered, before: share(before), after: share(after) };
}
