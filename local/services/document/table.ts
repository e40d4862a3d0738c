import { type Built, ServiceError } from '../../service';
import { mismatch } from '../arguments';
import { ContainerElement } from './container';
import { newCell, remove } from './edit';
import { Element, placeOf, recordOf, setAttributes, shown } from './element';
import { Section } from './section';
import type { ElementName } from './tree';

/** A table: rows of cells. */
export class Table
  extends ContainerElement
  implements
    Built<
      GoogleAppsScript.Document.Table,
      | 'appendTableRow'
      | 'getCell'
      | 'getNumRows'
      | 'getRow'
      | 'insertTableRow'
      | 'removeRow'
      | 'setBorderColor'
      | 'setBorderWidth'
      | 'setColumnWidth'
    >
{
  static override readonly className = 'Table';

  appendTableRow(tableRow: unknown = null): Element {
    return this.insertTableRow(this.getNumChildren(), tableRow);
  }

  /** A new row has no cells. */
  insertTableRow(childIndex: number, tableRow: unknown = null): Element {
    const id =
      tableRow === null ? placeOf(this).tree.create('TABLE_ROW') : givenId('TABLE_ROW', tableRow);
    return insert(this, childIndex, id);
  }

  getNumRows(): number {
    return this.getNumChildren();
  }

  getRow(rowIndex: number): Element {
    return this.getChild(rowIndex);
  }

  getCell(rowIndex: number, cellIndex: number): Element {
    const row = this.getRow(rowIndex);
    return (row as TableRow).getCell(cellIndex);
  }

  removeRow(rowIndex: number): Element {
    const row = this.getRow(rowIndex);
    remove(placeOf(this).tree, placeOf(row).id);
    return row;
  }

  getColumnWidth(columnIndex: number): number | null {
    const width = recordOf(this).attributes[columnWidth(columnIndex)];
    return typeof width === 'number' ? width : null;
  }

  setColumnWidth(columnIndex: number, width: number): this {
    return setNumber(this, columnWidth(columnIndex), width);
  }

  setBorderColor(color: string): this {
    setAttributes(this, { BORDER_COLOR: color });
    return this;
  }

  setBorderWidth(width: number): this {
    return setNumber(this, 'BORDER_WIDTH', width);
  }
}

/** The name under which a table keeps the width of a column, in points. */
export function columnWidth(column: number): string {
  return `width of column ${column}`;
}

/** A row of a table. */
export class TableRow
  extends ContainerElement
  implements
    Built<
      GoogleAppsScript.Document.TableRow,
      | 'appendTableCell'
      | 'getCell'
      | 'getNumCells'
      | 'getParentTable'
      | 'insertTableCell'
      | 'removeCell'
      | 'setMinimumHeight'
    >
{
  static override readonly className = 'TableRow';

  appendTableCell(textContentsOrCell: unknown = ''): Element {
    return this.insertTableCell(this.getNumChildren(), textContentsOrCell);
  }

  insertTableCell(childIndex: number, textContentsOrCell: unknown = ''): Element {
    const id =
      typeof textContentsOrCell === 'string'
        ? newCell(placeOf(this).tree, textContentsOrCell)
        : givenId('TABLE_CELL', textContentsOrCell);
    return insert(this, childIndex, id);
  }

  getNumCells(): number {
    return this.getNumChildren();
  }

  getCell(cellIndex: number): Element {
    return this.getChild(cellIndex);
  }

  getParentTable(): Element | null {
    return this.getParent();
  }

  removeCell(cellIndex: number): Element {
    const cell = this.getCell(cellIndex);
    remove(placeOf(this).tree, placeOf(cell).id);
    return cell;
  }

  setMinimumHeight(minHeight: number): this {
    return setNumber(this, 'MINIMUM_HEIGHT', minHeight);
  }
}

/** A cell of a table. */
export class TableCell
  extends Section
  implements
    Built<
      GoogleAppsScript.Document.TableCell,
      | 'getBackgroundColor'
      | 'getParentRow'
      | 'getParentTable'
      | 'setBackgroundColor'
      | 'setPaddingBottom'
      | 'setPaddingLeft'
      | 'setPaddingRight'
      | 'setPaddingTop'
      | 'setWidth'
    >
{
  static override readonly className = 'TableCell';

  getParentRow(): Element | null {
    return this.getParent();
  }

  getParentTable(): Element | null {
    return this.getParent()?.getParent() ?? null;
  }

  getBackgroundColor(): string {
    return String(recordOf(this).attributes.BACKGROUND_COLOR ?? '');
  }

  setBackgroundColor(color: string): this {
    if (color !== null && !/^#[0-9a-f]{6}$/i.test(color)) {
      throw new ServiceError(`Invalid argument: ${color}`);
    }
    setAttributes(this, { BACKGROUND_COLOR: color });
    return this;
  }

  setPaddingTop(paddingTop: number): this {
    return setNumber(this, 'PADDING_TOP', paddingTop);
  }

  setPaddingBottom(paddingBottom: number): this {
    return setNumber(this, 'PADDING_BOTTOM', paddingBottom);
  }

  setPaddingLeft(paddingLeft: number): this {
    return setNumber(this, 'PADDING_LEFT', paddingLeft);
  }

  setPaddingRight(paddingRight: number): this {
    return setNumber(this, 'PADDING_RIGHT', paddingRight);
  }

  setWidth(width: number): this {
    return setNumber(this, 'WIDTH', width);
  }
}

function insert(container: ContainerElement, index: number, id: string): Element {
  const { tree, id: own } = placeOf(container);
  tree.attach(own, index, [id]);
  return shown(container, id);
}

function givenId(type: ElementName, given: unknown): string {
  if (!(given instanceof Element) || recordOf(given).type !== type) {
    throw mismatch(`DocumentApp.Table.insert ${type}`, [given]);
  }
  return placeOf(given).id;
}

function setNumber<E extends Element>(element: E, name: string, value: number): E {
  if (!(value >= 0)) throw new ServiceError(`Invalid argument: ${value}`);
  setAttributes(element, { [name]: value });
  return element;
}
