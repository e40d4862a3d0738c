import { isQuestion } from './answering';
import type { FormRecord, ItemRecord, SheetColumn } from './records';

/**
 * The columns of a form's response sheet. Columns keep their place: a new question is added at the end, a reworded one
 * changes its heading, that of a deleted one stays, and moving questions moves nothing.
 */
export function columnsOf(form: FormRecord, before: readonly SheetColumn[]): SheetColumn[] {
  const wanted = new Map<string, string>([['timestamp', 'Timestamp']]);
  if (form.collectEmail) wanted.set('email', 'Email Address');
  for (const item of form.items.filter(isQuestion)) {
    for (const { key, header } of questionColumns(item)) wanted.set(key, header);
  }
  const columns = before.map((column) => {
    const header = wanted.get(column.key) ?? column.header;
    wanted.delete(column.key);
    return { key: column.key, header };
  });
  for (const [key, header] of wanted) columns.push({ key, header });
  return columns;
}

/** One column for a question, but for a grid one for each row: `Title [Row]`. */
function questionColumns(item: ItemRecord): SheetColumn[] {
  if (item.type !== 'GRID') return [{ key: String(item.id), header: item.title }];
  return item.rows.map((row, index) => ({
    key: `${item.id}.${index}`,
    header: `${item.title} [${row}]`,
  }));
}
