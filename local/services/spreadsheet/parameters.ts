import { ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import type { Area } from './area';
import { notBuilt } from './number-format';

/** What a script passes is checked by kind, against the method's signature; nothing is turned into anything else. */

export function text(value: unknown, method: string): string {
  if (typeof value !== 'string') throw mismatch(method, [value]);
  return value;
}

export function textOrNull(value: unknown, method: string): string | null {
  return value === null ? null : text(value, method);
}

/** Google cuts off what is behind the point. */
export function integer(value: unknown, method: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw mismatch(method, [value]);
  return Math.trunc(value);
}

export function flag(value: unknown, method: string): boolean {
  if (typeof value !== 'boolean') throw mismatch(method, [value]);
  return value;
}

export function oneOf<T extends string>(
  value: unknown,
  allowed: readonly T[],
  method: string,
): T | undefined {
  if (value === null) return undefined;
  const found = allowed.find((one) => one === text(value, method));
  if (found === undefined) throw new ServiceError(`Invalid argument: ${String(value)}`);
  return found;
}

/** Rows of values as large as an area. */
export function grid(value: unknown, area: Area, method: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) {
    throw mismatch(method, [value]);
  }
  const rows = value as unknown[][];
  if (rows.length !== area.rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  const odd = rows.find((row) => row.length !== area.columns);
  if (odd) {
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${area.columns}.`,
    );
  }
  return rows;
}

/** An address, or a User. */
export function email(value: unknown, method: string): string {
  const address = value instanceof ServiceObject ? emailOf(value) : value;
  const given = text(address, method);
  if (!/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(given)) throw new ServiceError(`Invalid email: ${given}`);
  return given;
}

function emailOf(user: ServiceObject): unknown {
  return 'getEmail' in user && typeof user.getEmail === 'function' ? user.getEmail() : undefined;
}

export function emails(value: unknown, method: string): string[] {
  if (!Array.isArray(value)) throw mismatch(method, [value]);
  return value.map((one) => email(one, method));
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** CSS notation as `#rrggbb`; undefined for null, which resets. */
export function color(value: unknown, method: string): string | undefined {
  if (value === null) return undefined;
  const given = text(value, method).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(given)) return given;
  if (/^#[0-9a-f]{3}$/.test(given)) return given.replace(/[0-9a-f]/g, '$&$&');
  const named = NAMED_COLORS[given];
  if (named === undefined) throw notBuilt(`The color ${given}`);
  return named;
}
