/** What an answer must be. Pure, so that pages may use the same tests as the form. */
export interface ValidationRecord {
  readonly rule: RuleName;
  readonly values: readonly (string | number)[];
  /** What the person reads who answered otherwise; blank for Google's words. */
  readonly help: string;
}

interface Rule {
  readonly holds: (answer: string | readonly string[], values: readonly Value[]) => boolean;
  readonly words: (values: readonly Value[]) => string;
}

type Value = string | number;

const rules = {
  number: rule(isNumber, () => 'Must be a number'),
  'whole-number': rule(
    (text) => isNumber(text) && Number.isInteger(Number(text)),
    () => 'Must be a whole number',
  ),
  'number-equal': numeric(
    (n, [to]) => n === to,
    ([to]) => `Must be a number equal to ${to}`,
  ),
  'number-not-equal': numeric(
    (n, [to]) => n !== to,
    ([to]) => `Must be a number not equal to ${to}`,
  ),
  'number-greater': numeric(
    (n, [than]) => n > Number(than),
    ([than]) => `Must be a number greater than ${than}`,
  ),
  'number-at-least': numeric(
    (n, [least]) => n >= Number(least),
    ([least]) => `Must be a number greater than or equal to ${least}`,
  ),
  'number-less': numeric(
    (n, [than]) => n < Number(than),
    ([than]) => `Must be a number less than ${than}`,
  ),
  'number-at-most': numeric(
    (n, [most]) => n <= Number(most),
    ([most]) => `Must be a number less than or equal to ${most}`,
  ),
  'number-between': numeric(
    (n, [start, end]) => n >= Number(start) && n <= Number(end),
    ([start, end]) => `Must be a number between ${start} and ${end}`,
  ),
  'number-not-between': numeric(
    (n, [start, end]) => n < Number(start) || n > Number(end),
    ([start, end]) => `Must be a number less than ${start} or greater than ${end}`,
  ),
  email: rule(
    (text) => /^[^\s@,]+@[^\s@,]+\.[^\s@,.]+$/.test(text),
    () => 'Must be a valid email address',
  ),
  url: rule(
    (text) => /^(https?:\/\/)?[\w-]+(\.[\w-]+)+([/?#]\S*)?$/i.test(text),
    () => 'Must be a valid URL',
  ),
  'contains-pattern': rule(
    (text, [pattern]) => new RegExp(String(pattern)).test(text),
    ([pattern]) => `Must contain the pattern ${pattern}`,
  ),
  'not-contains-pattern': rule(
    (text, [pattern]) => !new RegExp(String(pattern)).test(text),
    ([pattern]) => `Must not contain the pattern ${pattern}`,
  ),
  'matches-pattern': rule(
    (text, [pattern]) => whole(pattern).test(text),
    ([pattern]) => `Must match the pattern ${pattern}`,
  ),
  'not-matches-pattern': rule(
    (text, [pattern]) => !whole(pattern).test(text),
    ([pattern]) => `Must not match the pattern ${pattern}`,
  ),
  'length-at-least': rule(
    (text, [least]) => text.length >= Number(least),
    ([least]) => `Must be at least ${least} characters`,
  ),
  'length-at-most': rule(
    (text, [most]) => text.length <= Number(most),
    ([most]) => `Must be fewer than ${most} characters`,
  ),
  'select-at-least': several(
    (count, least) => count >= least,
    ([least]) => `Must select at least ${least} options`,
  ),
  'select-at-most': several(
    (count, most) => count <= most,
    ([most]) => `Must select at most ${most} options`,
  ),
  'select-exactly': several(
    (count, number) => count === number,
    ([number]) => `Must select exactly ${number} options`,
  ),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

/** Why the answer will not do, in words; blank when it will. */
export function objection(
  validation: ValidationRecord,
  answer: string | readonly string[],
): string {
  const { rule: name, values } = validation;
  return rules[name].holds(answer, values) ? '' : messageOf(validation);
}

export function messageOf(validation: ValidationRecord): string {
  return validation.help || rules[validation.rule].words(validation.values);
}

function rule(
  holds: (text: string, values: readonly Value[]) => boolean,
  words: Rule['words'],
): Rule {
  return { holds: (answer, values) => typeof answer === 'string' && holds(answer, values), words };
}

function numeric(
  holds: (number: number, values: readonly Value[]) => boolean,
  words: Rule['words'],
): Rule {
  return rule((text, values) => isNumber(text) && holds(Number(text), values), words);
}

function several(holds: (count: number, limit: number) => boolean, words: Rule['words']): Rule {
  return {
    holds: (answer, [limit]) => typeof answer !== 'string' && holds(answer.length, Number(limit)),
    words,
  };
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** A pattern that must take in the whole answer. */
function whole(pattern: Value | undefined): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
