import { type Built, ServiceError } from '../../service';
import { mismatch } from '../arguments';
import { clear, plainText, remove, styleText } from './edit';
import { Element, placeOf, recordOf, shown } from './element';
import { findElement, findText, type RangeElement, replaceText } from './search';
import { Text } from './text';

/** An element that holds others. */
export abstract class ContainerElement
  extends Element
  implements
    Built<
      GoogleAppsScript.Document.ContainerElement,
      | 'clear'
      | 'editAsText'
      | 'findElement'
      | 'findText'
      | 'getChild'
      | 'getChildIndex'
      | 'getNumChildren'
      | 'getText'
      | 'merge'
      | 'replaceText'
      | 'setLinkUrl'
    >
{
  getNumChildren(): number {
    return recordOf(this).children.length;
  }

  getChild(childIndex: number): Element {
    const { children } = recordOf(this);
    const id = children[childIndex];
    if (id === undefined) {
      throw new ServiceError(
        `Child index (${childIndex}) must be less than the number of child elements (${children.length}).`,
      );
    }
    return shown(this, id);
  }

  getChildIndex(child: unknown): number {
    const index = recordOf(this).children.indexOf(ownChild(this, child));
    if (index < 0) throw new ServiceError('Element does not contain the specified child element.');
    return index;
  }

  removeChild(child: unknown): this {
    this.getChildIndex(child);
    remove(placeOf(this).tree, ownChild(this, child));
    return this;
  }

  /** Moves what is in the element into the one before it, which must be of its type. */
  merge(): Element {
    const before = this.getPreviousSibling();
    if (!before || before.getType() !== this.getType()) {
      throw new ServiceError('Element must be preceded by an element of the same type.');
    }
    const { tree, id } = placeOf(this);
    const { children } = tree.get(id);
    for (const child of children) tree.detach(child);
    tree.attach(placeOf(before).id, recordOf(before).children.length, children);
    tree.detach(id);
    return before;
  }

  clear(): this {
    const { tree, id } = placeOf(this);
    clear(tree, id);
    return this;
  }

  getText(): string {
    const { tree, id } = placeOf(this);
    return plainText(tree, id);
  }

  editAsText(): Text {
    return new Text(placeOf(this));
  }

  findText(searchPattern: string, from: unknown = null): RangeElement | null {
    return findText(this, searchPattern, from);
  }

  findElement(elementType: unknown, from: unknown = null): RangeElement | null {
    return findElement(this, elementType, from);
  }

  replaceText(searchPattern: string, replacement: string): this {
    replaceText(this, searchPattern, replacement);
    return this;
  }

  setLinkUrl(url: string): this {
    const { tree, id } = placeOf(this);
    styleText(tree, id, 0, Number.POSITIVE_INFINITY, { LINK_URL: url });
    return this;
  }
}

function ownChild(container: ContainerElement, child: unknown): string {
  if (!(child instanceof Element) || placeOf(child).tree !== placeOf(container).tree) {
    throw mismatch('DocumentApp.ContainerElement.getChildIndex', [child]);
  }
  return placeOf(child).id;
}
