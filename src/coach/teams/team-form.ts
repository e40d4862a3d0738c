import type { Evidence } from '../../guide/evidence';
import { TEAM_SAYS_FORM } from '../../monitor/forms-table';
import type { TeamSays } from '../../monitor/requests/team-proposals-table';
import { question } from './question';
import type { FormAsked } from './tell-group';

const SAYS: readonly (readonly [words: string, says: TeamSays])[] = [
  ['We answer to a trend in our results', 'answer'],
  ['Observers should look for something with us', 'look next'],
  ['Something new to look for', 'new look-for'],
  ['Change a form', 'form'],
  ['Change how visits are done', 'process'],
];

/** On which a team answers to trends, asks and proposes. Signed in: the roster says which team it is. */
export function teamForm(
  { schoolName, sets, practices, teachers }: Evidence,
  trends: readonly string[],
): FormAsked {
  const asked = practices.filter((practice) => practice.asked);
  const used = sets.filter(({ id }) => asked.some(({ focus }) => focus === id));
  return {
    form: TEAM_SAYS_FORM.id,
    title: TEAM_SAYS_FORM.name,
    description: [
      schoolName,
      'One of you answers for the team. Leaders decide, and the whole team hears what and why.',
    ]
      .filter(Boolean)
      .join('\n'),
    confirmation: 'Passed on. Your team hears what is decided, and why.',
    responders: teachers.filter(({ team }) => team !== '').map(({ email }) => email),
    anonymous: false,
    questions: [
      question('says', 'choice', 'What is it?', '', true, SAYS),
      question(
        'words',
        'paragraph',
        'What do you say?',
        'For something new: what teachers do, and what students do then.',
        true,
      ),
      question(
        'practice',
        'list',
        'Which practice is it about?',
        '',
        false,
        used.flatMap(({ id, name }) =>
          asked
            .filter(({ focus }) => focus === id)
            .map((practice): [string, string] => [`${name}: ${practice.name}`, practice.id]),
        ),
      ),
      question('name', 'text', 'A short name', 'Only for something new to look for.'),
      question(
        'focus',
        'list',
        'On which form?',
        'Only for something new to look for.',
        false,
        used.map(({ id, name }): [string, string] => [name, id]),
      ),
      question('trend', 'text', 'About this trend', 'Filled in by the link in your letter.'),
    ],
    fills: 'trend',
    filledIn: ['', ...trends],
  };
}
