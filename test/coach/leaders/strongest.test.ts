import { type Shown, strongestIn } from '../../../src/coach/leaders/candidates';
import type { Practitioner, Practitioners } from '../../../src/guide/practitioners';
import { aTeacher } from '../../builders';

const ana = aTeacher('Ana');
const ben = aTeacher('Ben');
const gone = aTeacher('Gus', { lastDay: '2026-09-30' });
const school = { staff: [ana, ben, gone], today: '2026-10-01' };

function seen({ email, name }: typeof ana, chance: number, low = 0.5): Practitioner {
  const share = { estimate: low, low, high: 1, chance };
  return { teacher: email, name, grade: '', subject: '', team: '', reached: 3, rated: 4, ...share };
}
const of = (...ranked: Practitioner[]) => ({ typical: 0.4, ranked, unranked: [] });

describe('Models open on the practice', () => {
  it('in which somebody is surest, not the first, and whoever has left does not count', () => {
    const shown: Shown = new Map<string, Practitioners>([
      ['rare', { tooFew: true, teachers: 2 }],
      ['first', of(seen(ana, 0.6), seen(gone, 0.99))],
      ['second', of(seen(ben, 0.85, 0.9))],
      ['third', of(seen(ana, 0.2), seen(ben, 0.97, 0.3))],
    ]);
    expect(strongestIn(shown, school)).toBe('third');
  });

  it('with the higher lower limit where two are as sure', () => {
    const shown = new Map([
      ['first', of(seen(ana, 0.9, 0.4))],
      ['second', of(seen(ben, 0.9, 0.6))],
    ]);
    expect(strongestIn(shown, school)).toBe('second');
  });

  it('or on none while too few were seen', () => {
    expect(strongestIn(new Map([['rare', { tooFew: true, teachers: 2 }]]), school)).toBe('');
    expect(strongestIn(new Map(), school)).toBe('');
  });
});
