import { viewForm } from '../local/services/forms/people';
import type { FormItemView } from '../local/views';
import { inForm } from './local/forms/school';
import { PRINCIPAL, type RunningSchool } from './running-school';

/** Adds a practice to the discussion set, as a leader types a row. */
export function addPractice(
  school: RunningSchool,
  id: string,
  cells: Readonly<Record<string, string>> = {},
): void {
  const words: Readonly<Record<string, string>> = {
    Practice: id,
    Set: 'discussion',
    Name: `Look-for ${id}`,
    'Teachers are seen to': `The teacher does ${id}.`,
    'Students are seen to': `Students do ${id}.`,
    'Level 1 looks like': 'Nobody does.',
    'Level 2 looks like': 'Some do.',
    'Level 3 looks like': 'Half do.',
    'Level 4 looks like': 'All do.',
    Status: 'active',
    ...cells,
  };
  const row = school.headings('Practices').map((heading) => words[heading] ?? '');
  school.paste('Practices', school.rows('Practices').length + 2, 1, [row]);
}

export function itemsOf(school: RunningSchool): readonly FormItemView[] {
  return viewForm(school.workspace, PRINCIPAL, school.formId()).items;
}

/** Somebody works on the form in Google Forms; `form` and its `items` are at hand. */
export function editByHand(school: RunningSchool, body: string): void {
  inForm(school.workspace, school.formId(), body, PRINCIPAL);
}
