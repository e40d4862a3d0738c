import { starterFocusSets } from '../../src/practices/starter-library';
import type { LocalWorkspace } from '../local-workspace';
import { listForms, submitForm, viewForm } from '../services/forms/people';
import { callFromPage } from '../services/run';
import { answersTo } from './filling-in';
import type { School } from './school';
import type { Visit } from './semester';

/** What people of a school do with the add-on, each as themselves. Anything that does not work out stops with its words. */
export class PeopleAtWork {
  /** Ids of the responses sent, by visit. */
  readonly #responses = new Map<Visit, string>();

  constructor(
    private readonly workspace: LocalWorkspace,
    private readonly school: School,
    /** File id. */
    readonly workbook: string,
  ) {}

  /** Calls one of the add-on's functions from the sidebar beside the workbook; gives what the job answers. */
  job<Result>(person: string, functionName: string, request?: unknown): Result {
    const answer = callFromPage(this.workspace, {
      user: person,
      container: this.workbook,
      functionName,
      args: request === undefined ? [] : [request],
    });
    if ('error' in answer) {
      throw new Error(
        `${functionName}, as ${person}: ${answer.error.name}: ${answer.error.message}`,
      );
    }
    // What `serve` answers; the functions' types end at the page.
    const reply = answer.value as { ok: true; value: Result } | { ok: false; message: string };
    if (!reply.ok) {
      throw new Error(`${functionName}, as ${person}: ${reply.message}\n${this.#lastLog()}`);
    }
    return reply.value;
  }

  /** An observer fills in the form of the visit's set and sends it; the triggers run. */
  send(visit: Visit): void {
    this.#responses.set(visit, this.#submit(visit));
  }

  /** The observer opens the sent form again and changes a level. */
  correct(visit: Visit): void {
    const response = this.#responses.get(visit);
    if (response === undefined) throw new Error('A visit is corrected that was never sent.');
    this.#submit({ ...visit, levels: visit.corrected?.levels ?? visit.levels }, response);
  }

  #submit(visit: Visit, editing?: string): string {
    const { workspace, school } = this;
    const form = this.#formOf(visit);
    const teacher = school.staff.find(({ email }) => email === visit.teacher);
    if (!teacher) throw new Error(`${visit.teacher} is not on the staff.`);
    const view = viewForm(workspace, visit.observer, form);
    if (view.closed) throw new Error(`${view.title}: ${view.closed}`);
    const answers = answersTo(view, visit, teacher);
    const { responseId, problems } = submitForm(workspace, visit.observer, form, answers, editing);
    const [problem] = Object.values(problems);
    if (problem) throw new Error(`${view.title}: ${problem}`);
    this.#ran();
    return responseId;
  }

  #formOf({ observer, focus }: Visit): string {
    const name = starterFocusSets.find(({ id }) => id === focus)?.name ?? focus;
    const form = listForms(this.workspace, observer).find(({ title }) => title.startsWith(name));
    if (!form) throw new Error(`${observer} finds no form for ${name}.`);
    return form.id;
  }

  /** What goes wrong in a trigger is told to nobody, so it is looked for here. */
  #ran(): void {
    const last = this.workspace.executions.at(-1);
    if (!last) throw new Error('No trigger ran after a form was sent.');
    if (last.outcome.ended === 'returned') return;
    const { run, outcome } = last;
    throw new Error(
      `${run.functionName} ${outcome.ended}: ${outcome.error?.message ?? ''}\n${this.#lastLog()}`,
    );
  }

  #lastLog(): string {
    return this.workspace.executions.at(-1)?.outcome.log.join('\n') ?? '';
  }
}
