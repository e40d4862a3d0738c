import type { Requirement } from '../requirement';

export const depth: readonly Requirement[] = [
  {
    indicator: '4b',
    level: 'GS',
    asks: 'Visits note strengths and opportunities, and observers choose what the teacher reads.',
    criteria: ({ observations }) => [
      {
        of: 'visits with a strength',
        have: observations.filter(({ strength }) => strength).length,
        need: 10,
        tab: 'Observations',
      },
      {
        of: 'visits with an opportunity',
        have: observations.filter(({ opportunity }) => opportunity).length,
        need: 10,
        tab: 'Observations',
      },
      {
        of: 'visits with something to share',
        have: observations.filter(({ shared }) => shared).length,
        need: 5,
        tab: 'Observations',
      },
    ],
    next: { button: 'Open a form', at: 'forms' },
  },
  {
    indicator: '4b',
    level: 'GB',
    asks: 'Practices are rated on levels, and those in place make room for others.',
    criteria: ({ observations, inPlace }) => [
      {
        of: 'practices rated',
        have: observations.reduce((sum, { rated }) => sum + rated, 0),
        need: 30,
        tab: 'Ratings',
      },
      {
        of: 'practices in place that others replaced',
        have: inPlace.filter(({ decision }) => decision === 'replace').length,
        need: 1,
        tab: 'In place',
      },
    ],
    next: { button: 'See what is in place', at: 'in-place' },
  },
  {
    indicator: '4b',
    level: 'KI',
    asks: 'Forms ask deeper where it fits, and find examples that others can learn from.',
    criteria: ({ depthAnswers, observations }) => [
      { of: 'answers in depth', have: depthAnswers, need: 10, tab: 'Depth answers' },
      {
        of: 'examples worth showing',
        have: observations.filter(({ worthShowing }) => worthShowing).length,
        need: 3,
        tab: 'Observations',
      },
    ],
    next: { button: 'Open a form', at: 'forms' },
  },
];
