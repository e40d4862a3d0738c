import * as path from 'node:path';
import * as vm from 'node:vm';
import type { Outcome } from '../local/execution';
import type { Fault } from '../local/faults';
import { LocalWorkspace } from '../local/local-workspace';
import { readProject } from '../local/project';
import { prefilledAnswers, submitForm, viewForm } from '../local/services/forms/people';
import { setDailyLimit } from '../local/services/quota';
import { callFromPage } from '../local/services/run';
import {
  createSpreadsheet,
  typeIntoCells,
  viewSheet,
  viewSpreadsheet,
} from '../local/services/spreadsheet/people';
import type { FormAnswers, FormView, SheetSummary } from '../local/views';
import type * as addon from '../src/addon';
import type { Reply } from '../src/google/serve';
import { starterLibrary } from '../src/practices/starter-library';
import type { Person } from '../src/school/staff';
import type { PageName, PageOf } from '../src/sidebar/page';
import { aPrincipal, aTeacher } from './builders';

type Addon = typeof addon;
type Request<Name extends keyof Addon> = Parameters<Addon[Name]>[0];
type Value<Name extends keyof Addon> = ReturnType<Addon[Name]> extends Reply<infer T> ? T : never;

export const PRINCIPAL = 'sam@school.example';
/** The one permission that only schools with calendar events ask for. */
export const CALENDAR = 'https://www.googleapis.com/auth/calendar';

const DIST = path.resolve(__dirname, '..', 'dist');

/** A school in the local workspace that uses the built bundle, as people do: by clicks, forms and time. */
export class RunningSchool {
  static readonly STAFF: readonly Person[] = [
    aPrincipal(),
    aTeacher('Cora Diaz', { role: 'Coach' }),
    aTeacher('Ana López', { grade: '4', subject: 'Math', team: 'Grade 4' }),
    aTeacher('Ben Wu', { grade: '4', subject: 'Reading', team: 'Grade 4' }),
    aTeacher('Dee O’Brien', { grade: '5', subject: 'Science', team: 'Grade 5' }),
  ];

  readonly workspace: LocalWorkspace;
  readonly workbook: string;

  constructor(now = '2026-09-14T13:00:00Z') {
    this.workspace = new LocalWorkspace(readProject(DIST));
    this.workspace.clock.stopAt(new Date(now));
    this.addPerson(aPrincipal());
    this.workbook = createSpreadsheet(this.workspace, PRINCIPAL, 'Walkthroughs');
  }

  /** A school that is set up, has staff and forms, and waits for its first visit. */
  static ready(
    people: readonly Person[] = RunningSchool.STAFF,
    sets: readonly string[] = ['discussion'],
  ): RunningSchool {
    const school = new RunningSchool();
    school.setUp();
    school.addStaff(people);
    for (const focus of sets) school.call('updateForm', { focus });
    return school;
  }

  setUp(): void {
    this.call('setUp', {
      schoolName: 'Riverside K-8',
      timeZone: 'America/Chicago',
      periods: ['1', '2', '3'].map((number) => ({
        period: `Period ${number}`,
        starts: '',
        ends: '',
      })),
      library: starterLibrary(),
    });
  }

  addStaff(people: readonly Person[]): void {
    for (const person of people) this.addPerson(person);
    this.call('addStaff', { people: [...people] });
  }

  addPerson({ name, email }: Pick<Person, 'name' | 'email'>): void {
    this.workspace.addPerson({ name, email });
  }

  /** What the sidebar does: calls a function and takes its value. A refusal is thrown in the words that people see. */
  call<Name extends keyof Addon>(
    name: Name,
    request?: Request<Name>,
    user = PRINCIPAL,
  ): Value<Name> {
    const reply = this.reply(name, request, user);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value as Value<Name>;
  }

