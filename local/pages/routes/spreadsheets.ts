import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { z } from 'zod';
import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import {
  addSheet,
  changeChartType,
  deleteSheet,
  deleteSheetColumns,
  deleteSheetRows,
  filterSheet,
  insertSheetRows,
  pivotSheetBy,
  renameSheet,
  sortSheet,
  typeIntoCells,
  viewSheet,
  viewSpreadsheet,
} from '../../services/spreadsheet/people';
import type { EditResult } from '../api';
import { bodyOf, fileFor, personOf } from '../request';

const Position = z.int().min(1);
const Cells = z.object({ row: Position, column: Position, texts: z.array(z.array(z.string())) });
const NewRows = z.object({ after: z.int().min(0), count: Position });
const Rows = z.object({ row: Position, count: Position });
const Columns = z.object({ column: Position, count: Position });
const Sort = z.object({ column: Position, ascending: z.boolean() });
const Shown = z.object({ column: Position, text: z.nullable(z.string()) });
const PivotBy = z.object({ column: Position });
const ChartType = z.object({ type: z.enum(['BAR', 'COLUMN', 'LINE', 'SCATTER']) });
const SheetName = z.object({ name: z.string().trim().min(1).max(100) });

/** What people do in a spreadsheet. */
export function spreadsheetRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/spreadsheets/:id', (context) => {
    const person = personOf(context, workspace);
    const { id } = fileFor(workspace, person, context.req.param('id'), 'spreadsheet');
    return context.json(viewSpreadsheet(workspace, person, id));
  });
  // The tag tells the page that nothing changed, without drawing 20,000 rows again.
  routes.get('/spreadsheets/:id/sheets/:sheet', etag(), (context) => {
    const person = personOf(context, workspace);
    const { id } = fileFor(workspace, person, context.req.param('id'), 'spreadsheet');
    return context.json(viewSheet(workspace, person, id, Number(context.req.param('sheet'))));
  });

  /** A change of one sheet: refused in words by a rule of the sheet, or done. */
  function change<Schema extends z.ZodType>(
    verb: string,
    schema: Schema,
    make: (person: string, id: string, sheet: number, body: z.infer<Schema>) => unknown,
  ): void {
    routes.post(`/spreadsheets/:id/sheets/:sheet/${verb}`, async (context) => {
      const person = personOf(context, workspace);
      const id = String(context.req.param('id'));
      fileFor(workspace, person, id, 'spreadsheet', 'edit');
      const body = await bodyOf(context, schema);
      return context.json(
        attempt(() => make(person, id, Number(context.req.param('sheet')), body)),
      );
    });
  }
  change('cells', Cells, (person, id, sheet, { row, column, texts }) =>
    typeIntoCells(workspace, person, id, sheet, row, column, texts),
  );
  change('insert-rows', NewRows, (person, id, sheet, { after, count }) =>
    insertSheetRows(workspace, person, id, sheet, after, count),
  );
  change('delete-rows', Rows, (person, id, sheet, { row, count }) =>
    deleteSheetRows(workspace, person, id, sheet, row, count),
  );
  change('delete-columns', Columns, (person, id, sheet, { column, count }) =>
    deleteSheetColumns(workspace, person, id, sheet, column, count),
  );
  change('sort', Sort, (person, id, sheet, { column, ascending }) =>
    sortSheet(workspace, person, id, sheet, column, ascending),
  );
  change('filter', Shown, (person, id, sheet, { column, text }) =>
    filterSheet(workspace, person, id, sheet, column, text),
  );
  change('pivot', PivotBy, (person, id, sheet, { column }) =>
    pivotSheetBy(workspace, person, id, sheet, column),
  );
  change('chart-type', ChartType, (person, id, sheet, { type }) =>
    changeChartType(workspace, person, id, sheet, type),
  );
  change('name', SheetName, (person, id, sheet, { name }) =>
    renameSheet(workspace, person, id, sheet, name),
  );
  change('delete', z.object({}), (person, id, sheet) => deleteSheet(workspace, person, id, sheet));
  routes.post('/spreadsheets/:id/sheets', async (context) => {
    const person = personOf(context, workspace);
    const { id } = fileFor(workspace, person, context.req.param('id'), 'spreadsheet', 'edit');
    return context.json(attempt(() => addSheet(workspace, person, id)));
  });
  return routes;
}

function attempt(make: () => unknown): EditResult {
  try {
    make();
    return {};
  } catch (error) {
    if (error instanceof ServiceError) return { refused: error.message };
    throw error;
  }
}
