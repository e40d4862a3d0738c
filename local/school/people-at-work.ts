import type * as addon from '../../src/addon';
import type { Reply } from '../../src/google/serve';
import { GUIDES_READ } from '../../src/monitor/forms-table';
import { starterFocusSets } from '../../src/practices/starter-library';
import type { LocalWorkspace } from '../local-workspace';
import { listForms, prefilledAnswers, submitForm, viewForm } from '../services/forms/people';
import { callFromPage } from '../services/run';
import {
  addSheet,
  typeIntoCells,
  viewSheet,
  viewSpreadsheet,
} from '../services/spreadsheet/people';
import type { TriggerRecord } from '../triggers';
import type { FormAnswers } from '../views';
import { answersTo } from './filling-in';
import type { School } from './school';
import type { Visit } from './semester';

type Addon = typeof addon;
type Answer<Name extends keyof Addon> = ReturnType<Addon[Name]> extends Reply<infer T> ? T : never;

/** What people of a school do with the add-on, each as themselves. Anything that does not work out stops with its words. */
export class PeopleAtWork {
  /** Whether sending a form starts the routine; the hourly trigger alone does the same, later. */
  #nudged = true;
  /** Ids of the responses sent, by visit. */
  readonly #responses = new Map<Visit, string>();

  constructor(
    private readonly workspace: LocalWorkspace,
    private readonly school: School,
    /** File id. */
    readonly workbook: string,
  ) {}

  /** Calls one of the add-on's functions from the sidebar beside the workbook; gives what the job answers. */
  job<Name extends keyof Addon>(
    person: string,
    functionName: Name,
    ...request: Parameters<Addon[Name]>
  ): Answer<Name> {
    return this.jobIn(this.workbook, person, functionName, ...request);
  }

  /** Calls one of them from the sidebar beside a document. */
  jobIn<Name extends keyof Addon>(
    container: string,
    person: string,
    functionName: Name,
    ...request: Parameters<Addon[Name]>
  ): Answer<Name> {
    const answer = callFromPage(this.workspace, {
      user: person,
      container,
      functionName,
      args: request,
    });
    if ('error' in answer) {
      const { name, message } = answer.error;
      throw new Error(`${functionName}, as ${person}: ${name}: ${message}`);
    }
    // The types of the add-on's functions end where google.script.run takes their answers across.
    const reply = answer.value as Reply<Answer<Name>>;
    if (!reply.ok) {
      throw new Error(`${functionName}, as ${person}: ${reply.message}\n${this.#lastLog()}`);
    }
    return reply.value;
  }

  /** From now on nothing happens when a form is sent: the routine runs when `routine` is called, as every hour. */
  withoutNudges(): void {
    const { store } = this.workspace;
    for (const { id, event } of store.all<TriggerRecord>('trigger')) {
      if (event === 'form-submit') store.remove('trigger', id);
    }
    this.#nudged = false;
  }

