/** What Google documents and @types/google-apps-script 2.0.13 lacks. */
declare namespace GoogleAppsScript {
  namespace Spreadsheet {
    interface PivotTable {
      getSourceDataRange(): Range;
    }
    interface PivotValue {
      getSourceDataColumn(): number;
    }
  }
}
