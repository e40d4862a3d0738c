import { counted } from '../../../counted';
import type { Left, Roster } from '../../../school/roster';
import { observes, type Person, teaches } from '../../../school/staff';

/** "14 new, 2 change, 12 lines to mend"; blank where all are to be mended, which stand below. */
export function rosterInWords({ added, changed, same, left, problem }: Roster): string {
  if (problem !== '') return problem;
  if (added.length + changed.length + same === 0) return '';
  return [
    added.length > 0 && `${added.length} new`,
    changed.length > 0 && `${changed.length} ${changed.length === 1 ? 'changes' : 'change'}`,
    same > 0 && `${same} on Staff already, just so`,
    left.length > 0 && `${counted(left.length, 'line')} to mend`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What the button does; blank when there is nothing to do. */
export function addInWords({ added, changed }: Roster): string {
  if (added.length === 0) {
    return changed.length > 0 ? `Change ${counted(changed.length, 'person', 'people')}` : '';
  }
  return changed.length > 0
    ? `Add ${added.length}, change ${changed.length}`
    : `Add ${counted(added.length, 'person', 'people')}`;
}

/** "14 people added, 2 changed. 12 lines still to mend." */
export function savedInWords({ added, changed, left }: Roster): string {
  const saved = [
    added.length > 0 && `${counted(added.length, 'person', 'people')} added`,
    changed.length > 0 &&
      `${added.length > 0 ? changed.length : counted(changed.length, 'person', 'people')} changed`,
  ];
  const mend = left.length > 0 ? ` ${counted(left.length, 'line')} still to mend.` : '';
  return `${saved.filter(Boolean).join(', ')}.${mend}`;
}

/** "34 teach, 6 observe: Sam Ortiz, Jo Park and 4 more." */
export function rolesInWords(people: readonly Person[]): string {
  const observers = people.filter(observes).map(({ name }) => name);
  const named = observers.slice(0, 2).join(', ');
  const rest = observers.length > 2 ? ` and ${observers.length - 2} more` : '';
  const teachers = people.filter(teaches).length;
  const teach = `${teachers} ${teachers === 1 ? 'teaches' : 'teach'}`;
  const observe = `${observers.length} ${observers.length === 1 ? 'observes' : 'observe'}`;
  return observers.length === 0
    ? `${teach}. Nobody observes yet: give leaders a role, such as Principal.`
    : `${teach}, ${observe}: ${named}${rest}.`;
}

/** A line that cannot be taken over, so that it is found again in the box. */
export function lineInWords({ cells }: Left): string {
  return cells.filter((cell) => cell !== '').join(', ');
}
