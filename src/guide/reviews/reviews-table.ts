import { choice, date, lines, moment, type RowOf, table, text } from '../../table';

/** One row for each review: which visits it is about, how far it is, and what leaders wrote in it. */
export const reviewsTable = table('Reviews', {
  help: 'One row for each review: which visits it is about, and what you wrote, step by step.',
  key: ['name'],
  columns: {
    /** “Review 3”. Decisions and reviewed visits name it so. */
    name: text('Review', { required: true, width: 100, kept: true }),
    from: date('From', { width: 100, kept: true }),
    to: date('To', { width: 100, kept: true }),
    /** Nobody had begun a review that was not held when the next fell due. */
    state: choice('State', ['open', 'closed', 'not held'], { width: 80, kept: true }),
    notice: text('Notice', { width: 280, help: 'What the data shows, before anyone explains it' }),
    wonder: text('Wonder', { width: 280, help: 'Questions that it raises' }),
    interpret: text('Interpret', { width: 280, help: 'What may lie behind it' }),
    decide: text('Decide', { width: 280, help: 'What changes, and which strength it builds on' }),
    plan: text('Plan', { width: 280, help: 'Who does what next, and how staff hear of it' }),
    decided: lines('Decisions then', { width: 280, kept: true }),
    opened: moment('Opened', { width: 140, kept: true }),
    closed: moment('Closed', { width: 140, kept: true }),
    reopened: lines('Reopened, and why', { width: 280, kept: true }),
    url: text('Doc', { width: 280, kept: true }),
    document: text('Document', { width: 120, kept: true }),
    /** Tells whether somebody changed the row by hand after it was closed; blank while it is open. */
    seal: text('Seal', { width: 120, kept: true }),
  },
});
export type Review = RowOf<typeof reviewsTable>;

/** The steps in which something is written, in their order. */
export const PARTS = ['notice', 'wonder', 'interpret', 'decide', 'plan'] as const;
export type Part = (typeof PARTS)[number];

/** A past review keeps its visits as they were. Typing over its state alone does not open it again. */
export function isPast({ state, closed }: Review): boolean {
  return closed !== '' || (state !== 'open' && state !== '');
}

/** The steps in which something stands: words, or what was decided. */
export function partsWritten(review: Review): Part[] {
  return PARTS.filter(
    (part) => review[part] !== '' || (part === 'decide' && review.decided.length > 0),
  );
}

/** Whether anybody has written in it. */
export function isBegun(review: Review): boolean {
  return partsWritten(review).length > 0;
}

/** Those whose days can be told, oldest first. */
export function inOrder(reviews: readonly Review[]): Review[] {
  return reviews
    .filter(({ from, to }) => from !== '' && from <= to)
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}
