import type { CoachAssignment } from '../../../coach/conversations/coach-assignments';
import type { CoachingView, TeacherRow } from '../../../coach/show-coaching';
import type { TeacherAnswer } from '../../../monitor/requests/teacher-answers-table';
import { laterDay } from '../../../monitor/schedule/school-days';
import { namesApart } from '../../../school/names-apart';

export type ShownAnswer = Pick<
  TeacherAnswer,
  | 'answer'
  | 'answered'
  | 'thanks'
  | 'reflection'
  | 'talk'
  | 'lookFor'
  | 'request'
  | 'passedTo'
  | 'seen'
>;

/** A teacher as the coaching screen lists them. */
export interface CoachedTeacher
  extends Pick<TeacherRow, 'email' | 'name' | 'walkthroughs' | 'lastSeen'> {
  /** Grade and subject, to tell people apart. */
  readonly about: string;
  /** Blank until the log is started. */
  readonly logUrl: string;
  /** Name of who keeps the log; blank for the person who looks, and without a log. */
  readonly keptBy: string;
  /** Whether the person who looks may start another log: it is theirs, or its keeper coaches this teacher no more. */
  readonly mayReplace: boolean;
  /** Why no walkthroughs come into it by themselves; else blank. */
  readonly logTrouble: string;
  /** The last conversation that was held; null without one. */
  readonly last: CoachingView['held'][number] | null;
  /** E-mail of who is assigned now; blank for nobody. */
  readonly coach: string;
  /** Whether the person who looks coaches this teacher. */
  readonly mine: boolean;
  readonly answers: readonly ShownAnswer[];
}

/** With everybody named as in all lists: those who share a name with what tells them apart. */
export function toldApart(view: CoachingView): CoachingView {
  const coaches = view.coaches.map((one) => ({ grade: '', subject: '', ...one }));
  const everyone = new Map([...coaches, ...view.teachers].map((one) => [one.email, one]));
  const names = namesApart([...everyone.values()]);
  const named = <T extends { readonly email: string; readonly name: string }>(one: T): T => ({
    ...one,
    name: names.get(one.email) ?? one.name,
  });
  return {
    ...view,
    teachers: view.teachers.map(named),
    coaches: view.coaches.map(named),
    conversations: view.conversations.map((one) => ({
      ...one,
      teacherName: names.get(one.teacher) ?? one.teacherName,
    })),
  };
}

/** Teachers by name, as the person who looks may see them. */
export function coachedTeachers(view: CoachingView): CoachedTeacher[] {
  const nameOf = new Map([...view.teachers, ...view.coaches].map((one) => [one.email, one.name]));
  const named = (email: string) => nameOf.get(email) ?? email;
  const current = view.assigned.filter((one) => goesOn(one, view.today));
  return view.teachers
    .map(({ email, name, walkthroughs, lastSeen, grade, subject, log, answers }) => {
      const coaches = current.filter(({ teacher }) => teacher === email).map(({ coach }) => coach);
      const keeper = log?.coach ?? '';
      const isOut = view.assigned.length > 0 && !coaches.includes(keeper);
      return {
        email,
        name,
        walkthroughs,
        lastSeen,
        about: [grade && `Grade ${grade}`, subject].filter(Boolean).join(', '),
        logUrl: log?.url ?? '',
        keptBy: keeper === view.actor ? '' : named(keeper),
        mayReplace: keeper === view.actor || isOut,
        logTrouble: log?.trouble ?? '',
        last:
          view.held
            .filter(({ teacher }) => teacher === email)
            .sort((a, b) => (a.date < b.date ? 1 : -1))[0] ?? null,
        coach: coaches.includes(view.actor) ? view.actor : (coaches[0] ?? ''),
        mine: keeper === view.actor || coaches.includes(view.actor),
        answers: answers.map((one) => ({ ...one, passedTo: one.passedTo.map(named) })),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The rows that change when a teacher gets a coach, or none: whoever was assigned to them is so up to yesterday. */
export function assignmentsAfter(
  view: Pick<CoachingView, 'assigned' | 'assignments' | 'today'>,
  teacher: string,
  coach: string,
): CoachAssignment[] {
  const ended = view.assignments.filter((_row, index) => {
    const read = view.assigned[index];
    return read?.teacher === teacher && read.coach !== coach && goesOn(read, view.today);
  });
  const begun = { coach, teacher, from: view.today, until: '' };
  return [
    ...ended.map((row) => ({ ...row, until: laterDay(view.today, -1) })),
    ...(coach === '' ? [] : [begun]),
  ];
}

function goesOn({ until }: CoachAssignment, today: string): boolean {
  return until === '' || until >= today;
}
