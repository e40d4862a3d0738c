import * as fc from 'fast-check';
import type { Lesson } from '../../../src/guide/evidence';
import { nowAndBefore, seenIn, spansOf } from '../../../src/guide/sharing/spans';
import { aLesson } from '../../builders';

const CYCLES = ['1', '2', '3', '4', '5', '6'].map((cycle) => ({
  ...{ cycle, name: `Review ${cycle}`, from: '', to: '' },
}));

/** A visit to each of some teachers in a review. */
function seen(cycle: string, ...teachers: string[]): Lesson[] {
  return teachers.map((teacher) => aLesson(teacher, [['talk', 3, 4]], { cycle }));
}

const [ana, ben, cy, dee, eve, flo] = ['ana', 'ben', 'cy', 'dee', 'eve', 'flo'] as const;
const namesOf = (lessons: readonly Lesson[]) =>
  spansOf(CYCLES, lessons, 'talk', 5).told.map((span) => [span.name, seenIn(span)]);

describe('the figures of a team that is seen little', () => {
  it('come of several reviews where too few were seen in each', () => {
    const lessons = [...seen('1', ana, ben, cy), ...seen('2', ben, dee, eve), ...seen('3', ana)];
    expect(namesOf(lessons)).toEqual([['Reviews 1–2', 5]]);
    expect(seenIn(spansOf(CYCLES, lessons, 'talk', 5).waiting)).toBe(1);
  });

  it('are of one review where enough were seen in it, whoever was seen before', () => {
    const lessons = [...seen('1', ana, ben), ...seen('2', ana, ben, cy, dee, eve)];
    expect(namesOf(lessons)).toEqual([['Review 2', 5]]);
  });

  it('begin anew after each, so that none is another and a visit more', () => {
    const lessons = [
      ...seen('1', ana, ben, cy, dee, eve),
      ...seen('2', flo),
      ...seen('4', ana, ben, cy, dee),
    ];
    expect(namesOf(lessons)).toEqual([
      ['Review 1', 5],
      ['Reviews 2–4', 5],
    ]);
  });

  it('do not wait for what was seen long ago', () => {
    const lessons = [
      ...seen('1', ana, ben, cy),
      ...['2', '3', '4', '5'].flatMap((one) => seen(one, dee)),
      ...seen('6', eve),
    ];
    expect(namesOf(lessons)).toEqual([]);
  });

  it('stand beside those before, or say how many were seen since', () => {
    const spans = spansOf(CYCLES, seen('1', ana, ben, cy, dee, eve), 'talk', 5);
    expect(nowAndBefore(spans, CYCLES.slice(0, 1)).now.name).toBe('Review 1');
    const later = nowAndBefore(spans, CYCLES.slice(0, 2));
    expect([seenIn(later.now), later.before?.name]).toEqual([0, 'Review 1']);
  });

  it('never share a visit and are never of fewer than enough', () => {
    const visits = fc.array(fc.tuple(fc.constantFrom(...CYCLES), fc.nat(7)), { maxLength: 40 });
    fc.assert(
      fc.property(visits, (some) => {
        const lessons = some.map(([{ cycle }, teacher], at) =>
          aLesson(`t${teacher}`, [['talk', 3, 4]], { cycle, observation: String(at) }),
        );
        const { told } = spansOf(CYCLES, lessons, 'talk', 5);
        const all = told.flatMap((span) => span.lessons.map(({ observation }) => observation));
        return new Set(all).size === all.length && told.every((span) => seenIn(span) >= 5);
      }),
    );
  });
});
