import { email, lines, moment, type RowOf, table, text } from '../../table';

/** The row of the protocol; those of plans have the teacher's e-mail. */
export const PROTOCOL = 'protocol';

/** The coaching protocol and the coaching plans. What the evaluation named stands in the Docs, never here. */
export const evaluationDocsTable = table('Evaluation Docs', {
  help: 'The coaching protocol, and the coaching plan of each teacher who has one.',
  key: ['of'],
  kept: true,
  hidden: true,
  columns: {
    name: text('Name', { width: 240 }),
    url: text('Link', { width: 320 }),
    drawn: moment('Drawn', { width: 140 }),
    by: email('By', { width: 220 }),
    /** The walkthroughs that stand in it, each there because the teacher asked. */
    used: lines('Walkthroughs in it', { width: 160 }),
    /** Those whom the software gave it to, so that it can be taken from them again. */
    sharedWith: lines('Shared with', { width: 220 }),
    document: text('Document', { width: 160 }),
    of: text('Of', { required: true, width: 200 }),
  },
});
export type EvaluationDoc = RowOf<typeof evaluationDocsTable>;
