import {
  filterSheet,
  pivotSheetBy,
  typeIntoCells,
  viewSheet,
} from '../../../local/services/spreadsheet/people';
import { COACH, PRINCIPAL, TEACHER, type Workbook, workbook } from './workbook';

let book: Workbook;
beforeEach(() => {
  book = workbook();
  typeIntoCells(book.workspace, PRINCIPAL, book.id, 0, 1, 1, [
    ['Practice', 'Grade', 'Reached'],
    ['Wait time', '4', '1'],
    ['Wait time', '5', '0'],
    ['Discussion', '4', '1'],
  ]);
});

const look = () => viewSheet(book.workspace, PRINCIPAL, book.id, 0);

describe('a chart in a sheet', () => {
  const BUILT = `sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:A4'))
    .addRange(sheet.getRange('C1:C4')).setNumHeaders(1).setPosition(6, 2, 10, 5)
    .setOption('title', 'In place').build()`;

  it('is drawn when it was inserted, with the headings and rows of its ranges side by side', () => {
    book.value(
      `const chart = ${BUILT}; if (chart.getChartId() !== null) throw new Error('too early')`,
    );
    expect(look().charts).toEqual([]);
    book.value(`sheet.insertChart(${BUILT})`);
    expect(look().charts).toMatchObject([
      {
        type: 'BAR',
        title: 'In place',
        row: 6,
        column: 2,
        offsetX: 10,
        headings: ['Practice', 'Reached'],
        lines: [
          ['Wait time', '1'],
          ['Wait time', '0'],
          ['Discussion', '1'],
        ],
      },
    ]);
  });

  it('is changed by a rebuilt chart and goes when it is removed', () => {
    book.value(`sheet.insertChart(${BUILT});
      const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().setChartType(Charts.ChartType.COLUMN).build());`);
    expect(look().charts.map(({ type }) => type)).toEqual(['COLUMN']);
    book.value('sheet.getCharts().forEach((chart) => sheet.removeChart(chart))');
    expect(look().charts).toEqual([]);
  });

  it('is refused without a type or data, in a kind that is not built, and to who may only look', () => {
    expect(book.refusal("sheet.newChart().addRange(sheet.getRange('A1')).build()")).toBe(
      'The chart needs a type.',
    );
    expect(book.refusal('sheet.newChart().setChartType(Charts.ChartType.BAR).build()')).toBe(
      'The chart needs a range.',
    );
    expect(() => book.run('sheet.newChart().setChartType(Charts.ChartType.PIE)')).toThrow(
      'is not built in the local workspace',
    );
    expect(book.refusal(`sheet.insertChart(${BUILT})`, { user: TEACHER })).toContain(
      'do not have permission',
    );
    expect(book.refusal(`sheet.removeChart(${BUILT})`)).toBe('The chart is not in this sheet.');
  });
});

describe('the filter of a sheet', () => {
  it('lets people look at the rows of one value, and hides nothing from scripts', () => {
    book.value("sheet.getRange('A1:C4').createFilter()");
    filterSheet(book.workspace, COACH, book.id, 0, 1, 'Wait time');
    expect(look().hiddenRows).toEqual([4]);
    expect(book.value('return sheet.getDataRange().getValues().length')).toBe(4);
    filterSheet(book.workspace, COACH, book.id, 0, 1, null);
    expect(look().hiddenRows).toEqual([]);
  });

  it('is one for each sheet', () => {
    expect(
      book.refusal("sheet.getRange('A1:C4').createFilter(); sheet.getRange('A1').createFilter()"),
    ).toBe("You can't create a filter in a sheet that already has a filter.");
    book.value('sheet.getFilter().remove()');
    expect(book.value('return sheet.getFilter()')).toBeNull();
    expect(() => filterSheet(book.workspace, COACH, book.id, 0, 1, 'Wait time')).toThrow(
      'This sheet has no filter.',
    );
  });
});

