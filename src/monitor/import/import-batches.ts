import { spellingsOf } from './file-words';
import type { ImportFile, ImportRecord } from './import-file';
import { lookForKey } from './look-fors';
import type { ImportMapping } from './mapping';
import { recordReader } from './read-record';
import { visitKeys } from './visits';

/** Rows that go to the server at a time. */
const BATCH = 2000;

/**
 * Parts a file for sending. A visit is never parted, so that each batch stands alone: batches may be imported in any
 * order, and any of them again.
 */
export function importBatches(
  file: ImportFile,
  mapping: ImportMapping,
  size: number = BATCH,
): ImportFile[] {
  const batches: ImportRecord[][] = [];
  let batch: ImportRecord[] = [];
  for (const visit of byVisit(file, mapping)) {
    if (batch.length > 0 && batch.length + visit.length > size) {
      batches.push(batch);
      batch = [];
    }
    batch = batch.concat(visit);
  }
  if (batch.length > 0 || batches.length === 0) batches.push(batch);

  const spellings = new Map(
    spellingsOf(file, mapping).map((spelling) => [lookForKey(spelling), spelling]),
  );
  return batches.map((records, index) => ({
    name: file.name,
    headings: file.headings,
    records,
    problems: index === 0 ? file.problems : [],
    spellings: spellingsOf({ headings: file.headings, records }, mapping).map(
      (own) => spellings.get(lookForKey(own)) ?? own,
    ),
  }));
}

/** The rows of each visit in the order of the file; a row that will be left out belongs to none and stands alone. */
function byVisit(file: ImportFile, mapping: ImportMapping): Iterable<ImportRecord[]> {
  const read = recordReader(file, mapping);
  const visitKey = visitKeys(file, mapping);
  const visits = new Map<string, ImportRecord[]>();
  for (const record of file.records) {
    const reading = read(record);
    const key = 'reason' in reading ? `row ${record.row}` : visitKey(record, reading.day);
    const visit = visits.get(key);
    if (visit) visit.push(record);
    else visits.set(key, [record]);
  }
  return visits.values();
}
