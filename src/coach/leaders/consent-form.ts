import { asked, type Choice } from '../../monitor/asked-question';
import { MENTOR_CONSENT } from '../../monitor/forms-table';
import type { WalkthroughForm } from '../../monitor/walkthrough-form';

/** What each answer means: for how many colleagues at once; none for a no. */
const ANSWERS: readonly Choice[] = [
  ['Yes, for one colleague at a time', '1'],
  ['Yes, for two', '2'],
  ['Yes, for three', '3'],
  ['No, or not any more', '0'],
];

/** The form on which people say whether they may be named to colleagues. Signed in, so that it is they who say it. */
export function consentForm(responders: readonly string[], schoolName: string): WalkthroughForm {
  return {
    front: {
      title: MENTOR_CONSENT.name,
      description: `${schoolName}\nYour letter says for what. Change your answer here at any time.`,
      confirmation: 'Noted. Thank you.',
      responders,
    },
    questions: [
      asked(
        'consent',
        'choice',
        'May we name you to colleagues?',
        'Until you say yes, only the school’s leaders know that we asked.',
        true,
        ANSWERS,
      ),
    ],
  };
}
