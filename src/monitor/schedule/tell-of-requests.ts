import { practicesTable } from '../../practices/practices-table';
import { firstName, greetingTo, type Letter } from '../../school/letter';
import { namesApart } from '../../school/names-apart';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { periodsTable } from '../../school/periods';
import { type Person, staffTable } from '../../school/staff';
import { dayInWords, dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { formsTable } from '../forms-table';
import { questionsTable } from '../questions-table';
import { askedBy, requestKey } from '../requests/requests';
import { teacherAnswersTable } from '../requests/teacher-answers-table';
import { passedOn, withAskedSet } from './asked-visits';
import { askedOf, formLinks, withLinks } from './form-links';
import { letterName, makes } from './queue-week';
import { mondayOf } from './school-days';
import { isOpen, type Visit, visitsTable } from './visits-table';
import { itemOf } from './week-letter';

/**
 * Writes to the observers of a teacher's next visit who have not heard of a request: it came after their letter of that week, or
 * the visit became theirs since. Else that letter says it. Queued once for each request and observer.
 */
export function tellOfRequests(
  workspace: Workspace,
  occasion: Occasion,
): { readonly queued: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { answers } = workbook.read({ answers: teacherAnswersTable });
    const asked = askedBy(answers.rows);
    if (asked.size === 0) return { queued: 0 };
    const { visits, outbox, staff } = workbook.read({
      visits: visitsTable,
      outbox: outboxTable,
      staff: staffTable,
    });
    const today = dayOf(occasion.now, workbook.timeZone);
    const known = new Set([...outbox.rows.map(({ message }) => message), ...outbox.unreadable]);
    const isTold = ({ date }: Visit, email: string) =>
      mondayOf(date) === mondayOf(today) || known.has(letterName(mondayOf(date), email));
    const untold = [...asked.keys()]
      .flatMap((teacher) => nextVisit(visits.rows, teacher, today))
      .flatMap((visit) =>
        staff.rows
          .filter(({ email }) => makes(visit, email) && isTold(visit, email))
          .flatMap((observer) => {
            const requests = asked.get(visit.teacher) ?? [];
            const first = requests.find(({ passedTo }) => !passedTo.includes(observer.email));
            return first ? [{ visit, observer, first }] : [];
          }),
      );
    if (untold.length === 0) return { queued: 0 };

    const more = workbook.read({
      forms: formsTable,
      questions: questionsTable,
      periods: periodsTable,
      practices: practicesTable,
    });
    const theirs = [...new Set(untold.map(({ visit }) => visit))].map((visit) =>
      withAskedSet(visit, asked, more.practices.rows),
    );
    const links = formLinks(workspace.forms, theirs, {
      forms: more.forms.rows,
      questions: more.questions.rows,
      staff: staff.rows,
      asked,
    });
    const about = {
      staff: staff.rows,
      periods: more.periods.rows,
      links,
      asked,
      timeZone: workbook.timeZone,
    };
    const rows = untold.map(({ visit, observer, first }) =>
      letterRow(
        `${requestKey(first)}:${observer.email}`,
        observer,
        requestLetter(observer, visit, about),
        occasion.now,
        true,
      ),
    );
    const queued = rows.filter(({ message }) => !known.has(message));
    // The letters first: a run that ends between finds them by their names.
    workbook.save(outboxTable, queued);
    // What was filled in before is out of date.
    workbook.save(visitsTable, withLinks(theirs, links));
    workbook.save(teacherAnswersTable, passedOn(theirs, asked));
    return { queued: queued.length };
  });
}

/** Characters of a request that a subject holds. */
const IN_SUBJECT = 50;

function nextVisit(visits: readonly Visit[], teacher: string, today: string): Visit[] {
  return visits
    .filter((visit) => visit.teacher === teacher && isOpen(visit) && visit.date >= today)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, 1);
}

function requestLetter(
  observer: Person,
  visit: Visit,
  known: Parameters<typeof itemOf>[2],
): Letter {
  const teacher = namesApart(known.staff).get(visit.teacher) ?? visit.teacher;
  const words = askedOf(known.asked, visit);
  const item = itemOf(visit, observer, known);
  const text = item.text.split('\n').filter((line) => !line.includes(words));
  const asked = words.split('\n')[0] ?? '';
  const short = asked.length > IN_SUBJECT ? `${asked.slice(0, IN_SUBJECT)}…` : asked;
  return {
    subject: `${teacher} asks you to look for “${short}” on ${dayInWords(visit.date, visit.date)}`,
    greeting: greetingTo(observer.name),
    parts: [
      { part: 'panel', title: 'Please look for this', text: words },
      { part: 'list', title: '', items: [{ ...item, text: text.join('\n') }] },
    ],
    closing: `The form asks what you saw of it. ${firstName(teacher)} reads what you write there.`,
    replyTo: '',
  };
}
