import type { Observation } from '../observations-table';

/**
 * The observation with what the workbook already had of it, which another file may have brought: what this file leaves
 * blank stays, and a visit of two sets is of none in particular.
 */
export function mergedWith(before: Observation | undefined, planned: Observation): Observation {
  if (!before) return planned;
  return {
    ...before,
    date: planned.date,
    teacher: planned.teacher || before.teacher,
    teacherName: planned.teacherName || before.teacherName,
    observer: planned.observer || before.observer,
    focus: planned.focus === before.focus ? before.focus : '',
    period: planned.period || before.period,
    school: planned.school || before.school,
    strength: planned.strength || before.strength,
    opportunity: planned.opportunity || before.opportunity,
    notes: planned.notes || before.notes,
  };
}
