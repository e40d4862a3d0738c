import type { Question } from './walkthrough-form';

/** A question of a form that the software keeps; each choice with what it means. Of two choices with the same words, which Google refuses, the first stands. */
export function asked(
  question: string,
  kind: 'text' | 'paragraph' | 'choice' | 'list',
  title: string,
  help: string,
  required: boolean,
  offered: readonly (readonly string[])[],
): Question {
  return {
    question,
    content:
      kind === 'choice' || kind === 'list'
        ? {
            kind,
            title,
            help,
            required,
            choices: [...new Set(offered.map(([words = '']) => words))],
          }
        : { kind, title, help, required },
    meanings: Object.fromEntries([...offered].reverse()),
    version: 0,
  };
}
