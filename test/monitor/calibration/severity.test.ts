import { ENOUGH_LESSONS } from '../../../src/monitor/calibration/lesson-bootstrap';
import { type Severity, severityOf } from '../../../src/monitor/calibration/severity';
import { seeded } from '../../builders';
import { together } from './shared-lessons';

const times = (count: number, lesson: string) => new Array<string>(count).fill(lesson);

function severity(lessons: readonly string[], levels = 3): Severity[] {
  return severityOf(together(lessons, levels), seeded(1));
}

const words = (found: readonly Severity[]) =>
  found.map(({ observer, word }) => `${observer[0]} ${word}`);

describe('an observer against partners', () => {
  it('rates higher by so many levels, and the partner lower by as many', () => {
    // Eight lessons of one level more, four the same: 8/12 of a level, which is a third of the way from 1 to 3.
    const [a, b] = severity([...times(8, '21'), ...times(4, '22')]);
    expect(a).toMatchObject({
      lessons: 12,
      rated: 12,
      partners: 1,
      levels: 3,
      word: 'rates higher',
    });
    expect(a?.difference?.figure).toBeCloseTo(8 / 12, 12);
    expect(a?.share?.figure).toBeCloseTo(4 / 12, 12);
    expect(b).toMatchObject({ word: 'rates lower' });
    expect(b?.difference?.figure).toBeCloseTo(-8 / 12, 12);
  });

  it('is compared with the mean of all partners in a group visit', () => {
    const [a, b, c] = severity([...times(6, '311'), ...times(6, '313')]);
    expect(a?.difference?.figure).toBeCloseTo((6 * 2 + 6 * 1) / 12, 12);
    expect(b?.difference?.figure).toBeCloseTo((6 * -1 + 6 * -2) / 12, 12);
    expect(c?.difference?.figure).toBeCloseTo((6 * -1 + 6 * 1) / 12, 12);
    expect(a?.partners).toBe(2);
  });

  it('rates like partners when differences even out and there are enough lessons to know', () => {
    expect(words(severity([...times(60, '22'), ...times(20, '12'), ...times(20, '21')]))).toEqual([
      'A like partners',
      'B like partners',
    ]);
  });

  it('rates like partners when the difference is sure but a tenth of the continuum at most', () => {
    expect(words(severity([...times(190, '22'), ...times(10, '12')]))[0]).toBe('A like partners');
  });

  it('is said nothing of while the interval reaches from like partners to something else', () => {
    expect(words(severity([...times(6, '12'), ...times(6, '32')]))[0]).toBe('A too little to say');
  });

  it('is said nothing of below ten lessons, however many practices were rated in them', () => {
    const few = Array.from({ length: 20 }, (_, index) =>
      together(times(ENOUGH_LESSONS - 1, '31'), 3, `practice-${index}`),
    ).flat();
    expect(severityOf(few, seeded(1))[0]).toMatchObject({
      lessons: 9,
      rated: 180,
      word: 'too little to say',
      difference: null,
      share: null,
    });
  });

  it('is never certain, even when the same in every lesson', () => {
    // Of ten lessons alike, 1 - 0.05^(1/10) = 0.2589 could still have gone otherwise, by a level each.
    const [higher] = severity(times(10, '32'));
    expect(higher?.difference).toEqual({
      figure: 1,
      low: expect.closeTo(0.7411, 4),
      high: expect.closeTo(1.2589, 4),
    });
    expect(higher?.word).toBe('rates higher');
    expect(severity(times(10, '22'))[0]?.word).toBe('too little to say');
    expect(severity(times(20, '22'))[0]?.word).toBe('like partners');
  });

  it('is compared on each length of continuum apart', () => {
    const both = [...together(times(12, '31'), 3), ...together(times(12, '14'), 4, 'models')];
    const found = severityOf(both, seeded(1)).filter(({ observer }) => observer.startsWith('A'));
    expect(found.map(({ levels, word }) => [levels, word])).toEqual([
      [3, 'rates higher'],
      [4, 'rates lower'],
    ]);
    expect(found[1]?.share?.figure).toBeCloseTo(-1, 12);
  });
});
