import type { Execution } from '../../execution';
import { type Built, ServiceObject, scriptProperties } from '../../service';
import { HtmlOutput } from './output';

/** A page with scriptlets. What a script sets on it is in scope when it is evaluated. */
export class HtmlTemplate
  extends ServiceObject
  implements Built<GoogleAppsScript.HTML.HtmlTemplate, 'evaluate' | 'getRawContent'>
{
  static override readonly className = 'HtmlTemplate';
  readonly [scriptProperties] = new Map<string, unknown>();
  readonly #content: string;
  readonly #fileName: string;

  constructor(execution: Execution, content: string, fileName: string) {
    super(execution);
    this.#content = content;
    this.#fileName = fileName;
  }

  evaluate(): HtmlOutput {
    const page = new HtmlOutput(this.execution);
    // What Google's own compiled templates write to: setting `_` appends as it is, `_$` escaped.
    const output = {
      set _(content: unknown) {
        page.append(String(content));
      },
      set _$(value: unknown) {
        page.appendUntrusted(value);
      },
      append: (content: unknown) => void page.append(String(content)),
      appendUntrusted: (value: unknown) => void page.appendUntrusted(value),
    };
    const given = [...this[scriptProperties]].filter(([name]) => IDENTIFIER.test(name));
    const names = ['output', ...given.map(([name]) => name)].join(', ');
    this.execution.runScript(
      `(function (${names}) {${compiled(this.#content)}\n})`,
      this.#fileName,
      [output, ...given.map(([, value]) => value)],
    );
    return new HtmlOutput(this.execution, page.getContent());
  }

  getRawContent(): string {
    return this.#content;
  }
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The template as statements, each scriptlet on its own line of the file, so that errors name the right line. */
function compiled(content: string): string {
  let code = '';
  let at = 0;
  const text = (end: number) => {
    for (const line of content.slice(at, end).split(/(?<=\n)/)) {
      if (line !== '')
        code += `output._ = ${JSON.stringify(line)};${line.endsWith('\n') ? '\n' : ''}`;
    }
  };
  for (const scriptlet of content.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    text(scriptlet.index);
    const [whole, kind, statements = ''] = scriptlet;
    code += { '=': 'output._$ = ', '!=': 'output._ = ', '': '' }[kind ?? ''] ?? '';
    code += `${statements} ;`;
    at = scriptlet.index + whole.length;
  }
  text(content.length);
  return code;
}
