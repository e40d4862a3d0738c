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

  it('leads straight home from what follows a finished set-up', () => {
    expect(back(onFromHome({ screen: 'staff' }))).toEqual([{ screen: 'home' }]);
  });

  it('does every due thing at its own place', () => {
    expect(whereDone('decide sharing')).toEqual({ screen: 'feedback' });
    expect(whereDone('first visit')).toEqual({ screen: 'forms' });
    expect(whereDone('not seen')).toEqual({ screen: 'coverage' });
  });
});
