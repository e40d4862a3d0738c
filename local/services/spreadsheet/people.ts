import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import { lastRow } from './cells';
import { type Draft, pageChange } from './draft';
import { enter } from './entering';
import * as grid from './grid';
import { firstGroup } from './pivot-group';
import { findSheet, type SheetRecord, sheetKey } from './records';
import { requireCells, requireSheet } from './rights';
import * as list from './sheet-list';
import { sortArea } from './sorting';

/** What people do with a spreadsheet in the browser. Each function acts as the person and is refused what Google refuses. */

export { viewSheet, viewSpreadsheet } from './viewing';

/** Makes a blank spreadsheet with one sheet, Sheet1; gives its id. */
export function createSpreadsheet(workspace: LocalWorkspace, person: string, name: string): string {
  return list.makeSpreadsheet(workspace, person, name, workspace.clock.now());
}

/** Enters texts as if typed or pasted with their top left at a cell; the grid grows to take them. */
export function typeIntoCells(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) => {
    const columns = Math.max(0, ...texts.map((one) => one.length));
    if (columns === 0) return;
    const size = [row + texts.length - 1, column + columns - 1] as const;
    const room = grid.growTo(draft, id, sheet, ...size);
    enter(draft, id, room, row, column, texts, 'person');
  });
}

export function insertSheetRows(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  after: number,
  howMany: number,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) =>
    grid.insertRows(draft, id, sheet, after, howMany),
  );
}

export function deleteSheetRows(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  row: number,
  howMany: number,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) =>
    grid.deleteRows(draft, id, sheet, row, howMany),
  );
}

export function deleteSheetColumns(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  column: number,
  howMany: number,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) =>
    grid.deleteColumns(draft, id, sheet, column, howMany),
  );
}

/** Adds an empty sheet behind the others, named Sheet2 and so on unless told; gives its id. */
export function addSheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  name?: string,
): number {
  workspace.files.open(id, 'spreadsheet', person);
  return pageChange(workspace, person, (draft) => list.addSheet(draft, id, name).id);
}

export function renameSheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  name: string,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) =>
    list.nameSheet(draft, id, sheet, name),
  );
}

/** Removes a sheet and all that is in it. */
export function deleteSheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) => list.removeSheet(draft, id, sheet));
}

/** Sorts every row below the frozen ones. */
export function sortSheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  column: number,
  ascending: boolean,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) => {
    const last = lastRow(draft, sheetKey(id, sheetId), sheet.rows);
    const area = {
      row: sheet.frozenRows + 1,
      column: 1,
      rows: last - sheet.frozenRows,
      columns: sheet.columns,
    };
    sortArea(draft, id, sheet, area, [{ column, ascending }]);
  });
}

/** "Filter by cell value": under the sheet's filter only rows with this text in the column stay in view; null shows all. */
export function filterSheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  column: number,
  text: string | null,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) => {
    if (!sheet.filter) throw new ServiceError('This sheet has no filter.');
    requireCells(draft, id, sheet, sheet.filter);
    const { [column]: _, ...others } = sheet.filterShows;
    const filterShows = text === null ? others : { ...others, [column]: text };
    grid.putSheet(draft, id, { ...sheet, filterShows });
  });
}

/** Breaks the rows of the sheet's pivot table out by another column of its source, from A to Z or the other way round. */
export function pivotSheetBy(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  column: number,
  descending = false,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) => {
    const [pivot, ...others] = sheet.pivots;
    if (!pivot) throw new ServiceError('This sheet has no pivot table.');
    requireCells(draft, id, sheet, { row: pivot.row, column: pivot.column, rows: 1, columns: 1 });
    const pivots = [{ ...pivot, rowGroups: [{ ...firstGroup(column), descending }] }, ...others];
    grid.putSheet(draft, id, { ...sheet, pivots });
  });
}

/** Draws the sheet's charts in another way. */
export function changeChartType(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  type: string,
): void {
  changeSheet(workspace, person, id, sheetId, (draft, sheet) => {
    requireSheet(draft, id, sheet);
    const charts = sheet.charts.map((chart) => ({ ...chart, type }));
    grid.putSheet(draft, id, { ...sheet, charts });
  });
}

function changeSheet(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  sheetId: number,
  change: (draft: Draft, sheet: SheetRecord) => void,
): void {
  workspace.files.open(id, 'spreadsheet', person);
  pageChange(workspace, person, (draft) => {
    const sheet = findSheet(draft, id, sheetId);
    if (!sheet) throw new ServiceError(`Sheet ${sheetId} not found`);
    change(draft, sheet);
  });
}
