import { momentAt } from '../../src/school-time';
import type { LocalWorkspace } from '../local-workspace';
import { typeParagraph, viewDocument } from '../services/document/people';
import { schoolDaysBetween } from './calendar';
import type { Happening } from './happening';
import type { PeopleAtWork } from './people-at-work';
import type { Habit, School } from './school';

/** School days from the first visits to the first conversation, between two teachers' first ones, and from one to the next. */
const FIRST = 9;
const APART = 4;
const BETWEEN = 16;

/** Every coach's conversations with the teachers whose logs they keep; the last of them has a log and no conversation yet. */
export function conversations(
  workspace: LocalWorkspace,
  school: School,
  work: PeopleAtWork,
): Happening[] {
  return school.habits.flatMap((coach) =>
    coach.coaches.flatMap((teacher, index) => {
      const days = daysFor(school, teacher, index);
      const session = index === 0 || index < coach.coaches.length - 1;
      return (session ? days : days.slice(0, 1)).map((day, count): Happening => {
        const at = momentAt(day, `15:${10 + 12 * (index % 4)}`, school.timeZone);
        const talked = { teacher, session, count, day, next: days[count + 1] ?? '' };
        return { at, happens: () => talk(workspace, work, coach, talked) };
      });
    }),
  );
}

function daysFor({ days, staff }: School, teacher: string, index: number): string[] {
  const joined = staff.find(({ email }) => email === teacher)?.firstDay || days.firstVisits;
  return schoolDaysBetween(joined, days.last, days.off)
    .slice(FIRST + APART * index)
    .filter((_, day) => day % BETWEEN === 0);
}

interface Talked {
  readonly teacher: string;
  readonly session: boolean;
  readonly count: number;
  /** Days; the next is blank after the last. */
  readonly day: string;
  readonly next: string;
}

/**
 * The coach opens the log from the sidebar. After a conversation she notes it in codes from the sidebar of the Doc, and both write a
 * line under it.
 */
function talk(
  workspace: LocalWorkspace,
  work: PeopleAtWork,
  coach: Habit,
  { teacher, session, count, day, next }: Talked,
): void {
  const document = logOf(workspace, work, coach, teacher);
  const agreed = AGREED[(count + teacher.length) % AGREED.length];
  if (!session || !agreed) return;
  const { supports, needs, step } = agreed;
  const focus = needs[0] ?? '';
  work.jobIn(document.id, coach.observer, 'session', {
    date: day,
    focus,
    supports: [...supports],
    needs: [...needs],
    step,
    next,
    notes: 'the school day before',
  });
  for (const [person, words] of [
    [coach.observer, agreed.coach],
    [teacher, agreed.teacher],
  ] as const) {
    const end = viewDocument(workspace, person, document.id).blocks.length;
    typeParagraph(workspace, person, document.id, end, words);
  }
}

/** The log that the coach shares with the teacher, or a new one. */
function logOf(
  workspace: LocalWorkspace,
  work: PeopleAtWork,
  { observer }: Habit,
  teacher: string,
) {
  const files = workspace.files.list();
  const shared = files.find(
    ({ owner, editors, type }) =>
      type === 'document' && owner === observer && editors.length === 1 && editors[0] === teacher,
  );
  if (shared) return shared;
  const { url } = work.job(observer, 'openLog', { teacher, session: false, instead: '' });
  const made = workspace.files.list().find(({ id }) => url.includes(id));
  if (!made) throw new Error(`There is no document behind ${url}.`);
  return made;
}

const AGREED = [
  {
    coach: 'We agreed on one thing: partner talk before the class talk, twice this week.',
    teacher: 'Tried it Tuesday. The quiet table talked! Will keep the timer at 90 seconds.',
    supports: ['Modeling'],
    needs: ['Partner talk before class talk', 'Time and pacing'],
    step: 'agreed',
  },
  {
    coach:
      'Next step: everyone answers on whiteboards at least three times. I will come by in Period 3.',
    teacher: 'Boards are out. I need markers that work…',
    supports: ['Resources'],
    needs: ['Knowing where students are'],
    step: 'tried',
  },
  {
    coach:
      'You would like to see somebody else do this. I will cover your class so that you can visit.',
    teacher: 'Visit was great. Taking the question cards.',
    supports: ['Visit to a colleague'],
    needs: ['Follow-up questions'],
    step: 'agreed',
  },
  {
    coach: 'Going well. Keep the small group at four children and write down what you hear.',
    teacher: 'Ok. Clipboard is by the door now so I do not forget.',
    supports: ['Co-planning'],
    needs: ['Knowing where students are', 'Planning'],
    step: 'in use',
  },
] as const;
