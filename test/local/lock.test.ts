import { BEN, MONDAY, run, schoolWith } from './school';

/** Runs Ben's statements while Ana's execution holds its lock, and gives what came of them. */
function whileAnaHolds(lock: string, bens: string): unknown {
  const school = schoolWith('');
  let bensResult: unknown;
  run(school, `const lock = ${lock}; lock.waitLock(1000); lock.hasLock();`, {
    container: 'workbook',
    fault: {
      call: 3,
      kind: 'another execution in between',
      between: () => {
        bensResult = run(school, bens, { user: BEN, container: 'workbook' });
      },
    },
  });
  return bensResult;
}

describe('a lock', () => {
  it('held by another execution is waited for on the clock of the one that waits, in vain', () => {
    const bens = `const got = LockService.getScriptLock().tryLock(5000); return got + ' ' + (Date.now() - ${MONDAY.getTime()} >= 5000);`;
    expect(whileAnaHolds('LockService.getScriptLock()', bens)).toBe('false true');
  });

  it('held by another throws when it must be had', () => {
    expect(
      whileAnaHolds('LockService.getDocumentLock()', 'LockService.getDocumentLock().waitLock(10);'),
    ).toBe('Exception: Lock timeout: another process was holding the lock for too long.');
  });

  it("of one person does not stop another's", () => {
    expect(
      whileAnaHolds('LockService.getUserLock()', 'return LockService.getUserLock().tryLock(10);'),
    ).toBe(true);
  });

  it('waited for beyond the six minutes ends the execution', () => {
    expect(
      whileAnaHolds('LockService.getScriptLock()', 'LockService.getScriptLock().tryLock(400000);'),
    ).toBe('killed');
  });

  it('is let go when the execution ends, also when it is killed', () => {
    const school = schoolWith('');
    run(school, 'LockService.getScriptLock().waitLock(10); Utilities.getUuid();', {
      fault: { call: 3, kind: 'killed before its effect' },
    });
    expect(run(school, 'return LockService.getScriptLock().tryLock(10);')).toBe(true);
  });

  it('can be let go before', () => {
    expect(
      run(
        schoolWith(''),
        `const lock = LockService.getScriptLock(); lock.tryLock(10); const before = lock.hasLock();
         lock.releaseLock(); return [before, lock.hasLock()].join();`,
      ),
    ).toBe('true,false');
  });

  it('of a file is null outside one', () => {
    expect(run(schoolWith(''), 'return LockService.getDocumentLock();')).toBeNull();
  });
});
