import type { AfterEditEvent, ColumnRegular, DataType, DimensionRows } from '@revolist/revogrid';
import { defineCustomElements } from '@revolist/revogrid/loader';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../../views';
import { cellEditor, type EarlyKey } from './cell-editor';
import { CellHint, type Hint } from './cell-hint';
import { columnLetters, nameOf, type Selection } from './cell-names';
import { cellAt, rowOf, selectionOf } from './grid-places';
import { SheetCharts } from './sheet-charts';
import { lookOf, ROW_HEIGHT, type SheetLook, styleOf, tallRows } from './sheet-look';
import { pastedTexts, type TypedTexts, typedTexts } from './typed-texts';
import './grid.css';

defineCustomElements();

interface GridProps {
  readonly sheet: SheetView;
  /** Another number draws the sheet anew, over whatever was typed. */
  readonly drawing: number;
  readonly mayEdit: boolean;
  readonly onType: (typed: TypedTexts) => void;
  readonly onSelect: (selection: Selection) => void;
  readonly onMenu: (selection: Selection, at: { x: number; y: number }) => void;
}

/** What the handlers of a long-lived grid element look at: always of the last drawing. */
interface Shown {
  props: GridProps;
  look: SheetLook;
}

export function Grid(props: GridProps) {
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLRevoGridElement>(undefined);
  const [hint, setHint] = useState<Hint>();
  const shown = useRef<Shown>({ props, look: lookOf(props.sheet) });
  if (shown.current.props.sheet !== props.sheet) shown.current.look = lookOf(props.sheet);
  shown.current.props = props;

  useEffect(() => {
    const early: EarlyKey = {};
    const element = newGrid(shown, early);
    place.current?.append(element);
    grid.current = element;
    const listen = (type: string, handler: (event: never) => void) =>
      element.addEventListener(type, handler as EventListener);
    listen('afteredit', (event: CustomEvent<AfterEditEvent>) => {
      const { sheet, onType } = shown.current.props;
      const typed = typedTexts(sheet, event.detail);
      if (typed) onType(typed);
    });
    // The grid would cut a paste off at its own edge; the sheet grows to take it.
    listen('beforepasteapply', (event: CustomEvent<{ parsed: string[][]; event: Event }>) => {
      event.preventDefault();
      event.detail.event.preventDefault();
      paste(element, shown.current, event.detail.parsed);
    });
    for (const type of ['afterfocus', 'setrange']) {
      listen(type, () => tellSelection(element, shown.current));
    }
    listen('beforekeydown', (event: CustomEvent<{ original: KeyboardEvent; edit: unknown }>) =>
      keepEarlyKey(event.detail, early),
    );
    listen('mouseover', (event: MouseEvent) => setHint(hintAt(shown.current.look, event.target)));
    listen('mouseleave', () => setHint(undefined));
    listen('viewportscroll', () => setHint(undefined));
    listen('mousedown', (event: MouseEvent) => openList(element, shown.current, event));
    listen('contextmenu', (event: MouseEvent) => {
      event.preventDefault();
      openMenu(element, shown.current, event);
    });
    return () => element.remove();
  }, []);

  const { sheet, drawing, mayEdit } = props;
  // `drawing` asks for the same sheet again.
  useEffect(() => {
    const element = grid.current;
    if (!element) return;
    draw(element, sheet, shown);
    element.readonly = !mayEdit;
  }, [sheet, drawing, mayEdit]);

  return (
    <div class="grid" ref={place}>
      <SheetCharts sheet={sheet} />
      {hint && <CellHint hint={hint} />}
    </div>
  );
}

function newGrid(shown: { readonly current: Shown }, early: EarlyKey): HTMLRevoGridElement {
  const element = document.createElement('revo-grid');
  element.range = true;
  element.resize = true;
  element.filter = false;
  element.applyOnClose = true;
  element.canDrag = false;
  element.theme = 'default';
  element.rowSize = ROW_HEIGHT;
  element.rowHeaders = { prop: 'row', size: 46 };
  element.editors = {
    cell: cellEditor(
      (cell) =>
        shown.current.look.choices(
          rowOf(shown.current.props.sheet, cell.y, cell.type),
          Number(cell.prop) + 1,
        ),
      early,
    ),
  };
  return element;
}

/** Enter or Tab, typed so quickly that the cell's editor is not there yet, waits for it. */
function keepEarlyKey(
  { original, edit }: { original: KeyboardEvent; edit: unknown },
  early: EarlyKey,
): void {
  if (!edit || (original.key !== 'Enter' && original.key !== 'Tab')) return;
  if (original.target instanceof Element && original.target.matches('.cell-editor')) return;
  early.key = original.key;
  original.preventDefault();
}

