import { asked, same } from '../../monitor/asked-question';
import { PILOT_FORM } from '../../monitor/forms-table';
import type { WalkthroughForm } from '../../monitor/walkthrough-form';
import type { Pilot } from './pilots-table';

/** What the form of a pilot is called, and how the Forms tab knows it. */
export function formSubject({ pilot, name }: Pilot): { id: string; name: string } {
  return { id: `${PILOT_FORM}${pilot}`, name: `Pilot: ${name}` };
}

/** What the teachers of a pilot are asked before each review, in two minutes. */
export function pilotForm(
  pilot: Pilot,
  teachers: readonly string[],
  schoolName: string,
): WalkthroughForm {
  return {
    front: {
      title: formSubject(pilot).name,
      description: [schoolName, pilot.question].filter(Boolean).join('\n'),
      confirmation: 'Thank you. We talk about it at the next review.',
      responders: teachers,
    },
    questions: [
      asked(
        'tried',
        'choice',
        'How often did you try it since the last review?',
        '',
        true,
        same(['Every day', 'Several times', 'Once', 'Not yet']),
      ),
      asked('worked', 'paragraph', 'What worked?', 'And what did students do because of it?'),
      asked('hindered', 'paragraph', 'What got in the way?'),
      asked(
        'change',
        'paragraph',
        'What should we change?',
        'In the practice, the material or the support.',
      ),
    ],
  };
}
