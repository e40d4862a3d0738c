import { type Built, enumeration, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { blobFrom } from '../utilities/blob';
import { HtmlOutput } from './output';
import { HtmlTemplate } from './template';

const XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** Makes pages from text and from the HTML files of the project. */
export class HtmlService
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.HTML.HtmlService,
      | 'XFrameOptionsMode'
      | 'createHtmlOutput'
      | 'createHtmlOutputFromFile'
      | 'createTemplate'
      | 'createTemplateFromFile'
    >
{
  static override readonly className = 'HtmlService';
  readonly XFrameOptionsMode = XFrameOptionsMode;

  createHtmlOutput(html: unknown = ''): HtmlOutput {
    return new HtmlOutput(this.execution, textFrom('HtmlService.createHtmlOutput', html));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    return new HtmlOutput(this.execution, this.#file(filename));
  }

  createTemplate(html: unknown): HtmlTemplate {
    const content = textFrom('HtmlService.createTemplate', html);
    return new HtmlTemplate(this.execution, content, 'template');
  }

  createTemplateFromFile(filename: string): HtmlTemplate {
    return new HtmlTemplate(this.execution, this.#file(filename), nameOf(filename));
  }

  #file(filename: string): string {
    const content = this.execution.run.project.html[nameOf(filename)];
    if (content === undefined) {
      throw new ServiceError(`No HTML file named ${filename} was found.`);
    }
    return content;
  }
}

/** Files go by their name, with or without the ending. */
function nameOf(filename: string): string {
  return String(filename).replace(/\.html$/, '');
}

function textFrom(method: string, source: unknown): string {
  if (typeof source === 'string') return source;
  const blob = blobFrom(source);
  if (!blob) throw mismatch(method, [source]);
  return blob.getDataAsString();
}
