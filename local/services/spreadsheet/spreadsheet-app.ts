import { type Built, ServiceError, ServiceObject } from '../../service';
import { mismatch } from '../arguments';
import { spend } from '../quota';
import { DataValidationBuilder } from './data-validation';
import {
  DATA_VALIDATION_CRITERIA,
  DIMENSION,
  PIVOT_VALUE_DISPLAY_TYPE,
  PROTECTION_TYPE,
  SUMMARIZE,
  WRAP_STRATEGY,
} from './enums';
import { FilterCriteriaBuilder } from './filter-criteria';
import { integer, text } from './parameters';
import type { Sheet } from './sheet';
import { makeSpreadsheet } from './sheet-list';
import { Spreadsheet } from './spreadsheet';
import { type Ui, uiOf } from './ui';

const CLASS = 'SpreadsheetApp';

/** Google Sheets as scripts see it. */
export class SpreadsheetApp
  extends ServiceObject
  implements
    Built<
      GoogleAppsScript.Spreadsheet.SpreadsheetApp,
      | 'create'
      | 'DataValidationCriteria'
      | 'Dimension'
      | 'flush'
      | 'getActive'
      | 'getActiveSheet'
      | 'getActiveSpreadsheet'
      | 'getUi'
      | 'newDataValidation'
      | 'newFilterCriteria'
      | 'openById'
      | 'openByUrl'
      | 'PivotTableSummarizeFunction'
      | 'PivotValueDisplayType'
      | 'ProtectionType'
      | 'WrapStrategy'
    >
{
  static override readonly className = 'SpreadsheetApp';
  readonly DataValidationCriteria = DATA_VALIDATION_CRITERIA;
  readonly Dimension = DIMENSION;
  readonly PivotTableSummarizeFunction = SUMMARIZE;
  readonly PivotValueDisplayType = PIVOT_VALUE_DISPLAY_TYPE;
  readonly ProtectionType = PROTECTION_TYPE;
  readonly WrapStrategy = WRAP_STRATEGY;

  create(name: string, rows?: number, columns?: number): Spreadsheet {
    const given = text(name, `${CLASS}.create`);
    if ((rows === undefined) !== (columns === undefined)) {
      throw mismatch(`${CLASS}.create`, [name, rows, columns]);
    }
    const size =
      rows === undefined ? undefined : { rows: sizeGiven(rows), columns: sizeGiven(columns) };
    const { workspace, user } = this.execution;
    const spent = spend(this.execution, 'spreadsheets', 1);
    const id = makeSpreadsheet(workspace, user, given, this.execution.now(), size, [spent]);
    return new Spreadsheet(this.execution, id);
  }

  flush(): void {
    this.execution.save();
  }

  /** Null where there is no spreadsheet; the types leave that out. */
  getActiveSpreadsheet(): Spreadsheet {
    const { workspace, user, run } = this.execution;
    const file = run.container === undefined ? undefined : workspace.files.get(run.container);
    if (file?.type !== 'spreadsheet') return null as unknown as Spreadsheet;
    workspace.files.open(file.id, 'spreadsheet', user);
    return new Spreadsheet(this.execution, file.id);
  }

  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  /** Null where there is no spreadsheet. */
  getActiveSheet(): Sheet {
    return this.getActiveSpreadsheet()?.getActiveSheet() ?? (null as unknown as Sheet);
  }

  getUi(): Ui {
    return uiOf(this.execution, CLASS, 'spreadsheet');
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.execution);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.execution);
  }

  openById(id: string): Spreadsheet {
    const given = text(id, `${CLASS}.openById`);
    this.execution.workspace.files.open(given, 'spreadsheet', this.execution.user);
    return new Spreadsheet(this.execution, given);
  }

  openByUrl(url: string): Spreadsheet {
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(text(url, `${CLASS}.openByUrl`))?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }
}

function sizeGiven(value: unknown): number {
  const size = integer(value, `${CLASS}.create`);
  if (size < 1) throw new ServiceError(`Invalid argument: ${size}`);
  return size;
}
