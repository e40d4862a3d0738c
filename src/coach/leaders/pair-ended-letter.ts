import { greetingTo, type Letter } from '../../school/letter';
import type { OutboxRow } from '../../school/outbox-table';
import { type Person, personOf } from '../../school/staff';
import { personHere } from '../../school/stay';
import { type MentorPair, PAIR_LETTER } from './mentor-pairs-table';

/** What stands before the key of a pair in the key of the letters that tell of its end. */
export const PAIR_ENDED = 'ended:';

/**
 * What mentor and teacher are told of pairs that have ended: those who are still here, and to whom a letter on the pair has gone.
 * The words are the same whatever the reason, since a yes that was taken back is nobody else's business.
 */
export function endedLetters(
  ended: readonly MentorPair[],
  staff: readonly Person[],
  outbox: readonly OutboxRow[],
  today: string,
  replyTo: string,
) {
  return ended
    .filter(({ until }) => until <= today)
    .flatMap(({ pair, until, mentor, mentorName, teacher, teacherName }) => {
      const told = (to: Person) =>
        outbox.some(
          (row) =>
            row.state === 'sent' &&
            row.message.startsWith(`${PAIR_LETTER}${pair}:`) &&
            personOf(staff, row.to, row.toName) === to,
        );
      // Known by the place in the pair, which no new address changes.
      const tell = (place: string, email: string, name: string, other: string, more: string) => {
        const to = personHere(staff, email, name, today);
        if (!to || !told(to)) return [];
        const letter: Letter = {
          subject: `Your pairing with ${other}`,
          greeting: greetingTo(to.name),
          parts: [
            {
              part: 'paragraph',
              text: `Your pairing with ${other} has ended. Thank you for making room for it. What you talked about stays between you.`,
            },
          ],
          closing: `${more} Just answer this message.`,
          replyTo,
        };
        return [{ message: `${PAIR_ENDED}${pair}:${place}`, until, to, letter }];
      };
      return [
        ...tell('mentor', mentor, mentorName, teacherName, 'Questions?'),
        ...tell('teacher', teacher, teacherName, mentorName, 'Would you like somebody else?'),
      ];
    });
}
