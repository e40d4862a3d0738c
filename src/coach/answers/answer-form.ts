import { asked } from '../../monitor/asked-question';
import { TEACHER_ANSWERS } from '../../monitor/forms-table';
import type { WalkthroughForm } from '../../monitor/walkthrough-form';
import { type Library, practicesOf, setsOnForms } from '../../practices/library';
import { type Person, teaches } from '../../school/staff';
import { TAKE_BACK_ALL, TAKE_BACK_ONE, USE } from '../evaluation/requests-now';

/** What each answer stands for. */
export const THANKS = 'thanks';
export const TALK = 'talk';
export const TAKE_BACK = 'take back';

const EVALUATION =
  'Leave this blank, and it stays for coaching alone. Leaders and your coach see it. Taking back counts from then on: what was read stays read.';

/**
 * The form on which teachers answer the message about a visit, as it should be. A minute on a phone.
 * @param evaluates whether the school named its evaluation framework, so that teachers may ask to have a visit used there
 */
export function answerForm(
  library: Library,
  staff: readonly Person[],
  schoolName: string,
  evaluates = false,
): WalkthroughForm {
  return {
    front: {
      title: TEACHER_ANSWERS.name,
      description: [
        schoolName,
        'All of it is up to you. The observer, your leaders and your coach read it. It is not an evaluation.',
      ]
        .filter(Boolean)
        .join('\n'),
      confirmation: 'Passed on. Thank you. Until the next visit you can change your answer.',
      responders: staff.filter(teaches).map(({ email }) => email),
    },
    questions: [
      asked('wishes', 'checkboxes', 'Tick what fits', '', false, [
        ['Thank you for the visit', THANKS],
        ['Please talk with me about it', TALK],
      ]),
      asked(
        'reflection',
        'paragraph',
        'What do you make of it?',
        'What worked, what you will try.',
      ),
      asked(
        'practice',
        'list',
        'Next time, please look for …',
        'Whoever visits you next is told, and you hear what was seen of it.',
        false,
        [
          ...setsOnForms(library).flatMap(({ id, name }) =>
            practicesOf(library, id).map((practice): [string, string] => [
              `${name}: ${practice.name}`,
              practice.id,
            ]),
          ),
          ['Nothing any more: take back what I asked for', TAKE_BACK],
        ],
      ),
      asked('ownWords', 'paragraph', '… or in your own words', 'Plain and specific.'),
      ...(evaluates
        ? [
            asked('evaluation', 'list', 'My evaluation', EVALUATION, false, [
              ['Use this walkthrough in my evaluation', USE],
              ['Take this walkthrough back', TAKE_BACK_ONE],
              ['Take back every walkthrough that I asked for', TAKE_BACK_ALL],
            ]),
          ]
        : []),
      asked('visit', 'text', 'About this visit', 'Filled in by the link in your message.'),
    ],
  };
}