  /** A part of the sidebar that comes on demand, as the server hands it out, for what it works out in the browser. */
  page<N extends PageName>(name: N, user = PRINCIPAL): PageOf<N> {
    const browser = vm.createContext({});
    vm.runInContext(this.call('page', { name }, user), browser);
    return vm.runInContext(`sidebarPages.${name}`, browser);
  }

  /** The same from the sidebar of a Doc that is open. */
  callInDoc<Name extends keyof Addon>(
    document: string,
    name: Name,
    request?: Request<Name>,
    user = PRINCIPAL,
  ): Value<Name> {
    const reply = this.reply(name, request, user, document);
    if (!reply.ok) throw new Error(reply.message);
    return reply.value as Value<Name>;
  }

  /** The reply as the sidebar gets it. */
  reply<Name extends keyof Addon>(
    name: Name,
    request?: Request<Name>,
    user = PRINCIPAL,
    container = this.workbook,
  ): Reply<unknown> {
    const answer = callFromPage(this.workspace, {
      user,
      container,
      functionName: name,
      args: request === undefined ? [] : [request],
    });
    if ('error' in answer) throw new Error(`${answer.error.name}: ${answer.error.message}`);
    return answer.value as Reply<unknown>;
  }

  /** One run of a function, with its calls counted and, if asked, a fault at one of them. */
  run<Name extends keyof Addon>(
    name: Name,
    request?: Request<Name>,
    fault?: Fault,
    container = this.workbook,
  ): Outcome {
    return this.workspace.run({
      user: PRINCIPAL,
      activeUser: PRINCIPAL,
      container,
      functionName: name,
      args: request === undefined ? [] : [request],
      ...(fault ? { fault } : {}),
    });
  }

  /** The rows of a tab by heading, as the sheet shows them. */
  rows(tab: string): Record<string, string>[] {
    const [headings = [], ...lines] = this.#display(tab);
    return lines
      .filter((line) => line.some((cell) => cell !== ''))
      .map((line) =>
        Object.fromEntries(headings.map((heading, place) => [heading, line[place] ?? ''])),
      );
  }

  headings(tab: string): readonly string[] {
    return this.#display(tab)[0] ?? [];
  }

  hasTab(tab: string): boolean {
    const { sheets } = viewSpreadsheet(this.workspace, PRINCIPAL, this.workbook);
    return sheets.some(({ name }) => name === tab);
  }

  /** Whether some cell of a tab says just this. */
  knows(tab: string, words: string): boolean {
    return this.hasTab(tab) && this.rows(tab).some((row) => Object.values(row).includes(words));
  }

  /** Types into a tab, in the row that holds some words and under a heading, as a leader does. */
  type(tab: string, words: string, heading: string, text: string): void {
    const display = this.#display(tab);
    const row = display.findIndex((line) => line.includes(words)) + 1;
    this.paste(tab, row, this.headings(tab).indexOf(heading) + 1, [[text]]);
  }

  /** Pastes cells into a tab, from a row and column on (from 1). */
  paste(tab: string, row: number, column: number, cells: string[][]): void {
    const { workspace, workbook } = this;
    typeIntoCells(workspace, PRINCIPAL, workbook, this.#sheet(tab).id, row, column, cells);
  }

  #sheet(tab: string): SheetSummary {
    const { sheets } = viewSpreadsheet(this.workspace, PRINCIPAL, this.workbook);
    const sheet = sheets.find(({ name }) => name === tab);
    if (!sheet) throw new Error(`There is no tab ${tab}.`);
    return sheet;
  }

  #display(tab: string): readonly (readonly string[])[] {
    return viewSheet(this.workspace, PRINCIPAL, this.workbook, this.#sheet(tab).id).display;
  }

  /** A school that turned calendar events on: its manifest asks for them too, and its bells have times. */
  withCalendars(): this {
    const { manifest } = this.workspace.project;
    manifest.oauthScopes = [...(manifest.oauthScopes as string[]), CALENDAR];
    this.rows('Bell schedule').forEach(({ Period = '' }, index) => {
      this.type('Bell schedule', Period, 'Starts', `${8 + index}:00`);
      this.type('Bell schedule', Period, 'Ends', `${8 + index}:45`);
    });
    this.type('Settings', 'Put visits in calendars', 'Value', 'Yes');
    return this;
  }

