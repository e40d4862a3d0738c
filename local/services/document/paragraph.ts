import { type Built, type ServiceEnum, ServiceError } from '../../service';
import { mismatch } from '../arguments';
import { blobFrom, dataUrl } from '../utilities/blob';
import { ContainerElement } from './container';
import { lastLook, newText, setParagraphText } from './edit';
import {
  type Element,
  nameFrom,
  placeOf,
  recordOf,
  setAttributes,
  shown,
  shownAttribute,
} from './element';
import { GlyphType, HorizontalAlignment, ParagraphHeading } from './enums';
import type { DocumentTree } from './tree';

type Shared =
  | 'appendHorizontalRule'
  | 'appendInlineImage'
  | 'appendPageBreak'
  | 'appendText'
  | 'getAlignment'
  | 'getHeading'
  | 'setAlignment'
  | 'setHeading'
  | 'setIndentFirstLine'
  | 'setIndentStart'
  | 'setLineSpacing'
  | 'setSpacingAfter'
  | 'setSpacingBefore'
  | 'setText';

/** A paragraph. */
export class Paragraph
  extends ContainerElement
  implements Built<GoogleAppsScript.Document.Paragraph, Shared>
{
  static override readonly className: string = 'Paragraph';

  setText(text: string): void {
    if (typeof text !== 'string') throw mismatch('DocumentApp.Paragraph.setText', [text]);
    const { tree, id } = placeOf(this);
    setParagraphText(tree, id, text);
  }

  /** The new text looks as the text before it does. */
  appendText(text: unknown): Element {
    if (typeof text !== 'string') throw mismatch('DocumentApp.Paragraph.appendText', [text]);
    const { tree } = placeOf(this);
    return append(this, newText(tree, text, lastLook(tree, recordOf(this))));
  }

  appendHorizontalRule(): Element {
    return append(this, placeOf(this).tree.create('HORIZONTAL_RULE'));
  }

  appendPageBreak(): Element {
    return append(this, placeOf(this).tree.create('PAGE_BREAK'));
  }

  appendInlineImage(image: unknown): Element {
    return append(this, newImage(placeOf(this).tree, image));
  }

  getHeading(): ServiceEnum {
    const { HEADING } = recordOf(this).attributes;
    return shownAttribute('HEADING', HEADING ?? 'NORMAL') as ServiceEnum;
  }

  setHeading(heading: unknown): this {
    const name = nameFrom('DocumentApp.Paragraph.setHeading', heading);
    if (name === null || !(name in ParagraphHeading))
      throw new ServiceError(`Invalid argument: ${name}`);
    setAttributes(this, { HEADING: name === 'NORMAL' ? null : name });
    return this;
  }

  getAlignment(): ServiceEnum | null {
    const { HORIZONTAL_ALIGNMENT } = recordOf(this).attributes;
    return shownAttribute(
      'HORIZONTAL_ALIGNMENT',
      HORIZONTAL_ALIGNMENT ?? null,
    ) as ServiceEnum | null;
  }

  setAlignment(alignment: unknown): this {
    const name = nameFrom('DocumentApp.Paragraph.setAlignment', alignment);
    if (name !== null && !(name in HorizontalAlignment)) {
      throw new ServiceError(`Invalid argument: ${name}`);
    }
    setAttributes(this, { HORIZONTAL_ALIGNMENT: name });
    return this;
  }

  setIndentStart(indentStart: number): this {
    return points(this, 'INDENT_START', indentStart);
  }

  setIndentFirstLine(indentFirstLine: number): this {
    return points(this, 'INDENT_FIRST_LINE', indentFirstLine);
  }

  setLineSpacing(multiplier: number): this {
    return points(this, 'LINE_SPACING', multiplier);
  }

  setSpacingAfter(spacingAfter: number): this {
    return points(this, 'SPACING_AFTER', spacingAfter);
  }

  setSpacingBefore(spacingBefore: number): this {
    return points(this, 'SPACING_BEFORE', spacingBefore);
  }
}

/** A paragraph of a list. */
export class ListItem
  extends Paragraph
  implements
    Built<
      GoogleAppsScript.Document.ListItem,
      Shared | 'getGlyphType' | 'getListId' | 'getNestingLevel' | 'setGlyphType' | 'setNestingLevel'
    >
{
  static override readonly className = 'ListItem';

  /** Lists are numbered until they are told otherwise. */
  getGlyphType(): ServiceEnum {
    const { GLYPH_TYPE } = recordOf(this).attributes;
    return shownAttribute('GLYPH_TYPE', GLYPH_TYPE ?? 'NUMBER') as ServiceEnum;
  }

  setGlyphType(glyphType: unknown): this {
    const name = nameFrom('DocumentApp.ListItem.setGlyphType', glyphType);
    if (name === null || !(name in GlyphType)) throw new ServiceError(`Invalid argument: ${name}`);
    setAttributes(this, { GLYPH_TYPE: name });
    return this;
  }

  getListId(): string {
    return String(recordOf(this).attributes.LIST_ID);
  }

  getNestingLevel(): number {
    return Number(recordOf(this).attributes.NESTING_LEVEL ?? 0);
  }

  setNestingLevel(nestingLevel: number): this {
    if (!Number.isInteger(nestingLevel) || nestingLevel < 0 || nestingLevel > 8) {
      throw new ServiceError(`Invalid argument: ${nestingLevel}`);
    }
    return points(this, 'NESTING_LEVEL', nestingLevel);
  }
}

function append(paragraph: Paragraph, id: string): Element {
  const { tree } = placeOf(paragraph);
  tree.attach(placeOf(paragraph).id, recordOf(paragraph).children.length, [id]);
  return shown(paragraph, id);
}

function points<P extends Paragraph>(paragraph: P, name: string, value: number): P {
  if (typeof value !== 'number') throw mismatch('DocumentApp.Paragraph.setAttributes', [value]);
  setAttributes(paragraph, { [name]: value });
  return paragraph;
}

/** A detached picture from a blob. */
export function newImage(tree: DocumentTree, image: unknown): string {
  const blob = blobFrom(image);
  if (!blob || !/^image\/(?:bmp|gif|jpeg|png)$/.test(blob.getContentType() ?? '')) {
    throw new ServiceError('Invalid image data.');
  }
  return tree.create('INLINE_IMAGE', { source: dataUrl(blob) });
}
