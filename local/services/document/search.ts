import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { spliceText, textsWithin } from './edit';
import { type Element, placeOf, recordOf, shown } from './element';
import { ElementType } from './enums';
import { textOf } from './runs';

/** An element that was found, or a part of its text. */
export class RangeElement
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Document.RangeElement,
      'getElement' | 'getEndOffsetInclusive' | 'getStartOffset' | 'isPartial'
    >
{
  static override readonly className = 'RangeElement';
  readonly #element: Element;
  readonly #offsets: readonly [start: number, endInclusive: number];

  /** @param offsets of the part; -1 and -1 for the whole element */
  constructor(element: Element, offsets: readonly [number, number] = [-1, -1]) {
    super(placeOf(element).execution);
    this.#element = element;
    this.#offsets = offsets;
  }

  getElement(): Element {
    return this.#element;
  }

  getStartOffset(): number {
    return this.#offsets[0];
  }

  getEndOffsetInclusive(): number {
    return this.#offsets[1];
  }

  isPartial(): boolean {
    return this.#offsets[0] !== -1;
  }
}

/** The next place that a pattern matches, each text by itself. */
export function findText(within: Element, pattern: string, from: unknown): RangeElement | null {
  const expression = expressionFrom(pattern);
  const { tree, id } = placeOf(within);
  const texts = textsWithin(tree, id);
  const last = lastFound('findText', from);
  const first = last ? texts.findIndex((text) => text.id === recordOf(last.getElement()).id) : 0;
  for (const [index, text] of texts.slice(Math.max(0, first)).entries()) {
    expression.lastIndex = last && index === 0 ? last.getEndOffsetInclusive() + 1 : 0;
    const match = expression.exec(textOf(text.runs ?? []));
    if (match && match[0] !== '') {
      return new RangeElement(shown(within, text.id), [
        match.index,
        match.index + match[0].length - 1,
      ]);
    }
  }
  return null;
}

/** Replaces every match of a pattern; the replacement is taken as it is. */
export function replaceText(within: Element, pattern: string, replacement: string): void {
  if (typeof replacement !== 'string') {
    throw mismatch('DocumentApp.Element.replaceText', [pattern, replacement]);
  }
  const expression = expressionFrom(pattern);
  const { tree, id } = placeOf(within);
  for (const text of textsWithin(tree, id)) {
    // From the end, so that the offsets of the matches before stay right.
    const matches = [...textOf(text.runs ?? []).matchAll(expression)].reverse();
    for (const match of matches) {
      if (match[0] === '') continue;
      spliceText(tree, text.id, match.index, match.index + match[0].length, replacement);
    }
  }
}

/** The next element of a type in an element, in the order of reading. */
export function findElement(within: Element, type: unknown, from: unknown): RangeElement | null {
  const { tree, id } = placeOf(within);
  const inside = tree.within(id).slice(1);
  const last = lastFound('findElement', from);
  const after = last ? recordOf(last.getElement()).id : undefined;
  const start = inside.findIndex((record) => record.id === after) + 1;
  const found = inside.slice(start).find((record) => ElementType[record.type] === type);
  return found ? new RangeElement(shown(within, found.id)) : null;
}

function lastFound(method: string, from: unknown): RangeElement | null {
  if (from === null || from instanceof RangeElement) return from;
  throw mismatch(`DocumentApp.Element.${method}`, [from]);
}

function expressionFrom(pattern: string): RegExp {
  if (typeof pattern !== 'string') throw mismatch('DocumentApp.Element.findText', [pattern]);
  try {
    return new RegExp(pattern, 'g');
  } catch {
    throw new ServiceError(`Invalid regular expression pattern ${pattern}`);
  }
}
