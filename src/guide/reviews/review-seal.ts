import { fnv1a } from '../../fnv1a';
import { PARTS, type Review } from './reviews-table';

/** What is closed with a review; later changes by hand break the seal. */
export function sealOf(review: Review): string {
  const { name, from, to } = review;
  return fnv1a(JSON.stringify([name, from, to, ...PARTS.map((part) => review[part])]));
}
