import { termOf } from '../../src/school/terms';

describe('a term', () => {
  it('is the first of the school year in the fall and the second in the spring', () => {
    expect(termOf('2026-11-23', 'Aug 1, Jan 1').name).toBe('2026–27 term 1');
    expect(termOf('2027-03-02', 'Aug 1, Jan 1').name).toBe('2026–27 term 2');
    expect(termOf('2027-08-01', 'Aug 1, Jan 1').name).toBe('2027–28 term 1');
  });

  it('may be one of three', () => {
    expect(termOf('2027-04-20', 'Sept. 1, January 8, April 10')).toEqual({
      name: '2026–27 term 3',
      from: '2027-04-10',
    });
  });

  it('is the whole school year when the setting names no day', () => {
    expect(termOf('2027-03-02', 'fall and spring').name).toBe('2026–27 term 1');
  });

  it('sorts by name as terms follow each other', () => {
    const names = ['2026-09-01', '2027-02-01', '2027-09-01'].map(
      (day) => termOf(day, 'Aug 1, Jan 1').name,
    );
    expect([...names].sort()).toEqual(names);
  });
});
