import { fnv1a } from '../fnv1a';
import { greetingTo, type Letter } from '../school/letter';
import { letterRow, outboxTable } from '../school/outbox-table';
import { staffTable } from '../school/staff';
import type { Occasion, Workspace } from '../workspace';
import { numberOf, practiceVersionsTable } from './practice-versions-table';

export interface TellRequest {
  /** As it was shown before. */
  readonly letter: Letter;
  /** The versions that it tells of. */
  readonly told: readonly { readonly practice: string; readonly version: number }[];
}

/** Puts the letter in the outbox for everybody on the staff, once for each set of changes, and notes what was told. */
export function tellStaff(
  workspace: Workspace,
  occasion: Occasion,
  { letter, told }: TellRequest,
): { readonly queued: number } {
  return workspace.alone(() => {
    const { staff, outbox, versions } = workspace.workbook.read({
      staff: staffTable,
      outbox: outboxTable,
      versions: practiceVersionsTable,
    });
    const rows = versions.rows.filter((row) =>
      told.some((one) => one.practice === row.practice && one.version === numberOf(row)),
    );
    if (rows.length === 0) return { queued: 0 };
    const about = fnv1a(rows.map((row) => [row.practice, row.version, row.teacherVideo]).join());
    const queued = new Set(outbox.rows.map(({ message }) => message));
    const letters = staff.rows
      .map((person) =>
        letterRow(
          `news:${about}:${person.email}`,
          person,
          { ...letter, greeting: greetingTo(person.name), replyTo: occasion.actor },
          occasion.now,
        ),
      )
      .filter(({ message }) => !queued.has(message));
    if (letters.length > 0) {
      workspace.workbook.save(outboxTable, letters);
      workspace.workbook.settle();
    }
    workspace.workbook.save(
      practiceVersionsTable,
      rows.map((row) => ({
        ...row,
        told: occasion.now.toISOString(),
        toldVideo: row.teacherVideo,
      })),
    );
    return { queued: letters.length };
  });
}
