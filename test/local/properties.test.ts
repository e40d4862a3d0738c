import { ANA, BEN, run, schoolWith } from './school';

const SCRIPT = 'PropertiesService.getScriptProperties()';

describe('properties', () => {
  it("are everybody's, one person's or one file's", () => {
    const school = schoolWith('');
    run(
      school,
      `PropertiesService.getScriptProperties().setProperty('at', 'script');
       PropertiesService.getUserProperties().setProperty('at', 'Ana');
       PropertiesService.getDocumentProperties().setProperty('at', 'workbook');`,
      { container: 'workbook' },
    );
    const read = `return ['getScriptProperties', 'getUserProperties', 'getDocumentProperties']
      .map((store) => PropertiesService[store]().getProperty('at')).join();`;
    expect(run(school, read, { user: BEN, container: 'workbook' })).toBe('script,,workbook');
    expect(run(school, read, { user: ANA, container: 'other' })).toBe('script,Ana,');
  });

  it('of a file are null where the script is opened in none', () => {
    expect(run(schoolWith(''), 'return PropertiesService.getDocumentProperties();')).toBeNull();
  });

  it('keep their order, can be replaced all together, and are removed', () => {
    const school = schoolWith('');
    run(school, `${SCRIPT}.setProperties({ cow: 'moo', sheep: 'baa' }).setProperty('n', 1);`);
    expect(run(school, `return JSON.stringify(${SCRIPT}.getProperties());`)).toBe(
      '{"cow":"moo","sheep":"baa","n":"1"}',
    );
    run(school, `${SCRIPT}.setProperties({ dog: 'woof' }, true);`);
    expect(run(school, `return ${SCRIPT}.getKeys().join();`)).toBe('dog');
    run(school, `${SCRIPT}.deleteProperty('dog');`);
    expect(run(school, `return ${SCRIPT}.getProperty('dog');`)).toBeNull();
  });

  it('hold 9 KB each, counted in bytes', () => {
    const school = schoolWith('');
    expect(run(school, `${SCRIPT}.setProperty('k', 'x'.repeat(9216)); return 'kept';`)).toBe(
      'kept',
    );
    expect(run(school, `${SCRIPT}.setProperty('k', 'é'.repeat(4609));`)).toBe(
      'Exception: Argument too large: value',
    );
  });

  it('hold 500 KB together, and what does not fit changes nothing', () => {
    const school = schoolWith('');
    const fill = `for (let n = 0; n < 60; n++) ${SCRIPT}.setProperty('k' + n, 'x'.repeat(9000));`;
    expect(run(school, fill)).toMatch(/^Exception: You have exceeded the property storage quota/);
    expect(run(school, `return ${SCRIPT}.getKeys().length;`)).toBe(56);
  });

  it('take no null', () => {
    expect(run(schoolWith(''), `${SCRIPT}.setProperty('k', null);`)).toMatch(
      /The parameters \(String,null\) don't match the method signature/,
    );
  });
});
