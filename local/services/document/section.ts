import { type Built, ServiceError } from '../../service';
import { mismatch } from '../arguments';
import { ContainerElement } from './container';
import {
  clear,
  isParagraph,
  lastLook,
  lineBreaks,
  newParagraph,
  newTable,
  setParagraphText,
} from './edit';
import { Element, placeOf, recordOf, shown } from './element';
import { newImage } from './paragraph';
import type { Attributes } from './runs';
import type { DocumentTree, ElementName } from './tree';

/** What paragraphs, lists and tables stand in: the body, or a cell. */
export abstract class Section
  extends ContainerElement
  implements
    Built<
      GoogleAppsScript.Document.TableCell,
      | 'appendHorizontalRule'
      | 'appendImage'
      | 'appendListItem'
      | 'appendParagraph'
      | 'appendTable'
      | 'insertHorizontalRule'
      | 'insertImage'
      | 'insertListItem'
      | 'insertParagraph'
      | 'insertTable'
      | 'setText'
    >
{
  appendParagraph(paragraph: unknown): Element {
    return this.insertParagraph(this.getNumChildren(), paragraph);
  }

  /** New text looks as the paragraph before it does, except for its heading. */
  insertParagraph(childIndex: number, paragraph: unknown): Element {
    const id =
      typeof paragraph === 'string'
        ? newParagraph(treeOf(this), 'PARAGRAPH', paragraph, lookBefore(this, childIndex))
        : detached(this, 'PARAGRAPH', paragraph);
    return put(this, childIndex, id);
  }

  appendListItem(listItem: unknown): Element {
    return this.insertListItem(this.getNumChildren(), listItem);
  }

  /** Next to other items it belongs to their list. */
  insertListItem(childIndex: number, listItem: unknown): Element {
    const attributes = { ...lookBefore(this, childIndex), ...listAt(this, childIndex) };
    const id =
      typeof listItem === 'string'
        ? newParagraph(treeOf(this), 'LIST_ITEM', listItem, attributes)
        : detached(this, 'LIST_ITEM', listItem);
    return put(this, childIndex, id);
  }

  /**
   * An empty paragraph follows ("Class Body", appendTable), since a section cannot end with a table. It is one of the
   * section's own: what is appended next stands behind it, and an empty paragraph that a script appends is a second one.
   */
  appendTable(cells: unknown = []): Element {
    const table = tableFrom(this, cells);
    const tree = treeOf(this);
    const after = newParagraph(tree, 'PARAGRAPH', '');
    tree.attach(placeOf(this).id, this.getNumChildren(), [table, after]);
    return shown(this, table);
  }

  insertTable(childIndex: number, cells: unknown = []): Element {
    return put(this, childIndex, tableFrom(this, cells));
  }

  appendHorizontalRule(): Element {
    return this.insertHorizontalRule(this.getNumChildren());
  }

  insertHorizontalRule(childIndex: number): Element {
    return putInline(this, childIndex, treeOf(this).create('HORIZONTAL_RULE'));
  }

  appendImage(image: unknown): Element {
    return this.insertImage(this.getNumChildren(), image);
  }

  insertImage(childIndex: number, image: unknown): Element {
    return putInline(this, childIndex, newImage(treeOf(this), image));
  }

  /** Everything that was there goes; lines become paragraphs. */
  setText(text: string): this {
    if (typeof text !== 'string') throw mismatch('DocumentApp.Section.setText', [text]);
    const { tree, id } = placeOf(this);
    clear(tree, id);
    const [first = '', ...rest] = text.split('\n');
    const [paragraph = ''] = tree.get(id).children;
    setParagraphText(tree, paragraph, first);
    const others = rest.map((line) => newParagraph(tree, 'PARAGRAPH', lineBreaks(line)));
    if (others.length > 0) tree.attach(id, 1, others);
    return this;
  }

  /** List items too. */
  getParagraphs(): Element[] {
    const { tree, id } = placeOf(this);
    return tree
      .within(id)
      .filter(isParagraph)
      .map((record) => shown(this, record.id));
  }

  getListItems(): Element[] {
    return inside(this, 'LIST_ITEM');
  }

  getTables(): Element[] {
    return inside(this, 'TABLE');
  }

  getImages(): Element[] {
    return inside(this, 'INLINE_IMAGE');
  }
}

function inside(section: Section, type: ElementName): Element[] {
  const { tree, id } = placeOf(section);
  return tree
    .within(id)
    .filter((record) => record.type === type)
    .map((record) => shown(section, record.id));
}

function treeOf(section: Section): DocumentTree {
  return placeOf(section).tree;
}

function put(section: Section, index: number, id: string): Element {
  treeOf(section).attach(placeOf(section).id, index, [id]);
  return shown(section, id);
}

/** Puts something that stands in a line into a paragraph of its own. */
export function putInline(section: Section, index: number, id: string): Element {
  put(section, index, treeOf(section).create('PARAGRAPH', { children: [id] }));
  return shown(section, id);
}

function lookBefore(section: Section, index: number): Attributes {
  const tree = treeOf(section);
  const id = recordOf(section).children[index - 1];
  const before = id === undefined ? undefined : tree.get(id);
  if (!before || !isParagraph(before)) return {};
  const { LINK_URL: _, ...look } = lastLook(tree, before);
  return look;
}

function listAt(section: Section, index: number): Attributes {
  const tree = treeOf(section);
  const { children } = recordOf(section);
  for (const id of [children[index - 1], children[index]]) {
    const neighbor = id === undefined ? undefined : tree.get(id);
    if (neighbor?.type !== 'LIST_ITEM') continue;
    const { LIST_ID = null, GLYPH_TYPE = null, NESTING_LEVEL = null } = neighbor.attributes;
    return { LIST_ID, GLYPH_TYPE, NESTING_LEVEL };
  }
  const lists = tree.within(placeOf(section).id).filter((record) => record.type === 'LIST_ITEM');
  return { LIST_ID: `kix.list${lists.length + 1}` };
}

function tableFrom(section: Section, cells: unknown): string {
  const tree = treeOf(section);
  if (cells instanceof Element) return detached(section, 'TABLE', cells);
  const texts = Array.isArray(cells) && cells.every(isTexts) ? (cells as string[][]) : null;
  if (!texts) throw mismatch('DocumentApp.Body.appendTable', [cells]);
  return newTable(tree, texts);
}

function isTexts(row: unknown): boolean {
  return Array.isArray(row) && row.every((cell) => typeof cell === 'string');
}

/** A detached element that a script gives, of the type that fits there. */
function detached(section: Section, type: ElementName, given: unknown): string {
  if (!(given instanceof Element)) throw mismatch(`DocumentApp.Body.append${type}`, [given]);
  const { tree, id } = placeOf(given);
  if (tree !== treeOf(section)) {
    throw new ServiceError('Element must be detached.');
  }
  if (tree.get(id).type !== type) throw mismatch('DocumentApp.Body.append', [given]);
  return id;
}
