import { laterDay } from '../../monitor/schedule/school-days';
import { outboxTable } from '../../school/outbox-table';
import { type Person, personOf, staffTable } from '../../school/staff';
import { isHere } from '../../school/stay';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type CoachAssignment, coachAssignmentsTable } from '../conversations/coach-assignments';
import { type MentorPair, mentorPairsTable } from './mentor-pairs-table';
import { agreed, mentorsTable } from './mentors-table';

/** What stands before the key of a pair in the key of its letters. */
export const PAIR_LETTER = 'pair:';

/**
 * Ends what stands no longer: pairs whose mentor takes the name back, of somebody who left, or of a coach whom leaders
 * unassigned. With a pair end the coach's view of the notes and the letters that have not gone, so that no name goes out.
 * Of whoever has a new address, pair and assignment get it.
 */
export function followPairs({ workbook }: Workspace, { now }: Occasion): void {
  const { pairs, mentors, staff, assignments, outbox } = workbook.read({
    pairs: mentorPairsTable,
    mentors: mentorsTable,
    staff: staffTable,
    assignments: coachAssignmentsTable,
    outbox: outboxTable,
  });
  // A row that cannot be read is nobody who left or took anything back.
  if ([staff, mentors, assignments].some(({ problems }) => problems.length > 0)) return;
  const today = dayOf(now, workbook.timeZone);
  const known = new Map(assignments.rows.map((one) => [keyOf(one), one]));
  const moved: CoachAssignment[] = [];
  const followed = pairs.rows.map((pair): MentorPair => {
    if (pair.until !== '') return pair;
    const mentor = personOf(staff.rows, pair.mentor, pair.mentorName);
    const teacher = personOf(staff.rows, pair.teacher, pair.teacherName);
    const assigned = known.get(keyOf({ ...pair, coach: pair.mentor }));
    const ended =
      whyEnded(pair, mentor, teacher, today) ||
      (mentor && !agreed(mentors.rows, staff.rows, mentor.email, pair.practice)
        ? `${pair.mentorName} does not agree to be named.`
        : assigned && assigned.until !== '' && assigned.until < today
          ? `${pair.mentorName} is not assigned any more.`
          : '');
    if (ended !== '') return { ...pair, until: today, ended };
    if (mentor?.email === pair.mentor && teacher?.email === pair.teacher) return pair;
    const now = { ...pair, mentor: mentor?.email ?? '', teacher: teacher?.email ?? '' };
    if (assigned) moved.push({ ...assigned, coach: now.mentor, teacher: now.teacher });
    return now;
  });
  const changed = followed.filter((pair, index) => pair !== pairs.rows[index]);
  const over = followed.filter(({ until }) => until !== '');
  const gone = new Set(
    [...over, ...pairs.rows.filter((pair) => !followed.includes(pair))].map((pair) =>
      keyOf({ ...pair, coach: pair.mentor }),
    ),
  );
  // The last day, so that they see nothing more from today on.
  const until = laterDay(today, -1);
  const shut = assignments.rows.filter((one) => one.until === '' && gone.has(keyOf(one)));
  workbook.save(coachAssignmentsTable, [...shut.map((one) => ({ ...one, until })), ...moved]);
  const unsent = outbox.rows.filter(
    ({ message, state }) =>
      ['waiting', 'held', 'failed'].includes(state) &&
      over.some(({ pair }) => message.startsWith(`${PAIR_LETTER}${pair}:`)),
  );
  workbook.save(
    outboxTable,
    unsent.map((row) => ({ ...row, state: 'withdrawn', reason: 'The pair has ended.' })),
  );
  workbook.save(mentorPairsTable, changed);
}

function keyOf(one: Pick<CoachAssignment, 'coach' | 'teacher' | 'from'>): string {
  return `${one.coach} ${one.teacher} ${one.from}`;
}

function whyEnded(
  pair: MentorPair,
  mentor: Person | undefined,
  teacher: Person | undefined,
  today: string,
): string {
  const left = (person: Person | undefined) => !person || !isHere({ until: person.lastDay }, today);
  if (left(mentor)) return `${pair.mentorName} left.`;
  return left(teacher) ? `${pair.teacherName} left.` : '';
}
