import type { Execution } from '../../execution';
import type { LocalWorkspace } from '../../local-workspace';
import { noteModified } from '../../modified';
import type { Change } from '../../store';
import { type Reader, spreadsheetOf } from './records';

/**
 * Changes in the making: reads see what was already put, and nothing is stored before all of it stands, so that a
 * refusal halfway leaves everything as it was.
 */
export class Draft implements Reader {
  readonly #puts = new Map<string, Change>();

  /** @param person whose rights count; null for Google Forms, which no protection or validation stops */
  constructor(
    readonly workspace: LocalWorkspace,
    readonly person: string | null,
  ) {}

  get<T>(collection: string, id: string): T | undefined {
    const put = this.#puts.get(`${collection}|${id}`);
    return put ? (put[2] as T | undefined) : this.workspace.store.get<T>(collection, id);
  }

  put(collection: string, id: string, value: unknown): void {
    this.#puts.set(`${collection}|${id}`, [collection, id, value]);
  }

  changes(): Change[] {
    return [...this.#puts.values()];
  }
}

/** A change that a script makes: Google may hold it back until a flush. */
export function scriptChange<Result>(
  execution: Execution,
  change: (draft: Draft) => Result,
): Result {
  const draft = new Draft(execution.workspace, execution.user);
  const result = change(draft);
  execution.write(draft.changes());
  noteAll(draft);
  return result;
}

/** A change that a person makes in the page, or Google Forms (null): kept at once. */
export function pageChange<Result>(
  workspace: LocalWorkspace,
  person: string | null,
  change: (draft: Draft) => Result,
): Result {
  const draft = new Draft(workspace, person);
  const result = change(draft);
  workspace.store.commit(draft.changes());
  noteAll(draft);
  return result;
}

function noteAll(draft: Draft): void {
  const spreadsheets = new Set(draft.changes().map(([, id]) => spreadsheetOf(id)));
  for (const id of spreadsheets) noteModified(draft.workspace, id);
}
