import { practicesTable } from '../../practices/practices-table';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { periodsTable } from '../../school/periods';
import { staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { formsTable, isWalkthroughForm } from '../forms-table';
import { questionsTable } from '../questions-table';
import { askedByTeams } from '../requests/asked-by-teams';
import { askedBy } from '../requests/requests';
import { teacherAnswersTable } from '../requests/teacher-answers-table';
import { teamProposalsTable } from '../requests/team-proposals-table';
import { passedOn, withAskedSet } from './asked-visits';
import { schoolDays } from './days-off';
import { daysOffTable } from './days-off-table';
import { formLinks, withLinks } from './form-links';
import { laterDay, mondayOf } from './school-days';
import { isOpen, type Visit, visitsTable } from './visits-table';
import { weekLetter } from './week-letter';

export interface WeekQueued {
  /** Letters that now wait in the outbox. */
  readonly queued: number;
  /** Observers whose letter of that week went before. */
  readonly before: number;
}

/** Puts each observer's letter of a week in the outbox, once: it goes with the next run. `week` is a Monday. */
export function queueWeek(
  workspace: Workspace,
  occasion: Occasion,
  { week }: { readonly week: string },
): WeekQueued {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const contents = workbook.read({
      visits: visitsTable,
      staff: staffTable,
      outbox: outboxTable,
    });
    const today = dayOf(occasion.now, workbook.timeZone);
    const ofWeek = contents.visits.rows.filter(
      (visit) => isOpen(visit) && visit.date >= today && mondayOf(visit.date) === mondayOf(week),
    );
    const sent = new Set([
      ...contents.outbox.rows.map(({ message }) => message),
      ...contents.outbox.unreadable,
    ]);
    const staff = contents.staff.rows;
    const observers = staff.filter(({ email }) => ofWeek.some((visit) => makes(visit, email)));
    const toWrite = observers.filter(({ email }) => !sent.has(letterName(week, email)));
    const before = observers.length - toWrite.length;
    if (toWrite.length === 0) return { queued: 0, before };

    const { forms, questions, periods, answers, practices, proposals } = workbook.read({
      forms: formsTable,
      questions: questionsTable,
      periods: periodsTable,
      answers: teacherAnswersTable,
      practices: practicesTable,
      proposals: teamProposalsTable,
    });
    const asked = askedBy(answers.rows);
    const theirs = ofWeek
      .filter((visit) => toWrite.some(({ email }) => makes(visit, email)))
      .map((visit) => withAskedSet(visit, asked, practices.rows));
    const links = formLinks(workspace.forms, theirs, {
      forms: forms.rows.filter(isWalkthroughForm),
      questions: questions.rows,
      staff,
      asked,
    });
    const known = {
      staff,
      periods: periods.rows,
      links,
      asked,
      timeZone: workbook.timeZone,
      ofTeams: askedByTeams(proposals.rows, staff, occasion.now),
    };
    workbook.save(teacherAnswersTable, passedOn(theirs, asked));
    workbook.save(visitsTable, withLinks(theirs, links));
    workbook.save(
      outboxTable,
      toWrite.map((observer) => {
        const visits = theirs.filter((visit) => makes(visit, observer.email));
        const letter = weekLetter(observer, visits, known);
        return letterRow(letterName(week, observer.email), observer, letter, occasion.now, true);
      }),
    );
    return { queued: toWrite.length, before };
  });
}

/** The same by itself: on the last school day before a week with visits, or on a day without school after it. */
export function queueNextWeek(workspace: Workspace, occasion: Occasion): void {
  const { workbook } = workspace;
  const today = dayOf(occasion.now, workbook.timeZone);
  const week = laterDay(mondayOf(today), 7);
  const { daysOff } = workbook.read({ daysOff: daysOffTable });
  const left = schoolDays(laterDay(today, 1), laterDay(week, -1), daysOff.rows);
  if (left.length === 0) queueWeek(workspace, occasion, { week });
}

export function makes({ observer, second }: Visit, email: string): boolean {
  return observer === email || second === email;
}

export function letterName(week: string, email: string): string {
  return `week:${week}:${email}`;
}
