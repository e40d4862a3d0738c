import type { FormAsked } from './tell-group';

type Question = FormAsked['questions'][number];

/** A question as it is sent to be drawn; a choice is its words, or words with what they mean. */
export function question(
  name: string,
  kind: Question['kind'],
  title: string,
  help = '',
  required = false,
  choices: readonly (string | readonly [words: string, meaning: string])[] = [],
): Question {
  return {
    question: name,
    kind,
    title,
    help,
    required,
    choices: choices.map((one) => (typeof one === 'string' ? [one, one] : [...one])),
  };
}
