import { ownColumns } from '../../guide/groups/show-groups';
import { Problem } from '../../problem';
import type { Letter } from '../../school/letter';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { settingsFrom } from '../../school/settings';
import { leads, observes, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { coachingLogsTable } from '../coaching-logs-table';
import { type CoachAssignment, coachAssignmentsTable } from '../conversations/coach-assignments';
import { evaluatorsIn } from './evaluators';
import { followPairs } from './follow-pairs';
import { keepConsentForm } from './keep-consent-form';
import { type LeaderRole, leaderRolesTable } from './leader-roles-table';
import { type MentorPair, mentorPairsTable } from './mentor-pairs-table';
import { type Mentor, mentorsTable } from './mentors-table';
import { leadersTables } from './show-leaders';
import { type Training, trainingsTable } from './trainings-table';
import { whyNoMatch } from './why-no-pair';

/** Rows that change, as the browser planned them: see leader-plans.ts. */
export interface LeadersPlan {
  readonly mentors: readonly Mentor[];
  readonly pairs: readonly MentorPair[];
  readonly roles: readonly LeaderRole[];
  readonly trainings: readonly Training[];
  /** Who coaches whom from now on, and who no longer. */
  readonly assignments: readonly CoachAssignment[];
  /** A button without an address leads to the form on which people agree. */
  readonly letters: readonly {
    readonly message: string;
    readonly to: string;
    readonly letter: Letter;
  }[];
}

/**
 * Keeps what leaders decided about mentors, pairs, roles and trainings, and queues the letters. Whoever is asked gets the form
 * first. That somebody agrees is never taken from here, and pairs are looked at once more: with one that may not be, nothing is
 * kept. All is keyed: a run that was cut off can be finished by another.
 */
export function keepLeaders(
  workspace: Workspace,
  occasion: Occasion,
  plan: LeadersPlan,
): { readonly kept: true } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({ ...leadersTables, outbox: outboxTable });
    const { actor, now } = occasion;
    const staff = contents.staff.rows;
    const settings = settingsFrom(contents.settings.rows);
    if (!leads(actor, staff, settings)) {
      throw new Problem('Only leaders on the Staff tab decide this. Check your role there.');
    }
    const begun = plan.pairs.filter(({ until }) => until === '');
    const today = dayOf(now, workbook.timeZone);
    if (begun.length > 0) {
      const evaluators = evaluatorsIn(
        ownColumns(workbook.readTab(staffTable.name), workbook.timeZone),
      );
      const wrong = begun
        .map((pair) => whyNoMatch(pair, staff, contents.mentors.rows, evaluators, today))
        .filter(Boolean);
      if (wrong.length > 0) {
        throw new Problem(`${wrong.join(' ')} Choose somebody else, or “Not now”.`);
      }
    }
    const form = plan.mentors.some(({ consent }) => consent === '')
      ? keepConsentForm(workspace, occasion, [...contents.mentors.rows, ...plan.mentors])
      : '';
    // By this clock, since answers have it too: a browser's may be fast.
    const at = now.toISOString();
    workbook.save(
      mentorsTable,
      plan.mentors.map((row) =>
        row.consent === 'withdrawn' ? { ...row, since: at } : { ...row, asked: at, consent: '' },
      ),
    );
    workbook.save(leaderRolesTable, plan.roles);
    workbook.save(trainingsTable, plan.trainings);
    const observers = new Set(staff.filter(observes).map(({ email }) => email));
    // Whoever observes gets the notes of these teachers; other mentors get none.
    const assigned = begun
      .filter(({ mentor }) => observers.has(mentor))
      .map(({ mentor, teacher, from }) => ({ coach: mentor, teacher, from, until: '' }))
      .concat(plan.assignments);
    const { rows, problems } = contents.assignments;
    // The first one would shut whoever keeps a log out of it.
    const keepers =
      assigned.length > 0 && rows.length + problems.length === 0
        ? workbook
            .read({ logs: coachingLogsTable })
            .logs.rows.filter(
              ({ coach, teacher }) =>
                coach !== '' && !plan.assignments.some((one) => one.teacher === teacher),
            )
            .map(({ coach, teacher }) => ({ coach, teacher, from: today, until: '' }))
        : [];
    workbook.save(coachAssignmentsTable, [...keepers, ...assigned]);
    workbook.save(mentorPairsTable, plan.pairs);
    const queued = new Set(contents.outbox.rows.map(({ message }) => message));
    workbook.save(
      outboxTable,
      plan.letters.flatMap(({ message, to, letter }) => {
        const person = staff.find(({ email }) => email === to);
        if (!person || queued.has(message)) return [];
        const parts = letter.parts.map((part) =>
          part.part === 'button' && part.url === '' ? { ...part, url: form } : part,
        );
        return [letterRow(message, person, { ...letter, parts, replyTo: actor }, now)];
      }),
    );
    followPairs(workspace, occasion);
    return { kept: true };
  });
}
