import { FileMissing } from '../problem';
import type { DataBook, DataBooks } from '../workspace';
import { drawCharts } from './data-book-charts';
import { drawPivots } from './data-book-pivots';
import { put } from './put-cells';
import { shareFile } from './share-file';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const BAND = '#e8f0fe';

/** Spreadsheets of the person who runs the script, in which others work with data. */
export class GoogleDataBooks implements DataBooks {
  create(title: string): { file: string; url: string } {
    const spreadsheet = SpreadsheetApp.create(title);
    return { file: spreadsheet.getId(), url: spreadsheet.getUrl() };
  }

  draw(id: string, book: DataBook): void {
    const spreadsheet = open(id);
    if (spreadsheet.getName() !== book.title) spreadsheet.rename(book.title);
    const data = tab(spreadsheet, 'Data');
    drawPivots(tab(spreadsheet, 'Pivot'), drawData(data, book), book);
    drawCharts(tab(spreadsheet, 'Charts'), book);
    const blank = spreadsheet.getSheetByName('Sheet1');
    if (blank?.getLastRow() === 0) spreadsheet.deleteSheet(blank);
  }

  share(id: string, editors: readonly string[], noMore: readonly string[]): string {
    const spreadsheet = open(id);
    const has = new Set(spreadsheet.getEditors().map((user) => user.getEmail()));
    for (const email of noMore) if (has.has(email)) spreadsheet.removeEditor(email);
    return shareFile(spreadsheet, editors);
  }
}

function open(id: string): Spreadsheet {
  try {
    return SpreadsheetApp.openById(id);
  } catch {
    throw new FileMissing(
      'A spreadsheet was deleted, or you may not open it. Ask its owner to share it.',
    );
  }
}

function tab(spreadsheet: Spreadsheet, name: string): Sheet {
  return spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name);
}

/** Headings and rows in the place of what stood there. The filter that people set stays. Answers where the data stand. */
function drawData(sheet: Sheet, { data, widths, note }: DataBook) {
  const isNew = sheet.getLastRow() === 0;
  const range = put(sheet, data);
  const head = sheet.getRange(1, 1, 1, range.getNumColumns());
  if (isNew) {
    // Over all rows of the sheet, so that it need not be made again for more data.
    head.offset(0, 0, sheet.getMaxRows()).createFilter();
    head.setBackground(BAND).setFontWeight('bold').setWrap(true);
    sheet.setFrozenRows(1);
    widths.forEach((width, index) => {
      sheet.setColumnWidth(index + 1, width);
    });
  }
  sheet.getRange(1, 1).setNote(note);
  return range;
}
