import * as z from 'zod/mini';
import { Problem } from '../../problem';
import { rowSchema } from '../../row-schema';
import { periodsTable } from '../../school/periods';
import { settingsRows, settingsTable } from '../../school/settings';
import { observes, type Person, staffTable, teaches } from '../../school/staff';
import { isHere, stayOf } from '../../school/stay';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { CADENCE_NAMES } from './cadence';
import { daysOffTable } from './days-off-table';
import { type Visit, visitsTable } from './visits-table';

/** A day as it crosses from the sidebar. */
export const day = z.string().check(z.refine((words) => /^\d{4}-\d\d-\d\d$/.test(words)));
const share = z.number().check(z.refine((part) => part >= 0 && part <= 1));
const plannedVisit = z.object({
  visit: z.string(),
  date: day,
  period: z.string(),
  lessonPart: z.string(),
  teacher: z.string(),
  observer: z.string(),
  second: z.string(),
  kind: z.enum(['scheduled', 'random']),
  request: z.string(),
});

export const planRequestSchema = z.object({
  cadence: z.enum(CADENCE_NAMES),
  pairedShare: share,
  randomShare: share,
  from: day,
  to: day,
  visits: z.array(plannedVisit),
  /** Days without school that the leader named for it. */
  daysOff: z.array(rowSchema(daysOffTable)),
});
export type PlanRequest = z.infer<typeof planRequestSchema>;
type NewVisit = PlanRequest['visits'][number];

export interface PlanSaved {
  readonly visits: number;
  /** Visits of the plan before that the new one does without. */
  readonly withdrawn: number;
}

/**
 * Puts a plan in the place of the one before, from a day to another. Confirmed visits and those that are over stay as they are;
 * a plan that the roster no longer bears out is refused whole.
 */
export function savePlan(
  workspace: Workspace,
  occasion: Occasion,
  request: PlanRequest,
): PlanSaved {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { staff, periods, visits } = workbook.read({
      staff: staffTable,
      periods: periodsTable,
      visits: visitsTable,
    });
    const today = dayOf(occasion.now, workbook.timeZone);
    const known = new Set(periods.rows.map(({ period }) => period));
    const people = new Map(staff.rows.map((person) => [person.email, person]));
    const odd = request.visits.find(
      (visit) =>
        visit.date < today ||
        visit.date < request.from ||
        visit.date > request.to ||
        !known.has(visit.period) ||
        !isBorneOut(visit, people),
    );
    if (odd) {
      throw new Problem(
        `The plan was not saved: ${odd.observer} cannot visit ${odd.teacher} on ${odd.date}, ${odd.period}, by the Staff and Bell schedule tabs. Plan again.`,
      );
    }
    const kept = new Set(request.visits.map(({ visit }) => visit));
    const dropped = visits.rows.filter(
      ({ visit, state, date }) =>
        state === 'planned' && date >= request.from && date <= request.to && !kept.has(visit),
    );
    const before = new Map(visits.rows.map((row) => [row.visit, row]));
    const now = request.visits
      .filter(({ visit }) => (before.get(visit)?.state ?? 'planned') === 'planned')
      .map((visit): Visit => {
        const earlier = before.get(visit.visit);
        const moved = earlier?.date !== visit.date || earlier.period !== visit.period;
        return {
          ...visit,
          teacherName: people.get(visit.teacher)?.name ?? visit.teacher,
          focus: earlier?.focus ?? '',
          state: 'planned',
          link: (!moved && earlier?.link) || '',
          event: earlier?.event ?? '',
        };
      });
    workbook.save(daysOffTable, request.daysOff);
    workbook.save(visitsTable, [
      ...now,
      ...dropped.map((visit): Visit => ({ ...visit, state: 'withdrawn' })),
    ]);
    const { cadence, pairedShare, randomShare } = request;
    workbook.save(
      settingsTable,
      settingsRows({
        cadence,
        pairedShare: percent(pairedShare),
        randomShare: percent(randomShare),
      }),
    );
    return { visits: request.visits.length, withdrawn: dropped.length };
  });
}

/** Whether the roster still bears a visit out. */
function isBorneOut(visit: NewVisit, people: ReadonlyMap<string, Person>): boolean {
  const teacher = people.get(visit.teacher);
  const observers = [visit.observer, visit.second].filter((email) => email !== '');
  return (
    teacher !== undefined &&
    teaches(teacher) &&
    isHere(stayOf(teacher), visit.date) &&
    observers.every((email) => {
      const observer = people.get(email);
      return (
        observer !== undefined &&
        observer !== teacher &&
        observes(observer) &&
        isHere(stayOf(observer), visit.date)
      );
    })
  );
}

function percent(part: number): string {
  return `${Math.round(100 * part)}%`;
}
