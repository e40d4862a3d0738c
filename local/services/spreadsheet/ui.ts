import type { Execution, Menu as ShownMenu } from '../../execution';
import type { FileType } from '../../files';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { integer, text } from './parameters';

/** Pixels of a dialog that sets no size: assumed, since only "a default value" is documented. */
const DIALOG_WIDTH = 600;
const DIALOG_HEIGHT = 400;

/**
 * The editor that a person has open.
 * @throws ServiceError when the script runs in no such file or nobody is at the keyboard, as in a trigger
 */
export function uiOf(execution: Execution, service: string, type: FileType): Ui {
  const { container, activeUser } = execution.run;
  const file = container === undefined ? undefined : execution.workspace.files.get(container);
  if (file?.type !== type || activeUser === undefined) {
    throw new ServiceError(`Cannot call ${service}.getUi() from this context.`);
  }
  return new Ui(execution);
}

export class Ui
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Base.Ui,
      'createAddonMenu' | 'createMenu' | 'showModalDialog' | 'showModelessDialog' | 'showSidebar'
    >
{
  static override readonly className = 'Ui';

  createMenu(caption: string): Menu {
    return new Menu(this.execution, text(caption, 'Ui.createMenu'), false);
  }

  createAddonMenu(): Menu {
    return new Menu(this.execution, this.execution.run.project.name, true);
  }

  showSidebar(userInterface: unknown): void {
    const page = htmlOutput(userInterface, 'Ui.showSidebar');
    this.execution.interface.sidebar = { title: page.getTitle() ?? '', html: page.getContent() };
  }

  showModalDialog(userInterface: unknown, title: string): void {
    this.#showDialog(userInterface, title, true);
  }

  showModelessDialog(userInterface: unknown, title: string): void {
    this.#showDialog(userInterface, title, false);
  }

  #showDialog(userInterface: unknown, title: unknown, modal: boolean): void {
    const method = modal ? 'Ui.showModalDialog' : 'Ui.showModelessDialog';
    const page = htmlOutput(userInterface, method);
    this.execution.interface.dialog = {
      title: text(title, method),
      html: page.getContent(),
      width: integer(page.getWidth() ?? DIALOG_WIDTH, method),
      height: integer(page.getHeight() ?? DIALOG_HEIGHT, method),
      modal,
    };
  }
}

/** As much of an HtmlOutput as a sidebar or a dialog needs. */
interface HtmlPage {
  getTitle(): string | null;
  getContent(): string;
  getWidth(): number | null;
  getHeight(): number | null;
}

function htmlOutput(value: unknown, method: string): HtmlPage {
  if (!(value instanceof ServiceObject) || !isPage(value)) throw mismatch(method, [value]);
  return value;
}

function isPage(value: object): value is HtmlPage {
  return ['getTitle', 'getContent', 'getWidth', 'getHeight'].every((name) => name in value);
}

export class Menu
  extends ServiceObject
  implements Built<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addToUi'>
{
  static override readonly className = 'Menu';
  readonly #title: string;
  /** Under Extensions. */
  readonly #addon: boolean;
  readonly #items: ShownMenu['items'][number][] = [];

  constructor(execution: Execution, title: string, addon: boolean) {
    super(execution);
    this.#title = title;
    this.#addon = addon;
  }

  addItem(caption: string, functionName: string): this {
    this.#items.push({
      label: text(caption, 'Menu.addItem'),
      functionName: text(functionName, 'Menu.addItem'),
    });
    return this;
  }

  addSeparator(): this {
    this.#items.push('separator');
    return this;
  }

  /** In the place of a menu of the same name. */
  addToUi(): void {
    const others = this.execution.interface.menus.filter((menu) => menu.title !== this.#title);
    const menu = { title: this.#title, addon: this.#addon, items: [...this.#items] };
    this.execution.interface.menus = [...others, menu];
  }
}
