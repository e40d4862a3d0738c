import { addSheet } from '../../../local/services/spreadsheet/people';
import { readCsv } from '../../../src/monitor/import/csv';
import { guessMapping } from '../../../src/monitor/import/guess-mapping';
import { importFile } from '../../../src/monitor/import/import-file';
import { importRequest } from '../../../src/monitor/import/import-request';
import { PRINCIPAL } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { collected, ready } from './schools';

/** A file that a school already has, with a row that cannot be taken over. */
const oldWalkthroughs = importFile(
  'last-year.csv',
  readCsv(
    [
      'Date,Teacher,Observer,Look-for,Level',
      '2026-03-02,Ana López,Sam Ortiz,Students explain,Often',
      '2026-03-02,Ana López,Sam Ortiz,Wait time,Seldom',
      '2026-03-09,Ben Wu,Sam Ortiz,Students explain,Seldom',
      '2026-03-41,Ben Wu,Sam Ortiz,Wait time,Often',
    ].join('\n'),
  ),
);

const EMPTY_SCHOOL = { sets: [], practices: [], staff: [], imported: {} };

export const IMPORT_JOBS: readonly JobUnderFault[] = [
  { name: 'openImport', before: ready },
  {
    name: 'importBatch',
    request: importRequest(
      oldWalkthroughs,
      guessMapping(oldWalkthroughs, EMPTY_SCHOOL),
      EMPTY_SCHOOL,
    ),
    before: ready,
  },
  { name: 'importSources', before: collected },
  {
    name: 'importTab',
    request: { tab: 'Last year' },
    before: () => {
      const school = ready();
      addSheet(school.workspace, PRINCIPAL, school.workbook, 'Last year');
      school.paste('Last year', 1, 1, [
        ['Date', 'Look-for', 'Level'],
        ['2026-03-02', 'Wait time', 'Often'],
      ]);
      return school;
    },
  },
];
