import { ServiceError } from '../service';

/** What Google says when no overload takes such arguments, e.g. "The parameters (String,null) don't match …". */
export function mismatch(method: string, args: readonly unknown[]): ServiceError {
  return new ServiceError(
    `The parameters (${args.map(typeOf).join(',')}) don't match the method signature for ${method}.`,
  );
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  return value instanceof Date || Array.isArray(value) ? value.constructor.name : 'Object';
}
