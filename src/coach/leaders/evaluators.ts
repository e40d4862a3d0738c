import type { OwnColumn } from '../../guide/groups/show-groups';
import { leads, type Person } from '../../school/staff';

/** By e-mail of a teacher: the e-mail or name of whoever evaluates them, in lower case. */
export type Evaluators = ReadonlyMap<string, string>;

/** The heading of the school's own column on the Staff tab, for schools where not only leaders evaluate. */
export const EVALUATOR = 'Evaluator';

export function evaluatorsIn(columns: readonly OwnColumn[]): Evaluators {
  const own = columns.find(({ heading }) => heading.toLowerCase() === EVALUATOR.toLowerCase());
  return new Map(own?.said.map(([teacher, words]) => [teacher, words.toLowerCase()]));
}

/** Whether somebody evaluates a teacher: whoever the Staff tab names, and any leader, since leaders decide on evaluations. */
export function evaluates(person: Person, teacher: string, evaluators: Evaluators): boolean {
  return (
    leads(person.email, [person], { owner: '' }) ||
    [person.email, person.name.toLowerCase()].includes(evaluators.get(teacher) ?? '')
  );
}
