import { objection, type RuleName } from '../../../services/forms/validation-rules';
import type { FormAnswers, FormItemView } from '../../../views';

type Answer = FormAnswers[number] | undefined;

/** What is wrong with the answers of a page, by item id, in Google's words. */
export function problemsOf(
  items: readonly FormItemView[],
  answers: FormAnswers,
): Record<number, string> {
  const problems: Record<number, string> = {};
  for (const item of items) {
    const problem = problemOf(item, answers[item.id]);
    if (problem) problems[item.id] = problem;
  }
  return problems;
}

function problemOf(item: FormItemView, answer: Answer): string {
  if (isBlank(answer)) return item.required ? 'This is a required question' : '';
  if (item.kind === 'grid' && item.required) {
    const missing = item.rows?.some((_, row) => !answer?.[row]);
    if (missing) return 'This question requires one response per row';
  }
  if (!item.validation || answer === undefined) return '';
  const { rule, values, message } = item.validation;
  // The view names rules as validation-rules.ts does.
  return objection({ rule: rule as RuleName, values, help: message }, answer);
}

function isBlank(answer: Answer): boolean {
  if (answer === undefined) return true;
  return typeof answer === 'string' ? answer.trim() === '' : answer.every((each) => each === '');
}
