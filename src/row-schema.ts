import * as z from 'zod/mini';
import { type AnyTable, type Column, entriesOf, type RowOf } from './table';

/** Rows of a table that come from elsewhere: every column has a value of its kind, taken as a cell would hold it. */
export function rowSchema<T extends AnyTable>(table: T): z.ZodMiniType<RowOf<T>> {
  return z.transform((input, { issues }) => {
    const given = Object(input) as Readonly<Record<string, unknown>>;
    const row: Record<string, unknown> = {};
    for (const [name, column] of entriesOf(table)) {
      const read = throughCell(column, given[name]);
      if ('value' in read) row[name] = read.value;
      else issues.push({ code: 'custom', input, path: [name], message: read.problem });
    }
    // Each column has just been read by its own rule.
    return row as RowOf<T>;
  });
}

/** Days are the same in every time zone that both writes and reads them. */
const ANY_ZONE = 'UTC';

function throughCell(column: Column<unknown>, value: unknown): ReturnType<typeof column.read> {
  const problem = { problem: `${column.header} has a value of another kind.` };
  try {
    const read = column.read(column.write(value, ANY_ZONE), ANY_ZONE);
    if (!('value' in read)) return read;
    // A 31 September would come back as 1 October.
    const same =
      typeof value === 'string' ? read.value === value.trim() : typeof read.value === typeof value;
    return same ? read : problem;
  } catch {
    // What is no value of this column may not even be written.
    return problem;
  }
}
