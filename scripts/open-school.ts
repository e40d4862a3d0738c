import type { Browser } from 'puppeteer-core';
import type { LocalWorkspace, Person } from '../local/local-workspace';
import { address } from '../local/school/roster';
import type { Look } from '../test/browser/camera';
import { signIn } from '../test/browser/places';
import { DESK, Screen, type Size } from '../test/browser/screen';

/** Whoever is signed in when a page is opened: the first person of the sample school. */
export const PRINCIPAL = { name: 'Denise Okonkwo', email: address('dokonkwo') };
export const COACH = { name: 'Priya Raman', email: address('praman') };
export const TEACHER = { name: 'Gloria Adeyemi', email: address('gadeyemi') };

/** What the add-on's menu is called. */
export const ADD_ON = 'Leadership routines';

/** Keeps a picture under a name. */
export type Take = (screen: Screen, name: string, look?: Look) => Promise<void>;

/** The sample school in the browser. */
export class OpenSchool {
  constructor(
    readonly workspace: LocalWorkspace,
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** A window of somebody on their files. */
  async files(person: Person, size: Size): Promise<Screen> {
    const screen = await Screen.open(this.browser, this.url, size);
    if (person.email !== PRINCIPAL.email) await signIn(screen, PRINCIPAL, person);
    return screen;
  }

  async workbook(person: Person): Promise<Screen> {
    const screen = await this.files(person, DESK);
    await screen.click('link', 'Riverside K-8 walkthroughs');
    return screen;
  }

  /** A file that somebody opens by its link. */
  async file(person: Person, name: string, size: Size = DESK): Promise<Screen> {
    const file = this.workspace.files.list().find((one) => one.name === name);
    if (!file) throw new Error(`There is no file “${name}”.`);
    const screen = await this.files(person, size);
    await screen.page.goto(this.url + PLACES[file.type].replace('ID', file.id));
    return screen;
  }

  /** A message that somebody reads on a phone, by the beginning of its subject. */
  async mail(person: Person, subject: string, size: Size): Promise<Screen> {
    const screen = await this.files(person, size);
    await screen.tap('link', 'Mail');
    await screen.tapWords(subject);
    await (await screen.inside('Message content')).sees('Hello');
    return screen;
  }
}

const PLACES = {
  spreadsheet: '/spreadsheets/d/ID/edit',
  document: '/document/d/ID/edit',
  form: '/forms/d/e/ID/viewform',
} as const;
