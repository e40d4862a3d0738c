import * as z from 'zod/mini';
import { fnv1a } from '../../fnv1a';
import { asked } from '../../monitor/asked-question';
import { formsTable, STAFF_VIEWS, TEAM_SAYS_FORM } from '../../monitor/forms-table';
import { drawForm, formTables } from '../../monitor/make-form';
import { teamProposalsTable } from '../../monitor/requests/team-proposals-table';
import { practicesTable } from '../../practices/practices-table';
import { ifThere, Problem } from '../../problem';
import { rowSchema } from '../../row-schema';
import type { Letter } from '../../school/letter';
import { letterSchema } from '../../school/letter-schema';
import { letterRow, outboxTable } from '../../school/outbox-table';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import { dayOf } from '../../school-time';
import type { Occasion, Workspace } from '../../workspace';
import { collectSaid } from './collect-said';

const words = z.string();

/** A form on which staff or teams answer. */
const formAsked = z.object({
  form: z.enum([STAFF_VIEWS.id, TEAM_SAYS_FORM.id]),
  title: words,
  description: words,
  confirmation: words,
  responders: z.array(words),
  anonymous: z.boolean(),
  questions: z.array(
    z.object({
      question: words,
      kind: z.enum(['text', 'paragraph', 'choice', 'list']),
      title: words,
      help: words,
      required: z.boolean(),
      /** Words, then what they mean. */
      choices: z.array(z.array(words)),
    }),
  ),
  /** The question that links fill in, and with what each of them does. */
  fills: words,
  filledIn: z.array(words),
});
export type FormAsked = z.infer<typeof formAsked>;

export const groupTold = z.object({
  /** What tells it from every other: `results:Review 2`, `team:Review 2:Grade 4`. Each person gets it once. */
  about: words,
  /** E-mails. */
  to: z.array(words),
  /** Its links `{form 0}`, `{form 1}` … lead to the form, filled in. */
  letter: letterSchema,
  form: z.nullable(formAsked),
  /** What a team proposed, as it was decided. */
  decided: z.nullable(rowSchema(teamProposalsTable)),
});
export type GroupTold = z.infer<typeof groupTold>;

/**
 * Puts a letter in the outbox for all staff or the members of a team, once for each; makes the form that it asks them to
 * answer, and keeps the decision that it tells of. A new look-for that leaders take up stays proposed until its levels are worded:
 * without them it would be no question on a form.
 */
export function tellGroup(
  workspace: Workspace,
  occasion: Occasion,
  request: GroupTold,
): { readonly queued: number } {
  return workspace.alone(() => {
    const { workbook } = workspace;
    const { staff, settings, outbox, proposals, practices } = workbook.read({
      staff: staffTable,
      settings: settingsTable,
      outbox: outboxTable,
      proposals: teamProposalsTable,
      practices: practicesTable,
    });
    if (!leads(occasion.actor, staff.rows, settingsFrom(settings.rows))) {
      throw new Problem('Only leaders on the Staff tab tell staff and teams.');
    }
    const { decided, form, about } = request;
    const before = proposals.rows.find(({ proposal }) => proposal === decided?.proposal);
    if (decided && before?.state !== 'open') {
      throw new Problem('This has been decided already. Look at it again.');
    }
    const known = new Set([...outbox.rows.map(({ message }) => message), ...outbox.unreadable]);
    const fresh = staff.rows.filter(
      ({ email }) => request.to.includes(email) && !known.has(`${about}:${email}`),
    );
    const links = form && fresh.length > 0 ? linksTo(workspace, occasion, form) : [];
    const letter = withLinks(request.letter, links);
    const practice = practices.rows.find(
      ({ id, status }) => id === decided?.practice && status === 'proposed',
    );
    if (decided && practice) {
      const status = decided.state === 'declined' ? 'retired' : 'proposed';
      const name = decided.adapted || practice.name;
      workbook.save(practicesTable, [{ ...practice, name, status }]);
    }
    workbook.save(
      outboxTable,
      fresh.map((person) =>
        letterRow(
          `${about}:${person.email}`,
          person,
          { ...letter, greeting: `Hello ${person.name.split(' ')[0]},`, replyTo: occasion.actor },
          occasion.now,
        ),
      ),
    );
    // Last, so that a run that ended before it can be done again.
    if (decided) {
      workbook.save(teamProposalsTable, [{ ...decided, settled: occasion.now.toISOString() }]);
    }
    return { queued: fresh.length };
  });
}

/**
 * Links to the form, which is brought up to date once a day for as long as it asks the same, so once for all teams. What was answered
 * is collected first, by the words that stood there.
 */
function linksTo(workspace: Workspace, occasion: Occasion, asks: FormAsked): readonly string[] {
  const { filledIn, fills, form, questions, ...front } = asks;
  const { workbook } = workspace;
  const madeOf = fnv1a(JSON.stringify([front, questions, dayOf(occasion.now, workbook.timeZone)]));
  const links = () => {
    const { forms, questions: drawn } = workbook.read(formTables);
    const row = forms.rows.find(({ focus }) => focus === form);
    if (row?.madeOf !== madeOf) return null;
    const item = drawn.rows.find(
      (one) => one.form === row.form && one.question === fills && one.state === 'live',
    )?.item;
    return ifThere(() =>
      workspace.forms.prefilledUrls(
        row.form,
        filledIn.map((said) => (item && said ? { [item]: said } : {})),
      ),
    );
  };
  const drawn = links();
  if (drawn) return drawn;
  collectSaid(workspace, occasion);
  const wanted = questions.map(({ question, kind, title, help, required, choices }) =>
    asked(question, kind, title, help, required, choices),
  );
  const subject = { id: form, name: front.title };
  drawForm(workspace, occasion, subject, { front, questions: wanted }, workbook.read(formTables));
  const { forms } = workbook.read(formTables);
  workbook.save(
    formsTable,
    forms.rows.filter(({ focus }) => focus === form).map((row) => ({ ...row, madeOf })),
  );
  return links() ?? [];
}

function withLinks(letter: Letter, links: readonly string[]): Letter {
  // An address has no sign that JSON would write differently.
  return JSON.parse(
    JSON.stringify(letter).replace(/\{form (\d+)\}/g, (_, at) => links[Number(at)] ?? ''),
  );
}
