import { laterDay } from '../../monitor/schedule/school-days';
import { letterRow, type OutboxRow, outboxTable } from '../../school/outbox-table';
import { personOf, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { type CoachAssignment, coachAssignmentsTable } from '../conversations/coach-assignments';
import { type MentorPair, mentorPairsTable, PAIR_LETTER } from './mentor-pairs-table';
import { mentorsTable } from './mentors-table';
import { endedLetters, PAIR_ENDED } from './pair-ended-letter';
import { whyNoPair } from './why-no-pair';

/** Days within which whoever is in a pair hears that it has ended: of an older one it is no news. */
const NEWS = 14;

/**
 * Ends what stands no longer: pairs whose mentor takes the name back, of somebody who left, or of a coach whom leaders
 * unassigned. With a pair end the coach's view of the notes and the letters that have not gone, so that no name goes out; those
 * who had been told of the pair hear that it has ended, by whomever. Of whoever has a new address, pair and assignment get it.
 */
export function followPairs({ workbook }: Workspace, { now, actor }: Occasion): void {
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
      whyNoPair(pair, staff.rows, mentors.rows, today) ||
      (assigned && assigned.until !== '' && assigned.until < today
        ? `${pair.mentorName} is not assigned any more.`
        : '');
    if (ended !== '') return { ...pair, until: today, ended };
    if (!mentor || !teacher) return pair;
    if (mentor.email === pair.mentor && teacher.email === pair.teacher) return pair;
    const at = { ...pair, mentor: mentor.email, teacher: teacher.email };
    if (assigned) moved.push({ ...assigned, coach: at.mentor, teacher: at.teacher });
    return at;
  });
  const changed = followed.filter((pair, index) => pair !== pairs.rows[index]);
  const over = followed.filter(({ until }) => until !== '');
  const keysOf = (some: readonly MentorPair[]) =>
    new Set(some.map((pair) => keyOf({ ...pair, coach: pair.mentor })));
  const gone = keysOf([...over, ...pairs.rows.filter((pair) => !followed.includes(pair))]);
  // The two may have been brought together again on the same day.
  const going = keysOf(followed.filter(({ until }) => until === ''));
  // The last day, so that they see nothing more from today on.
  const until = laterDay(today, -1);
  const shut = assignments.rows.filter(
    (one) => one.until === '' && gone.has(keyOf(one)) && !going.has(keyOf(one)),
  );
  workbook.save(coachAssignmentsTable, [...shut.map((one) => ({ ...one, until })), ...moved]);
  const endings = endedLetters(over, staff.rows, outbox.rows, today, actor);
  const mayGo = new Set(endings.map(({ message }) => message));
  const unsent = outbox.rows.filter(
    ({ message, state }) =>
      ['waiting', 'held', 'failed'].includes(state) &&
      (message.startsWith(PAIR_ENDED)
        ? !mayGo.has(message)
        : over.some(({ pair }) => message.startsWith(`${PAIR_LETTER}${pair}:`))),
  );
  const before = new Set([...outbox.rows.map(({ message }) => message), ...outbox.unreadable]);
  const news = endings.filter(
    ({ message, until }) => until >= laterDay(today, -NEWS) && !before.has(message),
  );
  workbook.save(outboxTable, [
    ...unsent.map((row): OutboxRow => ({ ...row, state: 'withdrawn', reason: 'True no longer.' })),
    ...news.map(({ message, to, letter }) => letterRow(message, to, letter, now)),
  ]);
  workbook.save(mentorPairsTable, changed);
}

function keyOf(one: Pick<CoachAssignment, 'coach' | 'teacher' | 'from'>): string {
  return `${one.coach} ${one.teacher} ${one.from}`;
}
