import { ServiceError } from '../../service';
import { mismatch as mismatchOf } from '../arguments';

/**
 * What a script passes is checked as Google checks it: by kind, against the method's signature. Google turns some
 * numbers into text; the harsher reading holds here, and nothing is turned into anything.
 */
export function text(value: unknown, method: string): string {
  if (typeof value !== 'string') throw mismatch(value, method);
  return value;
}

export function boolean(value: unknown, method: string): boolean {
  if (typeof value !== 'boolean') throw mismatch(value, method);
  return value;
}

export function integer(value: unknown, method: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw mismatch(value, method);
  return value;
}

export function date(value: unknown, method: string): Date {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) throw mismatch(value, method);
  return value;
}

export function texts(value: unknown, method: string): string[] {
  if (!Array.isArray(value)) throw mismatch(value, method);
  return value.map((item) => text(item, method));
}

export function mismatch(value: unknown, method: string): ServiceError {
  return mismatchOf(method, value === undefined ? [] : [value]);
}

/** What Google says of most changes that a form cannot take. */
export function invalidData(): ServiceError {
  return new ServiceError('Invalid data updating form.');
}