  /** What the hourly trigger does. */
  routine(owner: string): void {
    this.workspace.run({
      user: owner,
      container: this.workbook,
      functionName: 'everyHour',
      args: [],
    });
    this.#returned();
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

  /** An observer ticks every guide that there is to read. */
  readGuides(person: string): void {
    const form = this.#formNamed(GUIDES_READ.name, person);
    const view = viewForm(this.workspace, person, form);
    const answers = Object.fromEntries(
      view.items.map(({ id, choices = [] }) => [id, choices.map(({ value }) => value)]),
    );
    submitForm(this.workspace, person, form, answers);
    this.#ran();
  }

  /** Fills in a form by the titles of its questions; what it does not ask stays out. */
  fillIn(person: string, name: string, said: Readonly<Record<string, string | readonly string[]>>) {
    const form = this.#formNamed(name, person);
    this.#answer(person, form, {}, said);
  }

  /** A teacher follows the link in the newest message about a visit and answers. Nothing happens without a message. */
  answerMail(teacher: string, said: Readonly<Record<string, string | readonly string[]>>): boolean {
    const link = this.workspace
      .mail()
      .filter(({ to }) => to === teacher)
      .map(({ body }) => /ask for something: (\S+)/.exec(body)?.[1] ?? '')
      .filter((one) => one !== '')
      .pop();
    if (link === undefined) return false;
    const form = this.workspace.files.list().find(({ id }) => link.includes(id));
    if (!form) throw new Error(`There is no form behind ${link}.`);
    this.#answer(teacher, form.id, prefilledAnswers(this.workspace, form.id, link), said);
    return true;
  }

  #answer(
    person: string,
    form: string,
    filled: FormAnswers,
    said: Readonly<Record<string, string | readonly string[]>>,
  ): void {
    const { items, title } = viewForm(this.workspace, person, form);
    const own = items.flatMap((item) => {
      const answer = said[item.title];
      return answer === undefined ? [] : [[item.id, answer] as const];
    });
    const answers = { ...filled, ...Object.fromEntries(own) };
    const { problems } = submitForm(this.workspace, person, form, answers);
    const [problem] = Object.values(problems);
    if (problem) throw new Error(`${title}: ${problem}`);
    this.#ran();
  }

  /** A teacher of a pilot writes how it goes, by the titles of the questions. */
  writeAboutPilot(person: string, pilot: string, answers: Readonly<Record<string, string>>): void {
    const form = this.#formNamed(`Pilot: ${pilot}`, person);
    const { items } = viewForm(this.workspace, person, form);
    const byItem = Object.fromEntries(items.map(({ id, title }) => [id, answers[title] ?? '']));
    submitForm(this.workspace, person, form, byItem);
    this.#ran();
  }

  /** Makes a tab and types into it, as the office does. */
  newTab(person: string, tab: string, cells: readonly (readonly string[])[]): void {
    const sheet = addSheet(this.workspace, person, this.workbook, tab);
    const lines = cells.map((line) => [...line]);
    typeIntoCells(this.workspace, person, this.workbook, sheet, 1, 1, lines);
  }

  /** Types into the cell of a row, which its first cell names, under a heading. */
  type(person: string, tab: string, row: string, heading: string, words: string): void {
    const { sheet, display } = this.#tab(person, tab);
    const [headings = []] = display;
    const line = display.findIndex(([first]) => first === row);
    const column = headings.indexOf(heading);
    if (line < 0 || column < 0) throw new Error(`${tab} has no “${row}” with “${heading}”.`);
    typeIntoCells(this.workspace, person, this.workbook, sheet, line + 1, column + 1, [[words]]);
  }

  /** Types a row below the others. */
  add(person: string, tab: string, cells: readonly string[]): void {
    const { sheet, display } = this.#tab(person, tab);
    const row = display.filter((line) => line.some((cell) => cell !== '')).length + 1;
    typeIntoCells(this.workspace, person, this.workbook, sheet, row, 1, [[...cells]]);
  }

  #tab(person: string, name: string) {
    const { workspace, workbook } = this;
    const { sheets } = viewSpreadsheet(workspace, person, workbook);
    const sheet = sheets.find((one) => one.name === name)?.id;
    if (sheet === undefined) throw new Error(`There is no tab ${name}.`);
    return { sheet, display: viewSheet(workspace, person, workbook, sheet).display };
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
    return this.#formNamed(
      starterFocusSets.find(({ id }) => id === focus)?.name ?? focus,
      observer,
    );
  }

  #formNamed(name: string, person: string): string {
    const form = listForms(this.workspace, person).find(({ title }) => title.startsWith(name));
    if (!form) throw new Error(`${person} finds no form for ${name}.`);
    return form.id;
  }

  /** What goes wrong in a trigger is told to nobody, so it is looked for here. */
  #ran(): void {
    if (this.#nudged) this.#returned();
  }

  #returned(): void {
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
