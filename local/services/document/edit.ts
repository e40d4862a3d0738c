import { ServiceError } from '../../service';
import {
  type Attributes,
  changed,
  type Run,
  slice,
  spliced,
  styled,
  TEXT_ATTRIBUTES,
  textOf,
} from './runs';
import type { DocumentTree, ElementName, ElementRecord } from './tree';

/** What is done to a document by its tree, whoever does it: scripts by their elements, people by typing. */

const PARAGRAPHS: ReadonlySet<ElementName> = new Set(['PARAGRAPH', 'LIST_ITEM']);

export function isParagraph(record: ElementRecord): boolean {
  return PARAGRAPHS.has(record.type);
}

/** A detached paragraph or list item. New-line characters become line breaks ("Class Paragraph"). */
export function newParagraph(
  tree: DocumentTree,
  type: 'PARAGRAPH' | 'LIST_ITEM',
  text: string,
  attributes: Attributes = {},
): string {
  const children = text === '' ? [] : [newText(tree, text, textAttributes(attributes))];
  return tree.create(type, { attributes, children });
}

export function newText(tree: DocumentTree, text: string, attributes: Attributes): string {
  return tree.create('TEXT', { runs: [{ text: lineBreaks(text), attributes }] });
}

export function lineBreaks(text: string): string {
  return text.replaceAll('\n', '\r');
}

/** A detached table of texts. */
export function newTable(tree: DocumentTree, cells: readonly (readonly string[])[]): string {
  const rows = cells.map((texts) =>
    tree.create('TABLE_ROW', { children: texts.map((text) => newCell(tree, text)) }),
  );
  return tree.create('TABLE', { children: rows });
}

export function newCell(tree: DocumentTree, text: string): string {
  return tree.create('TABLE_CELL', { children: [newParagraph(tree, 'PARAGRAPH', text)] });
}

/** Takes an element out of the body, a cell, a table or a paragraph. */
export function remove(tree: DocumentTree, id: string): void {
  const record = tree.get(id);
  const parent = record.parent === null ? undefined : tree.get(record.parent);
  if (parent && holdsParagraphs(parent) && isParagraph(record)) {
    const last = parent.children.filter((child) => isParagraph(tree.get(child))).length === 1;
    if (last || (parent.children.at(-1) === id && isAfterTable(tree, parent))) {
      throw new ServiceError("Can't remove the last paragraph in a document section.");
    }
  }
  tree.detach(id);
}

function holdsParagraphs(record: ElementRecord): boolean {
  return record.type === 'BODY_SECTION' || record.type === 'TABLE_CELL';
}

/** A section ends with a paragraph, so the one behind a table at its end stays. */
function isAfterTable(tree: DocumentTree, section: ElementRecord): boolean {
  const before = section.children.at(-2);
  return before !== undefined && tree.get(before).type === 'TABLE';
}

/** Empties an element; the body and cells keep an empty paragraph. */
export function clear(tree: DocumentTree, id: string): void {
  const record = tree.get(id);
  if (holdsParagraphs(record)) tree.attach(id, 0, [newParagraph(tree, 'PARAGRAPH', '')]);
  for (const child of record.children) tree.detach(child);
}

/** Replaces what is in a paragraph by a text that looks as its beginning did. */
export function setParagraphText(tree: DocumentTree, id: string, text: string): void {
  const record = tree.get(id);
  const look = firstLook(tree, record);
  for (const child of record.children) tree.detach(child);
  if (text !== '') tree.attach(id, 0, [newText(tree, text, look)]);
}

function firstLook(tree: DocumentTree, paragraph: ElementRecord): Attributes {
  const first = textsWithin(tree, paragraph.id)[0];
  return first?.runs?.[0]?.attributes ?? textAttributes(paragraph.attributes);
}

/** How text looks that is written after what a paragraph holds. */
export function lastLook(tree: DocumentTree, paragraph: ElementRecord): Attributes {
  const last = textsWithin(tree, paragraph.id).at(-1);
  return last?.runs?.at(-1)?.attributes ?? textAttributes(paragraph.attributes);
}

/** Those attributes that are the text's. */
export function textAttributes(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) =>
      (TEXT_ATTRIBUTES as readonly string[]).includes(name),
    ),
  );
}

export function textsWithin(tree: DocumentTree, id: string): ElementRecord[] {
  return tree.within(id).filter((record) => record.type === 'TEXT');
}

/** What stands in an element: paragraphs apart by new lines. */
export function plainText(tree: DocumentTree, id: string): string {
  const record = tree.get(id);
  if (record.type === 'TEXT') return textOf(record.runs ?? []);
  const texts = record.children.map((child) => plainText(tree, child));
  return texts.join(isParagraph(record) ? '' : '\n');
}

/** A TEXT element, and where it begins in the text of an element that holds it. */
export interface Stretch {
  readonly record: ElementRecord;
  readonly runs: readonly Run[];
  readonly start: number;
  readonly end: number;
}

/** The texts of an element with their places in its plain text. */
export function stretches(tree: DocumentTree, id: string): Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  const visit = (each: string): void => {
    const record = tree.get(each);
    if (record.type === 'TEXT') {
      const runs = record.runs ?? [];
      const start = at;
      at += textOf(runs).length;
      found.push({ record, runs, start, end: at });
      return;
    }
    record.children.forEach((child, index) => {
      if (index > 0 && !isParagraph(record)) at += 1;
      visit(child);
    });
  };
  visit(id);
  return found;
}

/** Gives the text from one offset of an element to another, exclusive, another look. */
export function styleText(
  tree: DocumentTree,
  id: string,
  start: number,
  end: number,
  attributes: Attributes,
): void {
  for (const stretch of stretches(tree, id)) {
    const from = Math.max(start, stretch.start);
    const to = Math.min(end, stretch.end);
    if (from >= to) continue;
    const runs = styled(stretch.runs, from - stretch.start, to - stretch.start, attributes);
    tree.change(stretch.record.id, { runs });
  }
  // An empty paragraph keeps the look for what will be written into it.
  const record = tree.get(id);
  if (isParagraph(record) && start === 0 && textsWithin(tree, id).length === 0) {
    tree.change(id, { attributes: changed(record.attributes, attributes) });
  }
}

/** Replaces a part of one TEXT element; one that becomes empty is taken out. */
export function spliceText(
  tree: DocumentTree,
  id: string,
  start: number,
  end: number,
  text: string,
): void {
  const record = tree.get(id);
  const runs = spliced(record.runs ?? [], start, end, lineBreaks(text));
  tree.change(id, { runs });
  if (runs.length === 0 && record.parent !== null) tree.detach(id);
}

/** The look of the character at an offset of an element; undefined where there is none. */
export function lookAt(tree: DocumentTree, id: string, offset: number): Attributes | undefined {
  const stretch = stretches(tree, id).find(({ start, end }) => start <= offset && offset < end);
  if (!stretch) return undefined;
  return slice(stretch.runs, offset - stretch.start, offset - stretch.start + 1)[0]?.attributes;
}

/** Those looks that all the text of an element has. */
export function commonLook(tree: DocumentTree, id: string): Attributes {
  const looks = textsWithin(tree, id).flatMap((record) =>
    (record.runs ?? []).map((run) => run.attributes),
  );
  const [first = {}, ...rest] = looks;
  return Object.fromEntries(
    Object.entries(first).filter(([name, value]) => rest.every((each) => each[name] === value)),
  );
}
