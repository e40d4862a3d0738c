import type { ChoiceItem, PlainItem } from '../workspace';
import type { Question } from './walkthrough-form';

/** A choice as it stands on a form, and what it stands for. */
export type Choice = readonly [label: string, meaning: string];

/** A question of a form, as most are; each choice with what it means. Of two choices with the same words, which Google refuses, the first stands. */
export function asked(
  question: string,
  kind: PlainItem['kind'] | ChoiceItem['kind'],
  title: string,
  help = '',
  required = false,
  offered: readonly (readonly string[])[] = [],
): Question {
  const words = { title, help, required };
  return {
    question,
    content:
      kind === 'choice' || kind === 'list' || kind === 'checkboxes'
        ? { kind, ...words, choices: [...new Set(offered.map(([label = '']) => label))] }
        : { kind, ...words },
    meanings: Object.fromEntries([...offered].reverse()),
    version: 0,
  };
}

/** Choices that mean what they say. */
export function same(labels: readonly string[]): Choice[] {
  return labels.map((label) => [label, label]);
}
