import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';

/** Milliseconds after which something that should stand on the screen is missed. */
const PATIENCE = 15_000;

/** The way a screen reader names things, and a person finds them. */
export type Role =
  | 'button'
  | 'combobox'
  | 'group'
  | 'link'
  | 'menuitem'
  | 'radio'
  | 'searchbox'
  | 'tab'
  | 'textbox';

/** Somebody's window on a page, or a frame in it: everything is found by its role and its accessible name. */
export class Screen {
  constructor(
    readonly page: Page,
    readonly frame: Frame = page.mainFrame(),
  ) {}

  /** A window of its own, with nobody signed in. A narrow one is a phone's. */
  static async open(browser: Browser, address: string, size: Size): Promise<Screen> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await lookLike(page, size);
    await page.goto(address);
    return new Screen(page);
  }

  /** Waits until something can be seen. */
  async find(role: Role, name: string, inside?: ElementHandle): Promise<ElementHandle<Element>> {
    const selector = `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`;
    const options = { visible: true, timeout: PATIENCE };
    const found = await (inside ?? this.frame).waitForSelector(selector, options).catch(() => null);
    if (!found) throw new Error(`There is no ${role} “${name}”.\n${await this.#words()}`);
    return found;
  }

  async click(role: Role, name: string): Promise<void> {
    await this.page.bringToFront();
    await (await this.find(role, name)).click();
  }

  /** As with a finger, on something or on the answer to a question. */
  async tap(role: Role, name: string, group?: string): Promise<void> {
    await this.page.bringToFront();
    const question = group === undefined ? undefined : await this.find('group', group);
    await (await this.find(role, name, question)).tap();
  }

  /** Clicks what says some words, where its name says more. */
  async clickWords(words: string): Promise<void> {
    await (await this.#saying(words)).click();
  }

  async tapWords(words: string): Promise<void> {
    await (await this.#saying(words)).tap();
  }

  async scrollTo(words: string): Promise<void> {
    await (await this.#saying(words)).scrollIntoView();
  }

  /** Types over what stands in a field. */
  async type(name: string, words: string, role: Role = 'textbox'): Promise<void> {
    const field = await this.find(role, name);
    await field.click({ count: 3 });
    await field.type(words);
  }

  async choose(name: string, option: string): Promise<void> {
    const list = await this.find('combobox', name);
    const value = await list.$$eval(
      'option',
      (options, wanted) => options.find(({ label }) => label === wanted)?.value,
      option,
    );
    if (value === undefined) throw new Error(`“${name}” does not offer “${option}”.`);
    await list.select(value);
  }

  /** Answers the browser's own dialog that a button opens, with a file of this computer. */
  async chooseFile(name: string, file: string): Promise<void> {
    // What opens it lies unseen under its label.
    const [chooser] = await Promise.all([
      this.page.waitForFileChooser({ timeout: PATIENCE }),
      this.clickWords(name),
    ]);
    await chooser.accept([file]);
  }

  /** Puts words on the clipboard and pastes them into a field. */
  async paste(name: string, words: string): Promise<void> {
    const { origin } = new URL(this.page.url());
    await this.page
      .browserContext()
      .setPermission(origin, { permission: { name: 'clipboard-write' }, state: 'granted' });
    await this.page.bringToFront();
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), words);
    await (await this.find('textbox', name)).click();
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('KeyV', { commands: ['Paste'] });
    await this.page.keyboard.up('Control');
  }

  /** Waits until some words stand on the screen. */
  async sees(words: string): Promise<void> {
    await this.page.bringToFront();
    await this.frame
      .waitForFunction(
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
        (wanted) => document.body?.innerText.includes(wanted),
        { timeout: PATIENCE, polling: 50 },
        words,
      )
      .catch(async () => {
        throw new Error(`The words “${words}” do not stand there.\n${await this.#words()}`);
      });
  }

  /** The frame with a title, once it is drawn. */
  async inside(title: string): Promise<Screen> {
    const options = { timeout: PATIENCE };
    const element = await this.frame.waitForSelector(`iframe[title="${title}"]`, options);
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`There is no frame “${title}”.`);
    return new Screen(this.page, frame);
  }

  /** The page that a click on a link opens in a tab of its own. */
  async follow(name: string): Promise<Screen> {
    const context = this.page.browserContext();
    const before = new Set(context.targets());
    await this.click('link', name);
    const target = await context.waitForTarget(
      (one) => !before.has(one) && one.type() === 'page' && one.url().startsWith('http'),
      { timeout: PATIENCE },
    );
    const page = await target.page();
    if (!page) throw new Error(`“${name}” opened no page.`);
    await lookLike(page, this.page.viewport() ?? DESK);
    return new Screen(page);
  }

  async #saying(words: string): Promise<ElementHandle<Element>> {
    await this.sees(words);
    const found = await this.frame.$(`::-p-text(${words})`);
    if (!found) throw new Error(`Nothing says “${words}”.`);
    return found;
  }

  async #words(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not seen
    const words = await this.frame.evaluate(() => document.body.innerText);
    return `On the screen:\n${words.slice(0, 3000)}`;
  }
}

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export const DESK: Size = { width: 1280, height: 800 };
export const PHONE: Size = { width: 390, height: 844 };

async function lookLike(page: Page, { width, height }: Size): Promise<void> {
  const phone = width < 500;
  await page.setViewport({
    width,
    height,
    deviceScaleFactor: 2,
    isMobile: phone,
    hasTouch: phone,
  });
  await page.emulateTimezone('America/Chicago');
}
