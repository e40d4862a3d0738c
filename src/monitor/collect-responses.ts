import { ifThere } from '../problem';
import { staffTable } from '../school/staff';
import type { FormResponse, Occasion, Workspace } from '../workspace';
import { recheck } from './attention';
import { depthAnswersTable } from './depth-answers-table';
import { type FormRow, formsTable, isWalkthroughForm } from './forms-table';
import { observationsTable } from './observations-table';
import { questionsTable } from './questions-table';
import { ratingsByObservation, ratingsTable } from './ratings-table';
import { type Earlier, type ReadResponse, readResponse } from './read-response';

/** What a run of collecting did. */
export interface Collected {
  /** Responses new to the workbook. */
  readonly added: number;
  /** Responses that were edited since they were read. */
  readonly updated: number;
  /** Of those, how many could not be matched whole; see Needs attention. */
  readonly attention: number;
  /** In words: forms that are gone. */
  readonly notices: readonly string[];
  /** Whether time ran out first; the next run goes on. */
  readonly more: boolean;
}

/** Milliseconds that reading and saving one more batch may take. */
const ENOUGH_TIME = 60_000;
const BATCH = 100;

/**
 * Brings new and edited responses of every form into Observations and Ratings, by response id and item id. Safe to run
 * again at any time: a response that is there already is changed in place. Walkthroughs that needed attention are looked at
 * again, since the roster may know their people by now.
 */
export function collectResponses(workspace: Workspace, occasion: Occasion): Collected {
  return workspace.alone(() => collectFrom(workspace, occasion, () => true));
}

/** The same of some forms, for a job that has the workbook to itself already. */
export function collectFrom(
  workspace: Workspace,
  occasion: Occasion,
  wanted: (form: FormRow) => boolean,
): Collected {
  const { forms, questions, staff, observations } = workspace.workbook.read({
    forms: formsTable,
    questions: questionsTable,
    staff: staffTable,
    observations: observationsTable,
  });
  const observedBefore = new Map(observations.rows.map((row) => [row.observation, row]));
  const tally = { added: 0, updated: 0, attention: 0, notices: [] as string[], more: false };

  const mended = recheck(observations.rows, staff.rows);
  if (mended.length > 0) workspace.workbook.save(observationsTable, mended);

  for (const form of forms.rows.filter((row) => isWalkthroughForm(row) && wanted(row))) {
    const fresh = responsesOf(workspace, form, tally.notices).filter(
      ({ response, submitted }) => observedBefore.get(response)?.submitted !== submitted,
    );
    const isEdited = fresh.some(({ response }) => observedBefore.has(response));
    // What was answered before is read only where it may stay.
    const earlier = isEdited ? answeredBefore(workspace, form) : null;
    const context = {
      form,
      questions: questions.rows.filter((row) => row.form === form.form),
      staff: staff.rows,
      timeZone: workspace.workbook.timeZone,
    };
    for (let start = 0; start < fresh.length; start += BATCH) {
      if (occasion.timeLeft() < ENOUGH_TIME) return { ...tally, more: true };
      const read = fresh.slice(start, start + BATCH).map((response) => {
        const observation = observedBefore.get(response.response);
        const before = observation && earlier && { observation, ...earlier(response) };
        return readResponse(response, context, before ?? undefined);
      });
      keep(workspace, form, read);
      for (const { observation } of read) {
        if (observedBefore.has(observation.observation)) tally.updated++;
        else tally.added++;
        if (observation.attention.length > 0) tally.attention++;
      }
    }
  }
  return tally;
}

/** What each response was read as before, and the items that stand on the form now. */
function answeredBefore(
  { workbook, forms }: Workspace,
  { form }: FormRow,
): (response: FormResponse) => Omit<Earlier, 'observation'> {
  const { ratings, depth } = workbook.read({ ratings: ratingsTable, depth: depthAnswersTable });
  const ratingsOf = ratingsByObservation(ratings.rows);
  const standing = new Set(forms.inspect(form).items.map(({ item }) => item));
  return ({ response }) => ({
    ratings: ratingsOf.get(response) ?? [],
    depth: depth.rows.filter(({ observation }) => observation === response),
    standing,
  });
}

function responsesOf(
  workspace: Workspace,
  form: FormRow,
  notices: string[],
): readonly FormResponse[] {
  const found = ifThere(() => workspace.forms.responses(form.form, form.collectedTo || undefined));
  if (!found) {
    notices.push(`The form “${form.name}” is gone. Bring all up to date on Forms makes a new one.`);
    workspace.workbook.save(formsTable, [{ ...form, madeOf: '' }]);
  }
  return found ?? [];
}

/** Ratings first and the mark last, so that a run that ends between leaves nothing half read. */
function keep(workspace: Workspace, form: FormRow, read: readonly ReadResponse[]): void {
  const last = read[read.length - 1];
  if (!last) return;
  workspace.workbook.save(
    ratingsTable,
    read.flatMap(({ ratings }) => ratings),
  );
  workspace.workbook.save(
    depthAnswersTable,
    read.flatMap(({ depth }) => depth),
  );
  workspace.workbook.save(
    observationsTable,
    read.map(({ observation }) => observation),
  );
  workspace.workbook.settle();
  workspace.workbook.save(formsTable, [{ ...form, collectedTo: last.observation.submitted }]);
}
