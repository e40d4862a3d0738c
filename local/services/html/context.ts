/** Where in a page the next text would stand. */
type Place =
  | { readonly in: 'text' | 'comment' | 'style' }
  | { readonly in: 'tag'; readonly tag: string }
  | {
      readonly in: 'attribute';
      readonly tag: string;
      readonly name: string;
      readonly quote: string;
      /** Its value so far. */
      readonly value: string;
    }
  /** `quote` is the string or comment that the script is in: `"`, `'`, a backtick, `//`, `/*`, or blank. */
  | { readonly in: 'script'; readonly quote: string };

/**
 * Follows a page as it grows, to escape a value for the place where it will stand, as print scriptlets and
 * appendUntrusted do. After the escaping modes of Closure Templates, which Google's guide names.
 */
export class HtmlContext {
  #place: Place = { in: 'text' };

  /** Whether the page ends within a tag or a comment. */
  get open(): boolean {
    return ['tag', 'attribute', 'comment'].includes(this.#place.in);
  }

  /** Follows trusted content. */
  feed(content: string): void {
    let at = 0;
    while (at < content.length) at = this.#step(content, at);
  }

  /** A value made safe for the present place. */
  escape(value: unknown): string {
    const place = this.#place;
    switch (place.in) {
      case 'text':
        return escapeHtml(String(value));
      case 'attribute':
        return escapeAttribute(place.name, place.quote, place.value, value);
      case 'script':
        if (place.quote === '//' || place.quote === '/*') return '';
        return place.quote === '' ? scriptValue(value) : escapeScript(String(value));
      case 'style':
        return safeStyle(String(value));
      case 'tag':
        return /^[a-z][a-z0-9-]*$/i.test(String(value)) ? String(value) : 'zClosurez';
      default:
        return '';
    }
  }

  /** Reads one token and gives where the next begins. */
  #step(content: string, at: number): number {
    const place = this.#place;
    switch (place.in) {
      case 'text':
        return this.#text(content, at);
      case 'comment':
        return this.#until(content, at, '-->', { in: 'text' });
      case 'style':
        return this.#until(content, at, '</style', { in: 'tag', tag: '/style' });
      case 'script':
        return this.#script(content, at, place.quote);
      case 'tag':
        return this.#tag(content, at, place.tag);
      default:
        return this.#attribute(content, at, place);
    }
  }

  #text(content: string, at: number): number {
    const next = match(/<(?:!--|(\/?[a-z][^\s/>]*))/gi, content, at);
    if (!next) return content.length;
    this.#place = next[1] ? { in: 'tag', tag: next[1].toLowerCase() } : { in: 'comment' };
    return next.index + next[0].length;
  }

  #until(content: string, at: number, end: string, then: Place): number {
    const found = content.toLowerCase().indexOf(end, at);
    if (found < 0) return content.length;
    this.#place = then;
    return found + end.length;
  }

  #tag(content: string, at: number, tag: string): number {
    const next = match(/>|([^\s=>/"']+)\s*=\s*(["']?)/g, content, at);
    if (!next) return content.length;
    if (next[1] !== undefined) {
      const name = next[1].toLowerCase();
      this.#place = { in: 'attribute', tag, name, quote: next[2] ?? '', value: '' };
    } else if (tag === 'script') this.#place = { in: 'script', quote: '' };
    else this.#place = { in: tag === 'style' ? 'style' : 'text' };
    return next.index + next[0].length;
  }

  #attribute(content: string, at: number, place: Extract<Place, { in: 'attribute' }>): number {
    const end = match(
      place.quote === '' ? /[\s>]/g : place.quote === '"' ? /"/g : /'/g,
      content,
      at,
    );
    const value = place.value + content.slice(at, end?.index);
    this.#place = end ? { in: 'tag', tag: place.tag } : { ...place, value };
    if (!end) return content.length;
    return place.quote === '' ? end.index : end.index + 1;
  }

  #script(content: string, at: number, quote: string): number {
    const next = match(/<\/script|\\[\s\S]|\/\/|\/\*|\*\/|["'`\n]/gi, content, at);
    if (!next) return content.length;
    const token = next[0];
    if (/^<\/script$/i.test(token)) this.#place = { in: 'tag', tag: '/script' };
    else if (quote === '' && /^(?:\/\/|\/\*|["'`])$/.test(token)) {
      this.#place = { in: 'script', quote: token };
    } else if (token === ENDS[quote]) this.#place = { in: 'script', quote: '' };
    return next.index + token.length;
  }
}

/** What ends a string or comment of a script. */
const ENDS: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '//': '\n',
  '/*': '*/',
};

function match(expression: RegExp, content: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(content);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data']);
/** Addresses without a scheme, or with one that runs nothing. */
const SAFE_ADDRESS = /^(?:(?:https?|mailto|ftp|tel):|[^&:/?#]*(?:[/?#]|$))/i;

function escapeAttribute(name: string, quote: string, before: string, value: unknown): string {
  let text = String(value);
  if (ADDRESSES.has(name)) {
    if (before.trim() === '') text = SAFE_ADDRESS.test(text) ? text : '#zClosurez';
    else if (before.includes('?')) text = encodeURIComponent(text);
  } else if (name.startsWith('on')) text = scriptValue(value);
  else if (name === 'style') text = safeStyle(text);
  const escaped = escapeHtml(text);
  return quote === ''
    ? escaped.replace(/[\s=`]/g, (character) => `&#${character.charCodeAt(0)};`)
    : escaped;
}

/** A value as a literal of a script. */
function scriptValue(value: unknown): string {
  if (value === null || value === undefined) return ' null ';
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
  return `'${escapeScript(String(value))}'`;
}

function escapeScript(text: string): string {
  return text.replace(/[^\w .,:;()[\]{}*+?@#$%^!~|-]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code > 0x7f && code !== 0x2028 && code !== 0x2029) return character;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

function safeStyle(text: string): string {
  return /^[-#.%\w ]*$/.test(text) ? text : 'zClosurez';
}
