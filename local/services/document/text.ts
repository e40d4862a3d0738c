import { type Built, type ServiceEnum, ServiceError } from '../../service';
import { mismatch } from '../arguments';
import {
  commonLook,
  isParagraph,
  lastLook,
  lookAt,
  newText,
  plainText,
  setParagraphText,
  spliceText,
  stretches,
  styleText,
  textsWithin,
} from './edit';
import { attributesFrom, Element, placeOf } from './element';
import { ElementType } from './enums';
import type { Attributes } from './runs';
import { findText, type RangeElement, replaceText } from './search';

type Setter =
  | 'setBackgroundColor'
  | 'setBold'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setForegroundColor'
  | 'setItalic'
  | 'setLinkUrl'
  | 'setStrikethrough'
  | 'setUnderline';
/**
 * The text of an element, to edit and style: of a TEXT element, or by editAsText of any other. Every setter takes a
 * value for the whole, or a first offset, a last one (inclusive) and a value.
 */
export class Text
  extends Element
  implements
    Built<
      GoogleAppsScript.Document.Text,
      | Setter
      | 'appendText'
      | 'deleteText'
      | 'editAsText'
      | 'findText'
      | 'getText'
      | 'insertText'
      | 'replaceText'
      | 'setText'
    >
{
  static override readonly className = 'Text';

  override getType(): ServiceEnum {
    return ElementType.TEXT;
  }

  editAsText(): this {
    return this;
  }

  getText(): string {
    const { tree, id } = placeOf(this);
    return plainText(tree, id);
  }

  setText(text: string): this {
    if (typeof text !== 'string') throw mismatch('DocumentApp.Text.setText', [text]);
    const { tree, id } = placeOf(this);
    if (isParagraph(tree.get(id))) setParagraphText(tree, id, text);
    else splice(this, 0, this.getText().length, text);
    return this;
  }

  appendText(text: string): this {
    const { tree, id } = placeOf(this);
    const record = tree.get(id);
    if (isParagraph(record) && textsWithin(tree, id).length === 0) {
      tree.attach(id, record.children.length, [newText(tree, text, lastLook(tree, record))]);
      return this;
    }
    return this.insertText(this.getText().length, text);
  }

  insertText(offset: number, text: string): this {
    splice(this, offset, offset, text);
    return this;
  }

  deleteText(startOffset: number, endOffsetInclusive: number): this {
    splice(this, startOffset, endOffsetInclusive + 1, '');
    return this;
  }

  findText(searchPattern: string, from: unknown = null): RangeElement | null {
    return findText(this, searchPattern, from);
  }

  replaceText(searchPattern: string, replacement: string): this {
    replaceText(this, searchPattern, replacement);
    return this;
  }

  override setAttributes(...given: unknown[]): this {
    return style(this, given, (value) => attributesFrom(value));
  }

  setBackgroundColor(...given: unknown[]): this {
    return style(this, given, (value) => ({ BACKGROUND_COLOR: color(value) }));
  }

  setBold(...given: unknown[]): this {
    return style(this, given, (value) => ({ BOLD: flag('setBold', value) }));
  }

  setFontFamily(...given: unknown[]): this {
    return style(this, given, (value) => ({ FONT_FAMILY: String(value) }));
  }

  setFontSize(...given: unknown[]): this {
    return style(this, given, (value) => {
      if (typeof value !== 'number' || value <= 0)
        throw mismatch('DocumentApp.Text.setFontSize', given);
      return { FONT_SIZE: value };
    });
  }

  setForegroundColor(...given: unknown[]): this {
    return style(this, given, (value) => ({ FOREGROUND_COLOR: color(value) }));
  }

  setItalic(...given: unknown[]): this {
    return style(this, given, (value) => ({ ITALIC: flag('setItalic', value) }));
  }

  setLinkUrl(...given: unknown[]): this {
    return style(this, given, (value) => ({ LINK_URL: value === null ? null : String(value) }));
  }

  setStrikethrough(...given: unknown[]): this {
    return style(this, given, (value) => ({ STRIKETHROUGH: flag('setStrikethrough', value) }));
  }

  setUnderline(...given: unknown[]): this {
    return style(this, given, (value) => ({ UNDERLINE: flag('setUnderline', value) }));
  }

  // What a look is when the text has several is null, which the published types leave out.

  getBackgroundColor(offset: number | null = null): unknown {
    return look(this, 'BACKGROUND_COLOR', offset);
  }

  getFontFamily(offset: number | null = null): unknown {
    return look(this, 'FONT_FAMILY', offset);
  }

  getFontSize(offset: number | null = null): unknown {
    return look(this, 'FONT_SIZE', offset);
  }

  getForegroundColor(offset: number | null = null): unknown {
    return look(this, 'FOREGROUND_COLOR', offset);
  }

  getLinkUrl(offset: number | null = null): unknown {
    return look(this, 'LINK_URL', offset);
  }

  isBold(offset: number | null = null): unknown {
    return look(this, 'BOLD', offset);
  }

  isItalic(offset: number | null = null): unknown {
    return look(this, 'ITALIC', offset);
  }

  isStrikethrough(offset: number | null = null): unknown {
    return look(this, 'STRIKETHROUGH', offset);
  }

  isUnderline(offset: number | null = null): unknown {
    return look(this, 'UNDERLINE', offset);
  }
}

/** Changes the look of the whole, or from one offset to another, inclusive. */
function style<T extends Text>(
  text: T,
  given: readonly unknown[],
  attributes: (value: unknown) => Attributes,
): T {
  const { tree, id } = placeOf(text);
  if (given.length === 1) {
    styleText(tree, id, 0, Number.POSITIVE_INFINITY, attributes(given[0]));
    return text;
  }
  const [start, last, value] = given;
  if (typeof start !== 'number' || typeof last !== 'number' || given.length !== 3) {
    throw mismatch('DocumentApp.Text.set…', given);
  }
  if (start < 0 || start > last || last >= text.getText().length) {
    throw new ServiceError(`Index (${last}) value must be less than the text length.`);
  }
  styleText(tree, id, start, last + 1, attributes(value));
  return text;
}

/** Replaces from one offset to another, exclusive; within one paragraph only. */
function splice(text: Text, start: number, end: number, replacement: string): void {
  const { tree, id } = placeOf(text);
  if (!(start >= 0 && start <= end && end <= text.getText().length)) {
    throw new ServiceError(`Index (${end}) must be less than or equal to the content length.`);
  }
  const place = stretches(tree, id).find((each) => each.start <= start && end <= each.end);
  if (!place) {
    throw Object.assign(
      new Error('Editing text across elements is not built in the local workspace.'),
      { name: 'NotBuilt' },
    );
  }
  spliceText(tree, place.record.id, start - place.start, end - place.start, replacement);
}

function look(text: Text, name: string, offset: number | null): unknown {
  const { tree, id } = placeOf(text);
  const attributes = offset === null ? commonLook(tree, id) : lookAt(tree, id, offset);
  return attributes?.[name] ?? null;
}

function color(value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) {
    throw new ServiceError(`Invalid argument: ${String(value)}`);
  }
  return value.toLowerCase();
}

function flag(method: string, value: unknown): boolean | null {
  if (value === null || typeof value === 'boolean') return value;
  throw mismatch(`DocumentApp.Text.${method}`, [value]);
}
