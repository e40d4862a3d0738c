import { choice, type RowOf, table, text, yesNo } from '../table';

/** The components of the educator-evaluation framework that the school uses; earlier frameworks stay as retired rows. */
export const frameworkTable = table('Framework', {
  help: 'Components of your educator-evaluation framework. The Practices tab names them by code.',
  key: ['framework', 'code'],
  columns: {
    code: text('Code', { required: true, width: 80, help: 'As your framework writes it: 3b' }),
    title: text('Title', { width: 320 }),
    domain: text('Domain', { width: 160 }),
    framework: text('Framework', { required: true, width: 240 }),
    focus: yesNo('In focus', { width: 90, help: 'Coaching begins with these' }),
    state: choice('State', ['in use', 'retired'], { required: true, width: 90 }),
  },
});
export type Component = RowOf<typeof frameworkTable>;

export function componentsInUse(rows: readonly Component[]): readonly Component[] {
  return rows.filter(({ state }) => state === 'in use');
}

/** "3b Questioning", or the code alone while nobody has given it a title. */
export function componentName({ code, title }: Pick<Component, 'code' | 'title'>): string {
  return `${code} ${title}`.trim();
}

/** Codes are the same however they are capitalized. */
export function isCode(code: string, other: string): boolean {
  return code.toLowerCase() === other.toLowerCase();
}
