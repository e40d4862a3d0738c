import { ENOUGH_TEACHERS } from '../../guide/teacher-weighted';

/** A number of teachers, or why it is not told. */
export type Count =
  | { readonly count: number }
  | { readonly tooFew: true }
  | { readonly none: true };

/** Lets a count of distinct teachers out unless it is so small that it points at somebody. */
export function release(teachers: number): Count {
  if (teachers === 0) return { none: true };
  return teachers < ENOUGH_TEACHERS ? { tooFew: true } : { count: teachers };
}
