import type { DataBook, DataBooks } from '../workspace';
import { drawPivots } from './data-book-pivots';
import { drawTab } from './draw-tab';
import { openFile } from './open-file';
import { shareFile } from './share-file';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Spreadsheets of the person who runs the script, in which others work with data. */
export class GoogleDataBooks implements DataBooks {
  create(title: string): { file: string; url: string } {
    const spreadsheet = SpreadsheetApp.create(title);
    return { file: spreadsheet.getId(), url: spreadsheet.getUrl() };
  }

  draw(id: string, book: DataBook): void {
    const spreadsheet = open(id);
    if (spreadsheet.getName() !== book.title) spreadsheet.rename(book.title);
    drawPivots(spreadsheet, drawTab(spreadsheet, book.data), book.pivot);
    drawTab(spreadsheet, book.charts);
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
  return openFile(
    () => SpreadsheetApp.openById(id),
    'A spreadsheet was deleted, or you may not open it. Ask its owner to share it.',
  );
}