  /** What happens on a day whose mail is used up. */
  withoutMail(work: () => void): void {
    setDailyLimit(this.workspace, 'email', 0);
    work();
    setDailyLimit(this.workspace, 'email', 1_500);
  }

  /** What happens while the school's triggers do not run. */
  withoutTriggers(work: () => void): void {
    const { store } = this.workspace;
    const triggers = store
      .ids('trigger')
      .map((id): [string, unknown] => [id, store.get('trigger', id)]);
    for (const [id] of triggers) store.remove('trigger', id);
    work();
    for (const [id, trigger] of triggers) store.put('trigger', id, trigger);
  }

  formId(focus = 'discussion'): string {
    const row = this.rows('Forms').find((one) => one.Set === focus);
    if (!row?.Form) throw new Error(`There is no form for ${focus}.`);
    return row.Form;
  }

  /** Answers a form as an observer does, by the titles of its questions. */
  visit(
    answers: Record<string, string | readonly string[]>,
    observer = PRINCIPAL,
    focus = 'discussion',
  ): string {
    const id = this.formId(focus);
    const form = viewForm(this.workspace, observer, id);
    const { responseId, problems } = submitForm(
      this.workspace,
      observer,
      id,
      answersTo(form, answers),
    );
    const problem = Object.values(problems)[0];
    if (problem) throw new Error(problem);
    return responseId;
  }

  editVisit(
    response: string,
    answers: Record<string, string | readonly string[]>,
    observer = PRINCIPAL,
  ): void {
    const id = this.formId();
    const form = viewForm(this.workspace, observer, id);
    submitForm(this.workspace, observer, id, answersTo(form, answers), response);
  }

  /** Ticks every guide that the form offers, as an observer does who has read them. */
  readGuide(observer: string): string {
    const id = this.formId('guides-read');
    const form = viewForm(this.workspace, observer, id);
    const [question] = form.items;
    if (!question) throw new Error('The form asks nothing.');
    const ticked = question.choices?.map(({ value }) => value) ?? [];
    return submitForm(this.workspace, observer, id, { [question.id]: ticked }).responseId;
  }

  /**
   * Follows the link of the newest message about a visit and answers, by the titles of the questions.
   * @param person who answers, if it is not the one to whom the message went
   */
  answerMail(
    to: string,
    answers: Record<string, string | readonly string[]>,
    person = to,
    editing?: string,
  ): string {
    const id = this.formId('teacher-answers');
    const link = this.answerLink(to);
    const form = viewForm(this.workspace, person, id);
    const filled = prefilledAnswers(this.workspace, id, link);
    const all = { ...filled, ...answersTo(form, answers) };
    return submitForm(this.workspace, person, id, all, editing).responseId;
  }

  /** The link to answer in the newest message about a visit. */
  answerLink(to: string): string {
    const links = this.mailTo(to).map(
      ({ body }) => /ask for something: (\S+)/.exec(body)?.[1] ?? '',
    );
    return links.filter((link) => link !== '').pop() ?? '';
  }

  mailTo(person: string) {
    return this.workspace.mail().filter(({ to }) => to === person);
  }
}

/** Answers by question title; a level may be given by its name alone. */
export function answersTo(
  form: FormView,
  answers: Record<string, string | readonly string[]>,
): FormAnswers {
  return Object.fromEntries(
    Object.entries(answers).map(([title, answer]) => {
      const item = form.items.find((one) => one.title === title);
      if (!item) throw new Error(`The form has no question “${title}”.`);
      const choice =
        typeof answer === 'string'
          ? item.choices?.find(({ value }) => value === answer || value.startsWith(`${answer}:`))
          : undefined;
      return [item.id, choice?.value ?? answer];
    }),
  );
}
