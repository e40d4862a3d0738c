import type { Occasion, Workspace } from '../workspace';
import { type Person, staffTable } from './staff';

/** Who stands on the roster, as the Staff screen lists them. */
export interface StaffShown {
  readonly people: readonly Person[];
  /** Rows that cannot be read, in words. */
  readonly problems: readonly string[];
}

export function showStaff({ workbook }: Workspace, _occasion: Occasion): StaffShown {
  const { staff } = workbook.read({ staff: staffTable });
  return { people: staff.rows, problems: staff.problems.map(({ message }) => message) };
}
