import type { Execution } from '../../execution';
import { type Built, ServiceEnum, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { commonLook, remove, styleText, textAttributes } from './edit';
import { ElementType, GlyphType, HorizontalAlignment, ParagraphHeading } from './enums';
import { type Attributes, changed } from './runs';
import type { DocumentTree, ElementName, ElementRecord } from './tree';

/** Where an element is. */
export interface Place {
  readonly execution: Execution;
  readonly tree: DocumentTree;
  readonly id: string;
}

let placeIn: (element: Element) => Place;

/** The place of an element that a script holds. */
export function placeOf(element: Element): Place {
  return placeIn(element);
}

export function recordOf(element: Element): ElementRecord {
  const { tree, id } = placeIn(element);
  return tree.get(id);
}

type Cast =
  | 'asBody'
  | 'asListItem'
  | 'asParagraph'
  | 'asTable'
  | 'asTableCell'
  | 'asTableRow'
  | 'asText';

/** Any element of a document. */
export abstract class Element
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Document.Element,
      | Cast
      | 'asHorizontalRule'
      | 'asInlineImage'
      | 'asPageBreak'
      | 'copy'
      | 'getAttributes'
      | 'getNextSibling'
      | 'getParent'
      | 'getPreviousSibling'
      | 'getType'
      | 'isAtDocumentEnd'
      | 'removeFromParent'
      | 'setAttributes'
    >
{
  readonly #place: Place;

  static {
    placeIn = (element) => element.#place;
  }

  constructor(place: Place) {
    super(place.execution);
    this.#place = place;
  }

  getType(): ServiceEnum {
    return ElementType[recordOf(this).type];
  }

  getParent(): Element | null {
    const { parent } = recordOf(this);
    return parent === null ? null : shown(this, parent);
  }

  getNextSibling(): Element | null {
    return sibling(this, 1);
  }

  getPreviousSibling(): Element | null {
    return sibling(this, -1);
  }

  isAtDocumentEnd(): boolean {
    const { tree, id } = this.#place;
    const record = tree.get(id);
    if (record.parent === null) return record.type === 'BODY_SECTION';
    if (tree.get(record.parent).children.at(-1) !== id) return false;
    return shown(this, record.parent).isAtDocumentEnd();
  }

  /** Detached, with copies of all that is in it. */
  copy(): Element {
    return shown(this, this.#place.tree.copy(this.#place.id));
  }

  removeFromParent(): this {
    remove(this.#place.tree, this.#place.id);
    return this;
  }

  /** Set attributes by their names; those of text only where all the text has them. */
  getAttributes(): Record<string, unknown> {
    const { tree, id } = this.#place;
    const attributes = { ...tree.get(id).attributes, ...commonLook(tree, id) };
    return Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [name, shownAttribute(name, value)]),
    );
  }

  setAttributes(attributes: unknown): this {
    const given = attributesFrom(attributes);
    setAttributes(this, given);
    const { tree, id } = this.#place;
    styleText(tree, id, 0, Number.POSITIVE_INFINITY, textAttributes(given));
    return this;
  }

  asBody(): this {
    return cast(this, 'BODY_SECTION');
  }

  asHorizontalRule(): this {
    return cast(this, 'HORIZONTAL_RULE');
  }

  asInlineImage(): this {
    return cast(this, 'INLINE_IMAGE');
  }

  asListItem(): this {
    return cast(this, 'LIST_ITEM');
  }

  asPageBreak(): this {
    return cast(this, 'PAGE_BREAK');
  }

  asParagraph(): this {
    return cast(this, 'PARAGRAPH');
  }

  asTable(): this {
    return cast(this, 'TABLE');
  }

  asTableCell(): this {
    return cast(this, 'TABLE_CELL');
  }

  asTableRow(): this {
    return cast(this, 'TABLE_ROW');
  }

  asText(): this {
    return cast(this, 'TEXT');
  }
}

function cast<E extends Element>(element: E, type: ElementName): E {
  const own = recordOf(element).type;
  if (own !== type) throw new ServiceError(`${own} can't be cast to ${type}.`);
  return element;
}

function sibling(element: Element, distance: number): Element | null {
  const { tree, id } = placeIn(element);
  const { parent } = tree.get(id);
  if (parent === null) return null;
  const { children } = tree.get(parent);
  const found = children[children.indexOf(id) + distance];
  return found === undefined ? null : shown(element, found);
}

type ElementClass = new (place: Place) => Element;
const classes = new Map<ElementName, ElementClass>();

/** Says which class shows elements of a type; see elements.ts. */
export function showsAs(type: ElementName, elementClass: ElementClass): void {
  classes.set(type, elementClass);
}

/** An element of the same document as scripts see it. */
export function shown(near: Element | Place, id: string): Element {
  const { execution, tree } = near instanceof Element ? placeIn(near) : near;
  const found = classes.get(tree.get(id).type);
  if (!found) throw new Error(`No class shows ${tree.get(id).type}.`);
  return new found({ execution, tree, id });
}

/** Changes some attributes of an element itself; null takes one away. */
export function setAttributes(element: Element, attributes: Attributes): void {
  const { tree, id } = placeIn(element);
  tree.change(id, { attributes: changed(tree.get(id).attributes, attributes) });
}

/** The attributes that a script gives, by the names of DocumentApp.Attribute. */
export function attributesFrom(attributes: unknown): Attributes {
  if (attributes === null || typeof attributes !== 'object') {
    throw mismatch('DocumentApp.Element.setAttributes', [attributes]);
  }
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      value instanceof ServiceEnum ? value.value : value,
    ]),
  );
}

/** The value of an enumeration that a script gives, as its name; null takes an attribute away. */
export function nameFrom(method: string, value: unknown): string | null {
  if (value === null) return null;
  if (!(value instanceof ServiceEnum)) throw mismatch(method, [value]);
  return value.value;
}

const ENUMERATIONS: Readonly<Record<string, Readonly<Record<string, ServiceEnum>>>> = {
  HEADING: ParagraphHeading,
  HORIZONTAL_ALIGNMENT: HorizontalAlignment,
  GLYPH_TYPE: GlyphType,
};

/** An attribute's value as scripts see it. */
export function shownAttribute(name: string, value: unknown): unknown {
  return typeof value === 'string' ? (ENUMERATIONS[name]?.[value] ?? value) : value;
}
