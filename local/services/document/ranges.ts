import type { Execution } from '../../execution';
import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { Element, placeOf, shown } from './element';
import { RangeElement } from './search';
import type { DocumentTree } from './tree';

/** Some elements of a document, whole. */
export class Range
  extends ServiceObject
  implements Built<GoogleAppsScript.Document.Range, 'getRangeElements'>
{
  static override readonly className = 'Range';
  readonly #elements: readonly Element[];

  constructor(execution: Execution, elements: readonly Element[]) {
    super(execution);
    this.#elements = elements;
  }

  getRangeElements(): RangeElement[] {
    return this.#elements.map((element) => new RangeElement(element));
  }
}

/** Gathers elements for a range. */
export class RangeBuilder
  extends ServiceObject
  implements Built<GoogleAppsScript.Document.RangeBuilder, 'build' | 'getRangeElements'>
{
  static override readonly className = 'RangeBuilder';
  readonly #elements: Element[] = [];

  addElement(element: unknown): this {
    if (!(element instanceof Element)) {
      throw mismatch('DocumentApp.RangeBuilder.addElement', [element]);
    }
    this.#elements.push(element);
    return this;
  }

  getRangeElements(): RangeElement[] {
    return this.#elements.map((element) => new RangeElement(element));
  }

  build(): Range {
    return new Range(this.execution, [...this.#elements]);
  }
}

/** A range as a document keeps it. */
export interface NamedRangeRecord {
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  readonly elements: readonly string[];
}

/** A range that a document keeps by name, until its elements are gone. */
export class NamedRange
  extends ServiceObject
  implements
    Built<GoogleAppsScript.Document.NamedRange, 'getId' | 'getName' | 'getRange' | 'remove'>
{
  static override readonly className = 'NamedRange';
  readonly #tree: DocumentTree;
  readonly #record: NamedRangeRecord;

  constructor(execution: Execution, tree: DocumentTree, record: NamedRangeRecord) {
    super(execution);
    this.#tree = tree;
    this.#record = record;
  }

  getId(): string {
    return this.#record.id;
  }

  getName(): string {
    return this.#record.name;
  }

  getRange(): Range {
    const place = { execution: this.execution, tree: this.#tree };
    const left = this.#record.elements.filter((id) => this.#tree.has(id));
    return new Range(
      this.execution,
      left.map((id) => shown({ ...place, id }, id)),
    );
  }

  remove(): void {
    this.#tree.checkEditable();
    this.execution.write([['named range', this.#record.id, undefined]]);
  }
}

/** Keeps a range by a name, which others may have too. */
export function keepRange(
  execution: Execution,
  tree: DocumentTree,
  name: string,
  range: unknown,
): NamedRange {
  if (!(range instanceof Range))
    throw mismatch('DocumentApp.Document.addNamedRange', [name, range]);
  if (name.length > 256) throw new ServiceError('Named range names may be 256 characters long.');
  tree.checkEditable();
  const record: NamedRangeRecord = {
    id: `kix.${execution.workspace.files.newId('range').slice(1, 13)}`,
    documentId: tree.documentId,
    name,
    elements: range.getRangeElements().map((element) => placeOf(element.getElement()).id),
  };
  execution.write([['named range', record.id, record]]);
  return new NamedRange(execution, tree, record);
}

export function keptRanges(execution: Execution, tree: DocumentTree): NamedRange[] {
  tree.checkOpen();
  return execution.store
    .all<NamedRangeRecord>('named range')
    .filter((record) => record.documentId === tree.documentId)
    .map((record) => new NamedRange(execution, tree, record));
}
