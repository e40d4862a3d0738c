import {
  type Component,
  componentName,
  componentsInUse,
  type frameworkTable,
} from '../../practices/framework-table';
import { type Library, practicesOf, setsOnForms } from '../../practices/library';
import type { Practice } from '../../practices/practice';
import { type Contents, choice, type RowOf, table, text } from '../../table';

/**
 * The words by which coaches note supports and needs, so that they can be counted across a school. Leaders change them here. A
 * need may also be any practice of the library.
 */
export const coachingCodesTable = table('Coaching codes', {
  help: 'Words by which coaches note what was offered and what is needed. Add your own.',
  shown: 'asked',
  key: ['kind', 'name'],
  columns: {
    name: text('Name', { required: true, width: 240 }),
    kind: choice('Kind', ['support', 'need'], {
      required: true,
      width: 100,
      help: 'What a coach offers is a support; what a teacher asks for is a need.',
    }),
    meaning: text('Meaning', { width: 420 }),
  },
});
export type CoachingCode = RowOf<typeof coachingCodesTable>;

function namesOf(rows: readonly CoachingCode[], kind: CoachingCode['kind']): string[] {
  return rows.filter((row) => row.kind === kind).map(({ name }) => name);
}

/** What a conversation may be about: components of the evaluation framework, those in focus first, then all that may be needed. */
function focusesOf(framework: readonly Component[], needs: readonly string[]): string[] {
  const components = componentsInUse(framework);
  return [...components.filter(({ focus }) => focus), ...components.filter(({ focus }) => !focus)]
    .map(componentName)
    .concat(needs);
}

/** The words that a coach may choose from: what a conversation is about, what was needed, what was offered. */
export function offeredIn(
  practices: readonly Practice[],
  {
    codes,
    framework,
  }: {
    readonly codes: Contents<typeof coachingCodesTable>;
    readonly framework: Contents<typeof frameworkTable>;
  },
) {
  // The school's own first: after all practices nobody comes to them on a phone.
  const needs = [...namesOf(codes.rows, 'need'), ...practices.map(({ name }) => name)];
  return {
    focuses: [...new Set(focusesOf(framework.rows, needs))],
    needs,
    supports: namesOf(codes.rows, 'support'),
  };
}

/** A form by name, and the names of the practices on it. */
export type ByForm = readonly [form: string, practices: readonly string[]];

export function formsOf(library: Library): ByForm[] {
  return setsOnForms(library).map(({ id, name }) => [
    name,
    practicesOf(library, id).map((practice) => practice.name),
  ]);
}
