import type { TeamProposal } from '../../monitor/requests/team-proposals-table';
import type { Letter } from '../../school/letter';

const DECIDED: Readonly<Record<string, string>> = {
  accepted: 'we take it up',
  adapted: 'we adapt it',
  declined: 'not now',
};

/** What a team hears of something it proposed: what is made of it, and why. */
export function decisionLetter(row: TeamProposal): Letter {
  const { says, state, name, words, why, adapted, team } = row;
  const next =
    state === 'declined'
      ? ''
      : says === 'new look-for'
        ? 'Next we word its levels. Then it goes on the form, and you hear it.'
        : says === 'answer' || says === 'look next'
          ? 'For two months, whoever visits one of you is told.'
          : '';
  return {
    subject: `What ${team} proposed: ${DECIDED[state] ?? ''}`,
    greeting: '',
    parts: [
      { part: 'panel', title: 'You said', text: [name, words].filter(Boolean).join('\n') },
      ...(adapted ? [{ part: 'panel' as const, title: 'What we make of it', text: adapted }] : []),
      { part: 'paragraph', text: `Why: ${why}` },
      ...(next ? [{ part: 'paragraph' as const, text: next }] : []),
    ],
    closing: 'Thank you for thinking along. To talk about it, just answer.',
    replyTo: '',
  };
}

/** What a team hears when a look-for that it proposed stands on a form: the words it is rated by. */
export function onFormLetter(
  { team, words }: Pick<TeamProposal, 'team' | 'words'>,
  {
    name,
    form,
    levels,
  }: {
    readonly name: string;
    readonly form: string;
    /** From the lowest on, with what each looks like. */
    readonly levels: readonly (readonly [level: string, looks: string])[];
  },
): Letter {
  return {
    subject: `On the form now: ${name}`,
    greeting: '',
    parts: [
      {
        part: 'paragraph',
        text: `What ${team} proposed stands on the form “${form}” from today, as “${name}”. Observers rate it by these words:`,
      },
      {
        part: 'list',
        title: '',
        items: levels.map(([level, looks]) => ({
          title: level,
          text: looks,
          url: '',
          linkText: '',
        })),
      },
      { part: 'panel', title: 'You said', text: words },
    ],
    closing: 'Does it say what you meant? If not, just answer.',
    replyTo: '',
  };
}
