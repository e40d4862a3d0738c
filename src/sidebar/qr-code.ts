/**
 * QR codes for web addresses (ISO/IEC 18004): bytes, versions 1 to 10, error correction M, which survives a crease or a
 * thumb over 15% of it.
 */

/** Whether each module is dark, row by row; null for words that are too long. */
export function qrCode(words: string): boolean[][] | null {
  const bytes = [...new TextEncoder().encode(words)];
  for (let version = 1; version <= VERSIONS; version++) {
    if (bytes.length + (version < 10 ? 2 : 3) > dataLength(version)) continue;
    const codewords = interleaved(dataOf(bytes, version), version);
    const masked = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => symbolOf(codewords, version, mask));
    return masked.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
  }
  return null;
}

const VERSIONS = 10;
/** For level M, by version from 1: blocks, and codewords of error correction in each (ISO/IEC 18004, table 9). */
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
/** Codewords in all, by version from 1. */
const TOTAL = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346];

const at = (list: readonly number[], index: number) => list[index] ?? 0;

function dataLength(version: number): number {
  return at(TOTAL, version - 1) - at(BLOCKS, version - 1) * at(CORRECTION, version - 1);
}

/** Mode, length, the bytes, an end, and what fills the symbol. */
function dataOf(bytes: readonly number[], version: number): number[] {
  const bits: number[] = [];
  const put = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit--) bits.push((value >> bit) & 1);
  };
  put(4, 4);
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  const room = dataLength(version);
  put(0, Math.min(4, room * 8 - bits.length));
  while (bits.length % 8 > 0) bits.push(0);
  const data: number[] = [];
  for (let start = 0; start < bits.length; start += 8) {
    data.push(bits.slice(start, start + 8).reduce((byte, bit) => byte * 2 + bit, 0));
  }
  for (let filler = 0xec; data.length < room; filler ^= 0xfd) data.push(filler);
  return data;
}

/** Data in blocks, each with its correction, taken in turn. The later blocks hold one more where they are not even. */
function interleaved(data: readonly number[], version: number): number[] {
  const blocks = at(BLOCKS, version - 1);
  const short = Math.floor(data.length / blocks);
  const longer = data.length % blocks;
  let start = 0;
  const parts = Array.from({ length: blocks }, (_, index) => {
    const length = short + (index >= blocks - longer ? 1 : 0);
    start += length;
    return data.slice(start - length, start);
  });
  const corrections = parts.map((part) => correctionOf(part, at(CORRECTION, version - 1)));
  return [...inTurn(parts), ...inTurn(corrections)];
}

function inTurn(parts: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) =>
    parts.flatMap((part) => part[index] ?? []),
  ).flat();
}

/** Reed-Solomon over GF(256) modulo x^8 + x^4 + x^3 + x^2 + 1. */
export function correctionOf(data: readonly number[], length: number): number[] {
  let generator = [1];
  for (let power = 0, root = 1; power < length; power++, root = times(root, 2)) {
    const next = [...generator, 0];
    generator.forEach((factor, index) => {
      next[index + 1] = at(next, index + 1) ^ times(factor, root);
    });
    generator = next;
  }
  const rest = new Array<number>(length).fill(0);
  for (const byte of data) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    for (let index = 0; index < length; index++) {
      rest[index] = at(rest, index) ^ times(at(generator, index + 1), factor);
    }
  }
  return rest;
}

function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    product ^= ((b >> bit) & 1) * a;
  }
  return product;
}

/** Level M and a mask, with their BCH code of 15 bits. */
export function formatBits(mask: number): number {
  let rest = mask;
  for (let step = 0; step < 10; step++) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  return ((mask << 10) | rest) ^ 0x5412;
}

