import type { GuideRow } from '../../practices/guides-table';
import { observes, type Person } from '../../school/staff';
import { asked } from '../asked-question';
import { GUIDES_READ } from '../forms-table';
import type { WalkthroughForm } from '../walkthrough-form';

/** The form on which observers say that they have read the guides, as it should be. */
export function guidesForm(
  guides: readonly GuideRow[],
  staff: readonly Person[],
  schoolName: string,
): WalkthroughForm {
  const offered = guides.map(({ name, edition, focus, versions }): [string, string] => [
    `${name}, edition ${edition}`,
    [focus, ...versions].join('\n'),
  ]);
  return {
    front: {
      title: GUIDES_READ.name,
      description: [schoolName, ...guides.map(({ name, url }) => `${name}: ${url}`)]
        .filter(Boolean)
        .join('\n'),
      confirmation: 'Noted. Thank you.',
      responders: staff.filter(observes).map(({ email }) => email),
    },
    questions: [
      asked(
        'guides',
        'checkboxes',
        'I have read',
        'So that we all see the same thing. Each new edition asks again.',
        true,
        offered,
      ),
    ],
  };
}
