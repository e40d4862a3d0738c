import { correctionOf, formatBits, qrCode, versionBits } from '../../src/sidebar/qr-code';

describe('a code to scan', () => {
  it('corrects errors as in the example of ISO/IEC 18004, annex I (“01234567”, 1-M)', () => {
    const data = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
    expect(correctionOf([...data, 0xec, 0x11, 0xec, 0x11], 10)).toEqual([
      0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55,
    ]);
  });

  it('says its format and its version as in the tables of ISO/IEC 18004, annexes C and D', () => {
    expect(formatBits(0)).toBe(0b101010000010010);
    expect(formatBits(2)).toBe(0b101111001111100);
    expect(versionBits(7)).toBe(0x07c94);
    expect(versionBits(10)).toBe(0x0a4d3);
  });

  it('is this one for “forms.gle/a1”, as another program reads it', () => {
    const drawn = qrCode('forms.gle/a1')?.map((row) =>
      row.map((dark) => (dark ? '#' : '.')).join(''),
    );
    expect(drawn).toEqual([
      '#######.#.#.#.#######',
      '#.....#.###.#.#.....#',
      '#.###.#..#..#.#.###.#',
      '#.###.#.#.#...#.###.#',
      '#.###.#..##...#.###.#',
      '#.....#..#....#.....#',
      '#######.#.#.#.#######',
      '........#.#..........',
      '#.##.###......#..#.##',
      '#.###..#..#.######..#',
      '#....##...#.#.##..###',
      '#.###..#.##.#..#.#.##',
      '.#.#.##..#.#..#..#.#.',
      '........#.##.##.##...',
      '#######.#.#....##.#..',
      '#.....#.#..##..####..',
      '#.###.#..#.#...#####.',
      '#.###.#.#####.#..###.',
      '#.###.#.#.#.####.##..',
      '#.....#......####...#',
      '#######.###..##.###..',
    ]);
  });

  it('grows with the address, and there is none for one that is too long', () => {
    const size = (length: number) => qrCode('x'.repeat(length))?.length;
    expect([14, 15, 122, 213].map(size)).toEqual([21, 25, 45, 57]);
    expect(qrCode('x'.repeat(214))).toBeNull();
  });
});
