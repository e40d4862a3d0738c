import { formsTable, MENTOR_CONSENT } from '../../monitor/forms-table';
import { responsesOf } from '../../monitor/guides-read/collect-acknowledgments';
import { formTables } from '../../monitor/make-form';
import { personOf, staffTable } from '../../school/staff';
import type { Occasion, Workspace } from '../../workspace';
import { followPairs } from './follow-pairs';
import { type Mentor, mentorsTable } from './mentors-table';

/** Brings in who agrees to be named and who does not any more, and ends what that ends. */
export function collectConsents(workspace: Workspace, occasion: Occasion): void {
  workspace.alone(() => {
    const { workbook } = workspace;
    const { mentors } = workbook.read({ mentors: mentorsTable });
    if (mentors.rows.length === 0) return;
    const { forms, questions, staff } = workbook.read({ ...formTables, staff: staffTable });
    const form = forms.rows.find(({ focus }) => focus === MENTOR_CONSENT.id);
    const responses = form ? responsesOf(workspace, form.form, form.collectedTo) : [];
    let rows = mentors.rows;
    for (const { respondent, submitted, answers } of responses) {
      const asked = questions.rows.filter((row) => row.form === form?.form);
      const [most] = asked.flatMap(({ item, meanings }) => {
        const means = JSON.parse(meanings || '{}')[String(answers[item ?? 0])];
        return means === undefined ? [] : [Number(means)];
      });
      if (respondent === '' || most === undefined) continue;
      rows = rows.map((row): Mentor => {
        const person = personOf(staff.rows, row.teacher, row.teacherName);
        // What was said before they were asked, or before a leader noted otherwise, does not hold.
        const holds = row.asked <= submitted && row.since < submitted;
        if (person?.email !== respondent || !holds) return row;
        if (most > 0) return { ...row, consent: 'yes', since: submitted, most };
        const consent = row.consent === 'yes' || row.consent === 'withdrawn' ? 'withdrawn' : 'no';
        return { ...row, consent, since: submitted };
      });
    }
    const changed = rows.filter((row, index) => row !== mentors.rows[index]);
    workbook.save(mentorsTable, changed);
    followPairs(workspace, occasion);
    const last = responses[responses.length - 1];
    if (form && last && last.submitted !== form.collectedTo) {
      workbook.settle();
      workbook.save(formsTable, [{ ...form, collectedTo: last.submitted }]);
    }
  });
}
