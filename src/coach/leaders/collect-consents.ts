import { answersSince, noteCollected } from '../../monitor/form-answers';
import { formsTable, MENTOR_CONSENT } from '../../monitor/forms-table';
import { formTables } from '../../monitor/make-form';
import { personOf, staffTable } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { followPairs } from './follow-pairs';
import { keepConsentForm } from './keep-consent-form';
import { type Mentor, mentorsTable } from './mentors-table';

/** Brings in who agrees to be named and who does not any more, and ends what that ends. */
export function collectConsents(workspace: Workspace, occasion: Occasion): void {
  workspace.alone(() => {
    const { workbook } = workspace;
    const { mentors } = workbook.read({ mentors: mentorsTable });
    if (mentors.rows.length === 0) return;
    const { forms, questions, staff } = workbook.read({ ...formTables, staff: staffTable });
    const form = forms.rows.find(({ focus }) => focus === MENTOR_CONSENT.id);
    const found = form ? answersSince(workspace.forms, form, questions.rows) : [];
    // One that is gone is made anew below.
    if (form && !found) workbook.save(formsTable, [{ ...form, madeOf: '' }]);
    const answers = found ?? [];
    let rows = mentors.rows;
    for (const { respondent, submitted, one } of answers) {
      const most = Number(one('consent'));
      rows = rows.map((row): Mentor => {
        const person = personOf(staff.rows, row.teacher, row.teacherName);
        // What was said before they were asked, or before a leader noted otherwise, does not hold.
        const holds = row.asked <= submitted && row.since < submitted;
        if (respondent === '' || person?.email !== respondent || !holds) return row;
        if (most > 0) return { ...row, consent: 'yes', since: submitted, most };
        const consent = row.consent === 'yes' || row.consent === 'withdrawn' ? 'withdrawn' : 'no';
        return { ...row, consent, since: submitted };
      });
    }
    workbook.save(
      mentorsTable,
      rows.filter((row, index) => row !== mentors.rows[index]),
    );
    followPairs(workspace, occasion);
    const last = answers[answers.length - 1];
    keepConsentForm(workspace, occasion, rows);
    // Answers of somebody whose row is broken are read again when it is mended.
    if (last && staff.problems.length + mentors.problems.length === 0) {
      noteCollected(workbook, MENTOR_CONSENT.id, last.submitted);
    }
  });
}
