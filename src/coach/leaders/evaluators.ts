import type { OwnColumn } from '../../guide/groups/show-groups';
import { leads, type Person } from '../../school/staff';

/** By e-mail of a teacher: e-mails or names of those who evaluate them, in lower case, with commas. */
export type Evaluators = ReadonlyMap<string, string>;

/** The heading of the school's own column on the Staff tab, for schools where not only leaders evaluate. */
export const EVALUATOR = 'Evaluator';

export function evaluatorsIn(columns: readonly OwnColumn[]): Evaluators {
  const own = columns.find(({ heading }) => heading.toLowerCase() === EVALUATOR.toLowerCase());
  return new Map(own?.said.map(([teacher, words]) => [teacher, words.toLowerCase()]));
}

/** Whether somebody evaluates a teacher: whoever the Staff tab names, and any leader, since leaders decide on evaluations. */
export function evaluates(person: Person, teacher: string, evaluators: Evaluators): boolean {
  const named = evaluators.get(teacher) ?? '';
  return (
    leads(person.email, [person], { owner: '' }) ||
    [named, ...named.split(/[,;\n]/)].some((one) =>
      [person.email, person.name.toLowerCase()].includes(one.trim()),
    )
  );
}
