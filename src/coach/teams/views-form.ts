import { STAFF_VIEWS } from '../../monitor/forms-table';
import { question } from './question';
import type { FormAsked } from './tell-group';

export const FITS = ['Yes, mostly', 'In part', 'No'] as const;

/** Reviews that can still be answered. */
const ANSWERABLE = 4;

/**
 * On which staff say what they think of the results, once after each review. It is anonymous, since what somebody would not say
 * under their name is what leaders need to hear; one form serves all reviews, so that its link never dies.
 *
 * @param reviews their names, the one that is told of last
 */
export function viewsForm(
  schoolName: string,
  reviews: readonly string[],
  decisions: readonly string[],
  responders: readonly string[],
): FormAsked {
  return {
    form: STAFF_VIEWS.id,
    title: STAFF_VIEWS.name,
    description: [
      schoolName,
      'Anonymous: neither your name nor your e-mail is kept, so no answer can be traced to you. Leaders read the words as you write them, so please name nobody.',
    ]
      .filter(Boolean)
      .join('\n'),
    confirmation: 'Thank you. What you say stands in the next review.',
    responders: [...responders],
    anonymous: true,
    questions: [
      question(
        'review',
        'list',
        'Which results is it about?',
        '',
        true,
        reviews.slice(-ANSWERABLE).reverse(),
      ),
      question('fits', 'choice', 'Do they fit what you see?', '', true, FITS),
      question('misses', 'paragraph', 'What does not fit, or what do they miss?'),
      question('lookFor', 'paragraph', 'What should we look for next?'),
      ...(decisions.length > 0
        ? [question('decision', 'list', 'Which decision helps you most?', '', false, decisions)]
        : []),
    ],
    fills: 'review',
    filledIn: reviews.slice(-1),
  };
}
