/**
 * FNV-1a, 64 bits, as 16 hexadecimal digits: a short stable code for some words, not a secret. Characters beyond
 * Latin-1 go in as two bytes, the lower first.
 *
 * Source: Fowler, Noll, Vo and Eastlake, The FNV Non-Cryptographic Hash Algorithm (draft-eastlake-fnv), section 2.
 */
export function fnv1a(text: string): string {
  // Four parts of 16 bits, highest first, since numbers multiply exactly only up to 53 bits.
  let a = 0xcbf2;
  let b = 0x9ce4;
  let c = 0x8422;
  let d = 0x2325;
  const take = (byte: number) => {
    d ^= byte;
    // Times the prime 2^40 + 0x1b3: a product by 0x1b3, and one moved up by 40 bits.
    const d1 = d * PRIME;
    const c1 = c * PRIME + (d1 >>> 16);
    const b1 = b * PRIME + (c1 >>> 16) + ((d << 8) & 0xffff);
    const a1 = a * PRIME + (b1 >>> 16) + ((c << 8) & 0xffff) + (d >>> 8);
    a = a1 & 0xffff;
    b = b1 & 0xffff;
    c = c1 & 0xffff;
    d = d1 & 0xffff;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    take(unit & 0xff);
    if (unit > 0xff) take(unit >>> 8);
  }
  return [a, b, c, d].map((part) => part.toString(16).padStart(4, '0')).join('');
}

const PRIME = 0x1b3;
