import { renderToString } from 'preact-render-to-string';
import { Outcome } from '../../src/sidebar/screens/schedule/schedule-screen';

const unplaced = Array.from({ length: 18 }, (_, number) => ({
  teacher: `t${number}@school.org`,
  visits: 1,
  requests: [],
  why: `Whoever is free when Teacher ${number} teaches has no room.`,
}));

/** What is seen at once, and what is folded. */
function outcome(problems: readonly string[]): readonly string[] {
  const plan = { visits: [], problems, notes: ['Kim Lee makes no visits.'], unplaced };
  return renderToString(<Outcome plan={plan} />).split('<details>');
}

describe('a plan of visits', () => {
  it('says first what needs an answer, and folds the rest into one line', () => {
    const [seen, folded] = outcome(['Days off ends before it begins.', 'Agree on another day.']);
    expect(seen).toContain('2 things need your answer');
    expect(seen).toContain('Agree on another day.');
    expect(seen).not.toContain('Teacher 0 ');
    expect(folded).toContain('19 more');
    expect(folded).toContain('Kim Lee makes no visits.');
  });

  it('asks for nothing where nothing needs an answer', () => {
    const [seen, folded] = outcome([]);
    expect(seen).toContain('19 things to know');
    expect(folded).toContain('18 more');
  });
});
