import { newDecision } from '../../../src/guide/reviews/new-decision';
import type { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { ONE_DOT } from './one-dot';
import { collected } from './schools';

/** A review of the visits collected, begun by a leader. */
function inReview(): RunningSchool {
  const school = collected();
  school.call('holdReview');
  school.call('writeStep', { review: 'Review 1', part: 'notice', text: 'Calm.', before: '' });
  return school;
}

/** A review that was closed, and what fell due a month after it. */
function pastReview(): RunningSchool {
  const school = inReview();
  school.call('closeReview', { review: 'Review 1' });
  return school;
}

/** A review that nobody began, when the next falls due. */
function nextReviewDue(): RunningSchool {
  const school = collected();
  school.call('holdReview');
  const { clock } = school.workspace;
  clock.stopAt(new Date('2026-09-16T15:00:00Z'));
  school.withoutTriggers(() => {
    school.visit({ Teacher: 'Ben Wu', Period: 'Period 1', 'Part of the lesson': 'End' });
  });
  school.call('collect');
  clock.stopAt(new Date('2026-10-20T15:00:00Z'));
  return school;
}

const aDecisionMade = {
  ...newDecision('Review 1', new Date('2026-09-14T13:00:00Z')),
  words: 'Model wait time.',
  practice: 'discussion-1',
  direction: 'rises to',
  target: 60,
  owner: 'cora@school.example',
  by: '2026-10-30',
};

export const REVIEWS_JOBS: readonly JobUnderFault[] = [
  { name: 'reviews', before: pastReview },
  { name: 'holdReview', before: collected },
  {
    name: 'writeStep',
    request: { review: 'Review 1', part: 'notice', text: 'Calm starts.', before: 'Calm.' },
    before: inReview,
  },
  { name: 'decide', request: aDecisionMade, before: inReview },
  { name: 'closeReview', request: { review: 'Review 1' }, before: inReview },
  {
    name: 'reopenReview',
    request: { review: 'Review 1', why: 'A visit was missing.' },
    before: pastReview,
  },
  {
    name: 'reviewDoc',
    request: {
      review: 'Review 1',
      title: 'Review 1',
      blocks: [
        { block: 'title', text: 'Review 1' },
        { block: 'heading', text: 'Notice' },
        { block: 'paragraph', text: 'Calm.' },
        {
          block: 'table',
          rows: [
            ['Practice', 'Share'],
            ['Wait time', '60%'],
          ],
        },
        { block: 'picture', png: ONE_DOT, about: 'A chart', width: 10, height: 10 },
      ],
    },
    before: inReview,
  },
  {
    name: 'chartsIntoDoc',
    request: {
      review: 'Review 1',
      heading: 'Trends (Tue, Sep 15)',
      blocks: [
        { block: 'picture', png: ONE_DOT, about: 'A chart', width: 10, height: 10 },
        { block: 'table', rows: [['Practice'], ['Wait time']] },
      ],
    },
    before: () => {
      const school = inReview();
      const blocks = [{ block: 'title' as const, text: 'Review 1' }];
      school.call('reviewDoc', { review: 'Review 1', title: 'Review 1', blocks });
      return school;
    },
  },
  { name: 'everyHour', before: nextReviewDue },
];
