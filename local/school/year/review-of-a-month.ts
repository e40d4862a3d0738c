import type { Evidence } from '../../../src/guide/evidence';
import {
  processInWords,
  processOf,
  strongestFirst,
} from '../../../src/guide/reviews/cycle-figures';
import { shareInWords } from '../../../src/guide/reviews/decision-check';
import type { Decision } from '../../../src/guide/reviews/decisions-table';
import { newDecision } from '../../../src/guide/reviews/new-decision';
import { reviewBlocks } from '../../../src/guide/reviews/review-blocks';
import { type ReviewView, viewOf } from '../../../src/guide/reviews/review-view';
import type { ShownReviews } from '../../../src/guide/reviews/show-reviews';
import { laterDay } from '../../../src/monitor/schedule/school-days';
import type { PeopleAtWork } from '../people-at-work';

/** What is decided in a review, one kind after the other. */
const DECIDED = [
  ['instruction', 'walkthrough process'],
  ['instruction', 'support and coaching'],
  ['professional learning', 'walkthrough process'],
  ['support and coaching', 'practice library'],
] as const;

/**
 * The leaders hold a review: they write its five steps, take up what they decided before, decide two things that build on a
 * strength, and close it.
 *
 * @param count of the reviews before it. In the first, they only notice and wonder.
 */
export function holdReview(
  work: PeopleAtWork,
  principal: string,
  now: Date,
  count: number,
): string {
  const { review } = work.job(principal, 'holdReview');
  const shown: ShownReviews = work.job(principal, 'reviews');
  const evidence: Evidence = work.job(principal, 'evidence');
  const view = viewAt(review, shown, evidence);
  const [strongest, ...others] = strongestFirst(view.picture);
  const weakest = others.pop();
  const write = (part: 'notice' | 'wonder' | 'interpret' | 'decide' | 'plan', text: string) =>
    work.job(principal, 'writeStep', { review, part, text, before: '' });
  write(
    'notice',
    strongest
      ? `${strongest.practice.name} is strongest: ${shareInWords(strongest.practice.inPlace)}. ${processInWords(processOf(view.lessons, evidence))}.`
      : `Too few visits for figures. ${processInWords(processOf(view.lessons, evidence))}.`,
  );
  write(
    'wonder',
    weakest
      ? `Why is ${weakest.practice.name} seen so seldom? Do we visit when it could be seen?`
      : 'Do we come often enough to say?',
  );
  if (count > 0 && strongest && weakest) {
    write('interpret', `Teams that plan ${strongest.practice.name} together plan turns, too.`);
    write('decide', `Build on ${strongest.practice.name}; work on ${weakest.practice.name}.`);
    write('plan', 'Coaches open team meetings with it. Staff hear of it on Friday.');
    takeUp(work, principal, view);
    const kinds = DECIDED[count % DECIDED.length] ?? DECIDED[0];
    for (const [index, kind] of kinds.entries()) {
      const draft = newDecision(review, new Date(now.getTime() + index));
      work.job(principal, 'decide', {
        ...draft,
        kind,
        ...decisionOn(kind, strongest.practice.name, weakest.practice),
        owner: principal,
        by: laterDay(evidence.today, 35),
      });
    }
  }
  const at = viewAt(review, work.job(principal, 'reviews'), evidence);
  const blocks = reviewBlocks(at, []);
  const title = `${review}, ${evidence.schoolName}`;
  work.job(principal, 'reviewDoc', { review, title, blocks });
  work.job(principal, 'closeReview', { review });
  return review;
}

function viewAt(review: string, shown: ShownReviews, evidence: Evidence): ReviewView {
  const found = shown.reviews.find(({ name }) => name === review);
  if (!found) throw new Error(`There is no ${review}.`);
  return viewOf(found, shown, evidence);
}

function decisionOn(
  kind: Decision['kind'],
  strength: string,
  weak: { readonly practice: string; readonly name: string },
): Partial<Decision> {
  const about = { strength, practice: weak.practice, practiceName: weak.name };
  switch (kind) {
    case 'instruction':
      return {
        ...about,
        words: `All teams plan ${weak.name} for two lessons a week.`,
        direction: 'rises to',
        target: 40,
      };
    case 'support and coaching':
      return {
        ...about,
        words: `Coaches work on ${weak.name} with everybody who asks.`,
        direction: 'rises to',
        target: 45,
      };
    case 'professional learning':
      return {
        ...about,
        words: `An afternoon on ${weak.name}, led by those who do it.`,
        direction: 'rises to',
        target: 50,
      };
    case 'practice library':
      return {
        strength,
        words: 'A video for each practice.',
        expected: 'Fewer questions on wording.',
      };
    default:
      return {
        strength,
        words: 'More visits in the afternoon.',
        expected: 'A third after Period 4.',
      };
  }
}

/** What was decided earlier is taken up: one that is over is closed with what came of it. */
function takeUp(work: PeopleAtWork, principal: string, { earlier }: ReviewView): void {
  for (const { decision, verdict, now } of earlier.slice(0, 2)) {
    work.job(principal, 'decide', {
      ...decision,
      state: 'closed',
      outcome: verdict || (now ? shareInWords(now) : 'Done, and it stays.'),
    });
  }
}
