import * as fc from 'fast-check';
import { percent, segmentsOf, shareWritten } from '../../src/sidebar/parts/level-bar';
import { levelColors } from '../../src/sidebar/parts/level-colors';

const LEVELS = ['Not yet seen', 'Starting', 'Partly in place', 'In place'];

describe('the bar of a practice', () => {
  it('begins with the highest level and leaves out what was never given', () => {
    const segments = segmentsOf([0.2, 0, 0.22, 0.58], LEVELS, 253);
    expect(segments.map(({ name }) => name)).toEqual([
      'In place',
      'Partly in place',
      'Not yet seen',
    ]);
  });

  it('writes on a part as much as fits there', () => {
    const segments = segmentsOf([0.02, 0.13, 0.27, 0.58], LEVELS, 253);
    expect(segments.map(({ label }) => label)).toEqual(['In place 58%', '27%', '13%', '']);
  });

  it('fills the whole bar, whatever was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 2, maxLength: 5 }), (counts) => {
        const all = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(all > 0);
        const segments = segmentsOf(
          counts.map((count) => count / all),
          LEVELS,
          253,
        );
        expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      }),
    );
  });

  it('never rounds something to nothing, nor almost all to all', () => {
    expect(percent(0.002)).toBe('1%');
    expect(percent(0.998)).toBe('99%');
    expect(percent(0)).toBe('0%');
    expect(percent(1)).toBe('100%');
  });

  it('says the share with its interval', () => {
    expect(shareWritten({ share: 0.58, low: 0.46, high: 0.7 }, 'In place')).toBe(
      '58% in place (46–70)',
    );
  });
});

describe('the colors of a continuum', () => {
  const channel = (value: number) =>
    value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  /** Relative luminance by WCAG 2. */
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(color.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };

  it.each([2, 3, 4, 5])(
    'darken step by step with %i levels, so that they hold in grey',
    (levels) => {
      const fills = levelColors(levels).map(({ fill }) => fill);
      expect(fills).toHaveLength(levels);
      for (const [index, fill] of fills.slice(1).entries()) {
        expect(luminance(fill)).toBeLessThan(luminance(fills[index] ?? ''));
        expect(contrast(fill, fills[index] ?? '')).toBeGreaterThan(1.35);
      }
    },
  );

  it.each([2, 3, 4, 5])('let the words on %i levels be read', (levels) => {
    for (const { fill, ink } of levelColors(levels)) {
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
