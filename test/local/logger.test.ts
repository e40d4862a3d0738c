import { ANA, schoolWith } from './school';

describe('the log', () => {
  it('takes text, values and formats, and gives back its own lines', () => {
    const outcome = schoolWith(`function main() {
      Logger.log('plain').log({ key: 1 });
      Logger.log('%s of %s', 3, 'five');
      console.log('console');
      return Logger.getLog();
    }`).run({ user: ANA, functionName: 'main' });
    expect(outcome.log).toEqual(['plain', '{"key":1}', '3 of five', 'console']);
    expect(String(outcome.value).split('\n')[2]).toMatch(/INFO: 3 of five$/);
  });

  it('can be cleared', () => {
    const outcome = schoolWith(
      `function main() { Logger.log('gone'); Logger.clear(); return Logger.getLog(); }`,
    ).run({ user: ANA, functionName: 'main' });
    expect(outcome.value).toBe('');
  });
});