/** Puts a sheet into the grid; columns anew only when they are others, since that forgets where one was. */
function draw(
  element: HTMLRevoGridElement,
  sheet: SheetView,
  shown: { readonly current: Shown },
): void {
  const columns = columnsOf(sheet, shown);
  const key = JSON.stringify([sheet.id, columns.map(({ prop, size, pin }) => [prop, size, pin])]);
  if (element.dataset.columns !== key) {
    element.dataset.columns = key;
    element.columns = columns;
  }
  // Rows of their own: the grid writes into them what is typed.
  const rows: DataType[] = Array.from({ length: sheet.rows }, (_, index) => [
    ...(sheet.display[index] ?? []),
  ]);
  element.pinnedTopSource = rows.slice(0, sheet.frozenRows);
  element.source = rows.slice(sheet.frozenRows);
  element.trimmedRows = Object.fromEntries(
    sheet.hiddenRows.map((row) => [row - 1 - sheet.frozenRows, true]),
  );
  element.rowDefinitions = [...tallRows(sheet)].map(([row, size]) => {
    const pinned = row <= sheet.frozenRows;
    const type: DimensionRows = pinned ? 'rowPinStart' : 'rgRow';
    return { type, size, index: pinned ? row - 1 : row - 1 - sheet.frozenRows };
  });
}

function columnsOf(sheet: SheetView, shown: { readonly current: Shown }): ColumnRegular[] {
  const hidden = new Set(sheet.hiddenColumns);
  return Array.from({ length: sheet.columns }, (_, index) => index + 1)
    .filter((column) => !hidden.has(column))
    .map((column) => ({
      prop: column - 1,
      name: columnLetters(column),
      size: sheet.widths[column - 1] ?? 100,
      editor: 'cell',
      ...(column <= sheet.frozenColumns && { pin: 'colPinStart' as const }),
      cellProperties: ({ rowIndex, type, value }) => {
        const { look, props } = shown.current;
        const row = rowOf(props.sheet, rowIndex, type);
        return {
          'data-row': row,
          'data-column': column,
          style: styleOf(look.format(row, column), String(value ?? '')),
          class: {
            'has-note': look.note(row, column) !== undefined,
            'has-list': look.choices(row, column) !== undefined,
            'has-filter': isFilterHead(props.sheet, row, column),
          },
        };
      },
    }));
}

function isFilterHead({ filter }: SheetView, row: number, column: number): boolean {
  return (
    filter !== null &&
    row === filter.row &&
    column >= filter.column &&
    column < filter.column + filter.columns
  );
}

async function paste(
  element: HTMLRevoGridElement,
  { props }: Shown,
  pasted: readonly (readonly string[])[],
): Promise<void> {
  const selection = await selectionOf(element, props.sheet);
  if (selection && props.mayEdit) props.onType(pastedTexts(selection, pasted));
}

async function tellSelection(element: HTMLRevoGridElement, { props }: Shown): Promise<void> {
  const selection = await selectionOf(element, props.sheet);
  if (selection) props.onSelect(selection);
}

async function openMenu(
  element: HTMLRevoGridElement,
  { props }: Shown,
  event: MouseEvent,
): Promise<void> {
  const at = { x: event.clientX, y: event.clientY };
  const cell = cellAt(event.target);
  if (!cell) return;
  const selection = await selectionOf(element, props.sheet);
  const inside =
    selection &&
    cell.row >= selection.row &&
    cell.row < selection.row + selection.rows &&
    cell.column >= selection.column &&
    cell.column < selection.column + selection.columns;
  props.onMenu(inside ? selection : { ...cell, rows: 1, columns: 1 }, at);
}

/** Pixels at the right of a cell with a drop-down that open it. */
const ARROW = 20;

function openList(element: HTMLRevoGridElement, { props, look }: Shown, event: MouseEvent): void {
  const cell = cellAt(event.target);
  if (!cell || !props.mayEdit || event.button !== 0) return;
  if (!(event.target instanceof HTMLElement)) return;
  if (!look.choices(cell.row, cell.column)) return;
  const box = event.target.getBoundingClientRect();
  if (event.clientX < box.right - ARROW) return;
  const { frozenRows } = props.sheet;
  const frozen = cell.row <= frozenRows;
  // Once the press has selected the cell.
  setTimeout(() => {
    element.setCellEdit(
      frozen ? cell.row - 1 : cell.row - 1 - frozenRows,
      cell.column - 1,
      frozen ? 'rowPinStart' : 'rgRow',
    );
  });
}

function hintAt(look: SheetLook, target: EventTarget | null): Hint | undefined {
  const cell = cellAt(target);
  const text = cell && look.note(cell.row, cell.column);
  if (!cell || text === undefined || !(target instanceof Element)) return undefined;
  const { right, top } = target.getBoundingClientRect();
  return { text, x: right, y: top, cell: nameOf({ ...cell, rows: 1, columns: 1 }) };
}
