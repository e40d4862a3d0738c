import type { GuideRow } from '../../practices/guides-table';
import { observes, type Person } from '../../school/staff';
import type { Acknowledgment } from './acknowledgments-table';

/** An observer, and the guides that hold a version this person has not read yet. */
export interface NotRead {
  readonly person: Person;
  readonly guides: readonly GuideRow[];
}

export function whoHasNotRead(
  staff: readonly Person[],
  guides: readonly GuideRow[],
  acknowledgments: readonly Acknowledgment[],
): readonly NotRead[] {
  const read = new Set(
    acknowledgments.flatMap(({ person, versions }) => versions.map((mark) => `${person} ${mark}`)),
  );
  return staff.filter(observes).flatMap((person) => {
    const open = guides.filter(
      ({ made, versions }) =>
        made !== '' && versions.some((mark) => !read.has(`${person.email} ${mark}`)),
    );
    return open.length > 0 ? [{ person, guides: open }] : [];
  });
}
