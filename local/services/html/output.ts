import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { Blob } from '../utilities/blob';
import { HtmlContext } from './context';

const META_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

/** A page, or a part of one, that a script may show. */
export class HtmlOutput
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.HTML.HtmlOutput,
      | 'addMetaTag'
      | 'append'
      | 'appendUntrusted'
      | 'clear'
      | 'getBlob'
      | 'getContent'
      | 'getTitle'
      | 'setContent'
      | 'setHeight'
      | 'setTitle'
      | 'setWidth'
      | 'setXFrameOptionsMode'
    >
{
  static override readonly className = 'HtmlOutput';
  #content = '';
  #context = new HtmlContext();
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  /** @throws ServiceError when the page ends within a tag */
  constructor(execution: Execution, content = '') {
    super(execution);
    this.setContent(content);
  }

  /** Not escaped. */
  append(addedContent: string): this {
    this.#content += addedContent;
    this.#context.feed(String(addedContent));
    return this;
  }

  /** Escaped for the place where it comes to stand. */
  appendUntrusted(addedContent: unknown): this {
    return this.append(this.#context.escape(addedContent));
  }

  clear(): this {
    return this.setContent('');
  }

  setContent(content: string): this {
    if (typeof content !== 'string') throw mismatch('HtmlOutput.setContent', [content]);
    const context = new HtmlContext();
    context.feed(content);
    if (context.open) throw new ServiceError(`Malformed HTML content: ${content}`);
    this.#content = content;
    this.#context = context;
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  getBlob(): Blob {
    return new Blob(this.execution, this.#content, 'text/html', null);
  }

  setTitle(title: string): this {
    this.#title = title;
    return this;
  }

  getTitle(): string {
    return this.#title;
  }

  setWidth(width: number): this {
    this.#width = width;
    return this;
  }

  /** In pixels; null until it is set, which the published types leave out. */
  getWidth(): number | null {
    return this.#width;
  }

  setHeight(height: number): this {
    this.#height = height;
    return this;
  }

  /** As getWidth. */
  getHeight(): number | null {
    return this.#height;
  }

  /** Meta tags count only in web apps; in an editor they change nothing. */
  addMetaTag(name: string, _content: string): this {
    if (!META_TAGS.has(name)) {
      throw new ServiceError('The specified meta tag cannot be used in this context.');
    }
    return this;
  }

  /** As addMetaTag, for web apps only. */
  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }
}
