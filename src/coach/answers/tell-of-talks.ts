import {
  type TeacherAnswer,
  teacherAnswersTable,
} from '../../monitor/requests/teacher-answers-table';
import { firstName, greetingTo, type Letter } from '../../school/letter';
import { letterRow, type OutboxRow, outboxTable } from '../../school/outbox-table';
import type { Person } from '../../school/staff';
import { isHere } from '../../school/stay';
import { dayInWords, dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { coachedBy, readerTables } from './shown-answers';

/** The name of such a message. */
export const talkTo = ({ answer }: Pick<TeacherAnswer, 'answer'>, to: string): string =>
  `talk:${answer}:${to}`;
/** Days after which Home alone says it. */
const NEWS = 14;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Writes to the observer of a visit and to the teacher's coach that the teacher asks to talk, once to each; they read the answer
 * anyway. What they write back goes to the teacher.
 */
export function tellOfTalks(workspace: Workspace, { now }: Occasion): { readonly queued: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { answers, outbox } = workbook.read({
      answers: teacherAnswersTable,
      outbox: outboxTable,
    });
    const asking = answers.rows.filter(
      ({ talk, setAside, answered }) =>
        talk === 'wanted' && setAside === '' && now.getTime() - Date.parse(answered) < NEWS * DAY,
    );
    if (asking.length === 0) return { queued: 0 };
    const known = new Set([...outbox.rows.map(({ message }) => message), ...outbox.unreadable]);
    const fresh = lettersOn(workspace, asking, now).filter(({ message }) => !known.has(message));
    workbook.save(outboxTable, fresh);
    return { queued: fresh.length };
  });
}

function lettersOn(
  { workbook }: Workspace,
  asking: readonly TeacherAnswer[],
  now: Date,
): OutboxRow[] {
  const contents = workbook.read(readerTables);
  const today = dayOf(now, workbook.timeZone);
  return contents.staff.rows
    .filter(({ lastDay }) => isHere({ until: lastDay }, today))
    .flatMap((reader) => {
      const coaches = coachedBy(reader, contents, today);
      return asking.flatMap((answer) => {
        const visit = contents.observations.rows.find(
          ({ observation }) => observation === answer.observation,
        );
        const made = visit?.observer === reader.email;
        if (answer.teacher === reader.email || !(made || coaches(answer.teacher))) return [];
        const about = visit
          ? ` about ${made ? 'your' : 'the'} visit on ${dayInWords(visit.date, today)}`
          : '';
        const letter = letterOf(answer, reader, about);
        return [letterRow(talkTo(answer, reader.email), reader, letter, now)];
      });
    });
}

function letterOf({ teacher, teacherName, reflection }: TeacherAnswer, to: Person, about: string) {
  const first = firstName(teacherName);
  const subject = `${teacherName} asks to talk${about}`;
  const letter: Letter = {
    subject,
    greeting: greetingTo(to.name),
    parts: [
      {
        part: 'paragraph',
        text: `${subject}.`,
      },
      ...(reflection
        ? [
            {
              part: 'panel' as const,
              title: `In ${first}’s words`,
              text: reflection,
            },
          ]
        : []),
    ],
    closing: `Just answer this message: it goes to ${first}. Then “We talked” in Coaching ends it.`,
    replyTo: teacher,
  };
  return letter;
}
