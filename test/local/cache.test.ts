import { dropCache } from '../../local/services/cache';
import { BEN, run, schoolWith } from './school';

const CACHE = 'CacheService.getScriptCache()';

describe('the cache', () => {
  it('keeps a value for ten minutes, or as long as it is told', () => {
    const school = schoolWith('');
    run(school, `${CACHE}.put('short', 'a'); ${CACHE}.put('long', 'b', 21600);`);
    school.clock.move(9 * 60_000);
    expect(run(school, `return ${CACHE}.get('short');`)).toBe('a');
    school.clock.move(2 * 60_000);
    expect(run(school, `return ${CACHE}.get('short');`)).toBeNull();
    expect(run(school, `return JSON.stringify(${CACHE}.getAll(['short', 'long']));`)).toBe(
      '{"long":"b"}',
    );
  });

  it('refuses to keep longer than six hours', () => {
    expect(run(schoolWith(''), `${CACHE}.put('k', 'v', 21601);`)).toMatch(/expirationInSeconds/);
  });

  it('takes keys of 250 characters and values of 100 KB', () => {
    const school = schoolWith('');
    expect(run(school, `${CACHE}.put('k'.repeat(251), 'v');`)).toBe(
      'Exception: Argument too large: key',
    );
    expect(run(school, `${CACHE}.put('k', 'x'.repeat(102401));`)).toBe(
      'Exception: Argument too large: value',
    );
  });

  it('may be empty at any moment', () => {
    const school = schoolWith('');
    run(school, `${CACHE}.putAll({ a: '1', b: '2' });`);
    dropCache(school);
    expect(run(school, `return ${CACHE}.get('a');`)).toBeNull();
  });

  it('keeps the 900 that last longest when more than 1,000 are put', () => {
    const school = schoolWith('');
    run(school, `for (let n = 0; n <= 1000; n++) ${CACHE}.put('k' + n, 'v', 1000 + n);`);
    expect(run(school, `return [${CACHE}.get('k100'), ${CACHE}.get('k101')].join();`)).toBe(',v');
  });

  it("of one person is not another's, and of a file is null outside one", () => {
    const school = schoolWith('');
    run(school, `CacheService.getUserCache().put('k', 'v'); `);
    expect(run(school, `return CacheService.getUserCache().get('k');`, { user: BEN })).toBeNull();
    expect(run(school, 'return CacheService.getDocumentCache();')).toBeNull();
  });

  it('lets a value go', () => {
    const school = schoolWith('');
    expect(
      run(school, `${CACHE}.put('k', 'v'); ${CACHE}.remove('k'); return ${CACHE}.get('k');`),
    ).toBeNull();
  });
});