describe('a pivot table', () => {
  const MADE = `const pivot = sheet.getRange('F1').createPivotTable(sheet.getRange('A1:C4'));
    pivot.addRowGroup(1);
    pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.AVERAGE).setDisplayName('Share');
    pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.COUNT);`;
  const shown = () => look().display.map((line) => line.slice(5));

  it('shows what it sums up, group by group, with a grand total', () => {
    book.value(MADE);
    expect(shown()).toEqual([
      ['Practice', 'Share', 'COUNT of Reached'],
      ['Discussion', '1', '1'],
      ['Wait time', '0.5', '2'],
      ['Grand Total', '0.666667', '3'],
    ]);
  });

  it('is broken out by columns too, and by what people choose', () => {
    book.value(`const pivot = sheet.getRange('F1').createPivotTable(sheet.getRange('A1:C4'));
      pivot.addRowGroup(1);
      pivot.addColumnGroup(2);
      pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);`);
    expect(shown()[0]).toEqual(['Practice', '4', '5']);
    pivotSheetBy(book.workspace, COACH, book.id, 0, 2);
    expect(shown().map(([first]) => first)).toEqual(['Grade', '4', '5', 'Grand Total']);
  });

  it('tells scripts what it is made of, so that it can be made again', () => {
    book.value(MADE);
    expect(
      book.value(`const [pivot] = sheet.getPivotTables();
        return JSON.stringify([
          pivot.getSourceDataRange().getA1Notation(),
          pivot.getRowGroups().map((group) => group.getSourceDataColumn()),
          pivot.getColumnGroups().length,
          pivot.getPivotValues().map((value) => value.getSourceDataColumn() + String(value.getSummarizedBy())),
          pivot.getFilters().length,
        ])`),
    ).toBe('["A1:C4",[1],0,["3AVERAGE","3COUNT"],0]');
  });

  it('stands in the order, with the totals and labels, and of the rows that it is told', () => {
    book.value(`const pivot = sheet.getRange('F1').createPivotTable(sheet.getRange('A1:C4'));
      pivot.addRowGroup(1).sortDescending().showTotals(false);
      pivot.addRowGroup(2);
      pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM)
        .showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_GRAND_TOTAL);
      pivot.setValuesDisplayOrientation(SpreadsheetApp.Dimension.COLUMNS);`);
    expect(shown()).toEqual([
      ['Practice', 'Grade', 'SUM of Reached'],
      ['Wait time', '4', '1'],
      ['', '5', '0'],
      ['Discussion', '4', '1'],
    ]);
    book.value(`const [pivot] = sheet.getPivotTables();
      pivot.getRowGroups()[0].showRepeatedLabels();
      pivot.addFilter(1, SpreadsheetApp.newFilterCriteria().setVisibleValues(['Wait time']).build());`);
    expect(shown().map(([first]) => first)).toEqual([
      'Practice',
      'Wait time',
      'Wait time',
      undefined,
    ]);
    expect(
      book.value(`const [pivot] = sheet.getPivotTables();
        const [group] = pivot.getRowGroups();
        const [value] = pivot.getPivotValues();
        const [filter] = pivot.getFilters();
        return JSON.stringify([
          group.isSortAscending(), group.totalsAreShown(), group.areLabelsRepeated(),
          String(value.getDisplayType()), value.getFormula(),
          String(pivot.getValuesDisplayOrientation()),
          filter.getSourceDataColumn(), filter.getFilterCriteria().getVisibleValues(),
        ])`),
    ).toBe('[false,false,true,"PERCENT_OF_GRAND_TOTAL",null,"COLUMNS",1,["Wait time"]]');
    expect(book.refusal('SpreadsheetApp.newFilterCriteria().setVisibleValues([null])')).toBe(
      'Invalid argument: values',
    );
  });

  it('takes columns of its source only, and is not read by scripts here', () => {
    expect(book.refusal(`${MADE} pivot.addRowGroup(9)`)).toBe(
      'The column is not part of the source data.',
    );
    expect(() => book.run('sheet.getDataRange().getValues()')).toThrow('is not built');
  });
});
