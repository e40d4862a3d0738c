import {
  back,
  here,
  on,
  onFromHome,
  type Trail,
  titleOf,
  trailTo,
  whereDone,
} from '../../src/sidebar/trail';

describe('going from screen to screen', () => {
  it('opens at home, and at the import when the menu asks for it', () => {
    expect(here(trailTo('home'))).toEqual({ screen: 'home' });
    expect(here(trailTo('import'))).toEqual({ screen: 'import' });
  });

  it('leads back along the way a leader came, and stays at the first screen', () => {
    const feedback: Trail = on(trailTo('home'), { screen: 'feedback' });
    const message = on(feedback, { screen: 'message', message: 'm1', to: 'Ana López' });
    expect(titleOf(here(message))).toBe('To Ana López');
    expect(back(message)).toEqual(feedback);
    expect(back(back(back(message)))).toEqual(trailTo('home'));
  });

  it('goes from step to step of a review, and back to the whole of it at once', () => {
    const step = (name: string) => ({ screen: 'review', review: 'Review 3', step: name }) as const;
    const whole = on(trailTo('home'), { screen: 'review', review: '', step: '' });
    expect(back(on(on(on(whole, step('Notice')), step('Wonder')), step('Plan')))).toEqual(whole);
    // What is past its day opens the decisions; the way back from a step leads to the review all the same.
    const decisions = on(trailTo('home'), whereDone('decisions past'));
    expect(titleOf(here(decisions))).toBe('Earlier decisions');
    expect(back(on(decisions, step('Notice')))).toEqual(whole);
    expect(back(back(decisions))).toEqual(trailTo('home'));
  });

  it('leads straight home from what follows a finished set-up', () => {
    expect(back(onFromHome({ screen: 'staff' }))).toEqual([{ screen: 'home' }]);
  });

  it('does every due thing at its own place', () => {
    expect(whereDone('decide sharing')).toEqual({ screen: 'feedback' });
    expect(whereDone('first visit')).toEqual({ screen: 'forms' });
    expect(whereDone('not seen')).toEqual({ screen: 'coverage' });
  });
});
