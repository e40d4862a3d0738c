import { email, lines, moment, type RowOf, table, text } from '../../table';

/** The row of the protocol; those of plans have the teacher's e-mail. */
export const PROTOCOL = 'protocol';

/** The coaching protocol and the coaching plans. What the evaluation named stands in the Docs, never here. */
export const evaluationDocsTable = table('Evaluation Docs', {
  help: 'The coaching protocol and coaching plans.',
  key: ['of'],
  kept: true,
  shown: 'never',
  columns: {
    name: text('Name'),
    url: text('Link'),
    drawn: moment('Drawn'),
    by: email('By'),
    /** The walkthroughs that stand in it, each there because the teacher asked. */
    used: lines('Walkthroughs in it'),
    /** Those whom the software gave it to, so that it can be taken from them again. */
    sharedWith: lines('Shared with'),
    document: text('Document'),
    of: text('Of', { required: true }),
  },
});
export type EvaluationDoc = RowOf<typeof evaluationDocsTable>;
