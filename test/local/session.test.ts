import { ANA, BEN, run, schoolWith } from './school';

const WHO = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join();`;

describe('the session', () => {
  it('knows who clicked', () => {
    expect(run(schoolWith(''), WHO, { user: BEN })).toBe(`${BEN},${BEN}`);
  });

  it('of a trigger knows only whose trigger it is', () => {
    const outcome = schoolWith(`function main() {${WHO}}`).run({ user: ANA, functionName: 'main' });
    expect(outcome.value).toBe(`,${ANA}`);
  });

  it('does not say who opens a file', () => {
    const read = 'return Session.getActiveUser().getEmail();';
    expect(run(schoolWith(''), read, { authMode: 'LIMITED' })).toBe('');
    expect(run(schoolWith(''), 'Session.getEffectiveUser();', { authMode: 'LIMITED' })).toMatch(
      /do not have permission to call Session.getEffectiveUser/,
    );
  });

  it('has the time zone of the manifest', () => {
    expect(run(schoolWith(''), 'return Session.getScriptTimeZone();')).toBe('America/Chicago');
  });

  it('has a locale in every mode', () => {
    const read = 'return Session.getActiveUserLocale();';
    expect(run(schoolWith(''), read, { authMode: 'NONE' })).toBe('en');
  });
});
