import { email, lines, moment, number, type RowOf, table, text } from '../table';

/** The expectations guide of each focus set: one Doc, remade in place. */
export const guidesTable = table('Guides', {
  help: 'The guide of each focus set, which all staff can read.',
  key: ['focus'],
  kept: true,
  columns: {
    focus: text('Set', { required: true, width: 120 }),
    name: text('Name', { width: 200 }),
    url: text('Link', { width: 320 }),
    /** Raised by one each time other versions stand in it. */
    edition: number('Edition', { width: 70 }),
    /** Blank while it is being made. */
    made: moment('Made', { width: 140 }),
    by: email('By', { width: 200 }),
    versions: lines('Of', { width: 200, help: 'The practices in it, each with its version' }),
    /** What tells its words from others, to see whether it is up to date. */
    words: text('Words', { width: 120 }),
    document: text('Document', { width: 160 }),
  },
});
export type GuideRow = RowOf<typeof guidesTable>;

/** "discussion-1 v2" */
export function versionMark({ id, version }: { readonly id: string; readonly version: number }) {
  return `${id} v${version}`;
}
