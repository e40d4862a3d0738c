import { PILOT_FORM } from '../../monitor/forms-table';
import type { Question, WalkthroughForm } from '../../monitor/walkthrough-form';
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
      {
        question: 'tried',
        content: {
          kind: 'choice',
          title: 'How often did you try it since the last review?',
          help: '',
          required: true,
          choices: ['Every day', 'Several times', 'Once', 'Not yet'],
        },
        meanings: {},
        version: 0,
      },
      words('worked', 'What worked?', 'And what did students do because of it?'),
      words('hindered', 'What got in the way?', ''),
      words('change', 'What should we change?', 'In the practice, the material or the support.'),
    ],
  };
}

function words(question: string, title: string, help: string): Question {
  return {
    question,
    content: { kind: 'paragraph', title, help, required: false },
    meanings: {},
    version: 0,
  };
}
