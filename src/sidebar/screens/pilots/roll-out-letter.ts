import type { Pilot } from '../../../guide/pilots/pilots-table';
import type { Letter } from '../../../school/letter';

/** What staff are told when a pilot becomes everybody's. No figures: those of a few teachers would point to them. */
export function rollOutLetter({ name }: Pilot, expected: string): Letter {
  return {
    subject: `For everybody now: ${name}`,
    greeting: '',
    parts: [
      {
        part: 'paragraph',
        text: `Some of us have tried “${name}” and told us what helps. Now it is for all of us.`,
      },
      { part: 'panel', title: 'What we expect', text: expected },
    ],
    closing: 'Something is unclear? Just answer this message.',
    replyTo: '',
  };
}
