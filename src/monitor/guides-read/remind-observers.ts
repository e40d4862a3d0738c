import { guidesTable } from '../../practices/guides-table';
import { Problem } from '../../problem';
import { greetingTo } from '../../school/letter';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { formsTable, GUIDES_READ } from '../forms-table';
import { acknowledgmentsTable } from './acknowledgments-table';
import { whoHasNotRead } from './not-read';

/** Puts a letter in the outbox for each observer who has not read a guide, at most one a day. */
export function remindObservers(
  workspace: Workspace,
  occasion: Occasion,
): { readonly queued: number } {
  return workspace.alone(() => {
    const contents = workspace.workbook.read({
      staff: staffTable,
      guides: guidesTable,
      forms: formsTable,
      acknowledgments: acknowledgmentsTable,
      outbox: outboxTable,
    });
    const form = contents.forms.rows.find(({ focus }) => focus === GUIDES_READ.id);
    if (!form) throw new Problem('Ask the observers to read the guides first.');
    const today = dayOf(occasion.now, workspace.workbook.timeZone);
    const queued = new Set(contents.outbox.rows.map(({ message }) => message));
    const rows = whoHasNotRead(
      contents.staff.rows,
      contents.guides.rows,
      contents.acknowledgments.rows,
    )
      .map(({ person, guides }) =>
        letterRow(
          `read-guides:${today}:${person.email}`,
          person,
          {
            subject: 'Please read what we look for',
            greeting: greetingTo(person.name),
            parts: [
              {
                part: 'paragraph',
                text: 'Before your next visit, please read these. It takes a few minutes, and we will all see the same thing.',
              },
              {
                part: 'list',
                title: '',
                items: guides.map(({ name, url }) => {
                  return { title: '', text: '', url, linkText: name };
                }),
              },
              { part: 'button', text: 'I have read them', url: form.url },
            ],
            closing: 'Something is unclear? Just answer this message.',
            replyTo: occasion.actor,
          },
          occasion.now,
        ),
      )
      .filter(({ message }) => !queued.has(message));
    if (rows.length > 0) workspace.workbook.save(outboxTable, rows);
    return { queued: rows.length };
  });
}
