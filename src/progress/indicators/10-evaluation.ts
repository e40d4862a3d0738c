import type { Records } from '../records/records';
import type { Requirement } from '../requirement';

function onTheFramework({ conversations }: Records): number {
  return conversations.filter(({ framework }) => framework).length;
}

/** Regular coaching is about two months of it in a school with two coaches; a plan is for some teachers, so three are a start. */
export const evaluation: readonly Requirement[] = [
  {
    indicator: '10',
    level: 'GS',
    asks: 'There is a coaching protocol that rests on what is seen and on the evaluation framework.',
    criteria: (records) => [
      {
        of: 'practices that stand for a component of the framework',
        have: records.practices.filter(
          ({ status, frameworkCodes }) => status === 'active' && frameworkCodes.length > 0,
        ).length,
        need: 5,
        tab: 'Practices',
      },
      {
        of: 'coaching protocols for staff',
        have: records.evaluationDocs.filter((kind) => kind === 'protocol').length,
        need: 1,
        tab: '',
      },
    ],
    next: { button: 'Draw the protocol', at: 'evaluation' },
  },
  {
    indicator: '10',
    level: 'GB',
    asks: 'Teachers are coached regularly on areas of the framework; visits count in evaluation only if the teacher asks.',
    criteria: (records) => [
      {
        of: 'areas of the framework in focus',
        have: records.componentsInFocus,
        need: 1,
        tab: 'Framework',
      },
      {
        of: 'conversations on an area of the framework',
        have: onTheFramework(records),
        need: 15,
        tab: 'Coaching sessions',
      },
    ],
    next: { button: 'Choose areas of focus', at: 'evaluation' },
  },
  {
    indicator: '10',
    level: 'KI',
    asks: 'Coaching plans begin with needs from evaluation, and teachers may show their growth by visits.',
    criteria: (records) => [
      {
        of: 'coaching plans of teachers',
        have: records.evaluationDocs.filter((kind) => kind === 'plan').length,
        need: 3,
        tab: '',
      },
      {
        of: 'visits that teachers asked to have counted',
        have: records.evaluationAsked,
        need: 3,
        tab: '',
      },
    ],
    next: { button: 'Make a plan', at: 'evaluation' },
  },
];
