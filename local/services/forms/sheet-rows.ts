import type { LocalWorkspace } from '../../local-workspace';
import { appendResponseRow, updateResponseRow } from '../spreadsheet/responses';
import {
  type Destination,
  type FormRecord,
  type ItemTypeName,
  type ResponseRecord,
  type SheetColumn,
  saveResponse,
} from './records';

/** Where a response was written. */
export interface WrittenRow {
  readonly destination: Destination;
  /** From 1. */
  readonly row: number;
}

/**
 * Writes a response into the linked sheet: a row at the end, or over the row that it had when it was first written. That
 * row is known by its number, so that after people have sorted the sheet an edit lands on somebody else's.
 */
export function writeResponse(
  workspace: LocalWorkspace,
  formId: string,
  form: FormRecord,
  response: ResponseRecord,
): WrittenRow | undefined {
  const { destination } = form;
  if (!destination) return undefined;
  const { spreadsheet, sheet, columns } = destination;
  const values = columns.map((column) =>
    column.key === 'timestamp' ? new Date(response.submitted) : textOf(column, form, response),
  );
  if (response.row?.sheet === sheet) {
    updateResponseRow(workspace, spreadsheet, sheet, response.row.number, values);
    return { destination, row: response.row.number };
  }
  const row = appendResponseRow(workspace, spreadsheet, sheet, values);
  saveResponse(workspace, formId, { ...response, row: { sheet, number: row } });
  return { destination, row };
}

/** The parts of a row as text, as a form-submit event gives them. */
export function textsOf(
  form: FormRecord,
  destination: Destination,
  response: ResponseRecord,
  timeZone: string,
): string[] {
  return destination.columns.map((column) =>
    column.key === 'timestamp'
      ? timestampIn(timeZone, response.submitted)
      : textOf(column, form, response),
  );
}

/** As it is typed into the cell, where Sheets makes numbers, days and times of what looks like them. */
function textOf(column: SheetColumn, form: FormRecord, response: ResponseRecord): string {
  if (column.key === 'email') return response.email;
  const [id = 0, row] = column.key.split('.').map(Number);
  const answer = response.answers[id];
  if (answer === undefined) return '';
  if (typeof answer !== 'string') {
    return row === undefined ? answer.join(', ') : (answer[row] ?? '');
  }
  return localized(form.items.find((item) => item.id === id)?.type, answer);
}

/** Days as `9/7/2026`, times as `2:05:00 PM`. */
function localized(type: ItemTypeName | undefined, answer: string): string {
  const parts = answer.split(/[-:]/).map(Number);
  if (type === 'DATE') {
    const [day, month, year] = parts.reverse();
    return year === undefined ? `${month}/${day}` : `${month}/${day}/${year}`;
  }
  if (type === 'TIME') {
    const [hour = 0, minute = 0] = parts;
    return `${hour % 12 || 12}:${String(minute).padStart(2, '0')}:00 ${hour < 12 ? 'AM' : 'PM'}`;
  }
  return answer;
}

/** `9/7/2026 8:00:00`. */
function timestampIn(timeZone: string, moment: number): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    second: '2-digit',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  const day = `${parts.get('month')}/${parts.get('day')}/${parts.get('year')}`;
  return `${day} ${Number(parts.get('hour'))}:${parts.get('minute')}:${parts.get('second')}`;
}
