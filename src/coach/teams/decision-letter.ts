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
        ? 'It is in our library now. Once its levels are worded it goes on the form, and everybody is told.'
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
