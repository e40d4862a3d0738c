/** Markup that may stand in a message as it is; everything else is escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Value = string | number | false | null | undefined | Markup | readonly Markup[];

/**
 * Markup from a template: what is put into it is escaped, for text and for attributes in double quotes, unless it is
 * markup itself. Mail is written on the server, whose bundle every run loads, so no renderer comes with it.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map((part, index) => part + sourceOf(values[index]));
  return new Markup(parts.join(''));
}

function sourceOf(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'object') return value.map(sourceOf).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