/** A version from 7 on, with its Golay code of 18 bits. */
export function versionBits(version: number): number {
  let rest = version;
  for (let step = 0; step < 12; step++) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  return (version << 12) | rest;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The symbol: finders, timing, alignment, format and version, then codewords two columns at a time from the right. */
function symbolOf(codewords: readonly number[], version: number, mask: number): boolean[][] {
  const size = version * 4 + 17;
  const cells: (boolean | undefined)[][] = Array.from({ length: size }, () =>
    new Array<boolean | undefined>(size).fill(undefined),
  );
  const set = (x: number, y: number, dark: boolean) => {
    const row = cells[y];
    if (row && x >= 0 && x < size) row[x] = dark;
  };
  for (let index = 0; index < size; index++) {
    set(6, index, index % 2 === 0);
    set(index, 6, index % 2 === 0);
  }
  const ring = (x: number, y: number, reach: number, light: readonly number[]) => {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        set(x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
      }
    }
  };
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const)
    ring(x, y, 4, [2, 4]);
  const places = alignments(version);
  const last = places.length - 1;
  places.forEach((x, i) => {
    places.forEach((y, j) => {
      if (!((i === 0 && (j === 0 || j === last)) || (i === last && j === 0))) ring(x, y, 2, [1]);
    });
  });
  const format = formatBits(mask);
  for (let bit = 0; bit < 15; bit++) {
    const dark = ((format >> bit) & 1) === 1;
    // Around the finder at the top left, and once more along the other two.
    if (bit < 8) set(8, bit < 6 ? bit : bit + 1, dark);
    else set(bit === 8 ? 7 : 14 - bit, 8, dark);
    if (bit < 8) set(size - 1 - bit, 8, dark);
    else set(8, size - 15 + bit, dark);
  }
  set(8, size - 8, true);
  if (version >= 7) {
    const bits = versionBits(version);
    for (let bit = 0; bit < 18; bit++) {
      const dark = ((bits >> bit) & 1) === 1;
      const along = size - 11 + (bit % 3);
      set(along, Math.floor(bit / 3), dark);
      set(Math.floor(bit / 3), along, dark);
    }
  }
  fill(cells, codewords, MASKS[mask] ?? (() => false));
  return cells.map((row) => row.map((cell) => cell === true));
}

function fill(
  cells: (boolean | undefined)[][],
  codewords: readonly number[],
  inverts: (x: number, y: number) => boolean,
): void {
  const size = cells.length;
  let bit = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    // The timing column is passed over.
    if (right === 6) right = 5;
    const upward = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step++) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        const row = cells[y];
        if (!row || row[x] !== undefined) continue;
        const dark = ((at(codewords, bit >> 3) >> (7 - (bit & 7))) & 1) === 1;
        row[x] = dark !== inverts(x, y);
        bit++;
      }
    }
  }
}

function alignments(version: number): number[] {
  if (version === 1) return [];
  const end = version * 4 + 10;
  return version < 7 ? [6, end] : [6, version * 2 + 8, end];
}

/** How hard a symbol is to read: long runs, blocks, what looks like a finder, and too much of one shade. */
function penalty(cells: readonly (readonly boolean[])[]): number {
  const size = cells.length;
  const columns = cells.map((_, x) => cells.map((row) => row[x] === true));
  let points = 0;
  for (const line of [...cells, ...columns]) {
    const text = line.map((dark) => (dark ? '1' : '0')).join('');
    for (const run of text.match(/0{5,}|1{5,}/g) ?? []) points += run.length - 2;
    points += 40 * (text.match(/(?=0000(?=1011101))|(?=1011101(?=0000))/g)?.length ?? 0);
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      const shades = [cells[y]?.[x], cells[y - 1]?.[x], cells[y]?.[x - 1], cells[y - 1]?.[x - 1]];
      if (shades.every((dark) => dark === shades[0])) points += 3;
    }
  }
  const dark = cells.flat().filter(Boolean).length / (size * size);
  return points + 10 * Math.floor(Math.abs(dark - 0.5) * 20);
}
