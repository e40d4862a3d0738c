import type { RunningSchool } from '../../running-school';
import type { JobUnderFault } from './job-under-fault';
import { aDashboard } from './patterns';
import { ready } from './schools';

/** What the browser asks for when its figures are through the gate. */
const aPacket = {
  packet: 'Grade 4 – October 2026',
  kind: 'Team' as const,
  team: 'Grade 4',
  cycle: 'October 2026',
  parts: [
    { block: 'title' as const, cells: [['Grade 4 – October 2026']] },
    { block: 'quiet' as const, cells: [['For the team.']] },
    {
      block: 'table' as const,
      cells: [
        ['Practice', 'Grade 4'],
        ['Wait time', '40% (20–60)'],
      ],
    },
    { block: 'list' as const, cells: [['What do we notice?']] },
  ],
  book: null,
  members: ['ana@school.example', 'ben@school.example'],
  released: [{ practice: 'discussion-1', mark: 'a1', ratings: ['0a:1b', '0c:1d'], figures: ['c'] }],
  checkedAgainst: 0,
};

/** A school that shares the same packet again, with other figures. */
function sharedBefore(): RunningSchool {
  const school = ready();
  const released = [{ practice: 'discussion-1', mark: 'b2', ratings: ['0a:1e'], figures: ['8'] }];
  school.call('packet', { ...aPacket, released });
  return school;
}

/** The spreadsheet of a team. */
const aWorkbook = {
  ...aPacket,
  packet: 'Workbook of Grade 4',
  kind: 'Workbook' as const,
  parts: [],
  book: {
    title: 'Grade 4: our data',
    data: {
      ...aDashboard,
      name: 'Data',
      guarded: false,
      lines: [
        ['Review', 'Practice', 'Share'],
        ['Review 1', 'Wait time', 40],
      ],
      formats: ['0', '0', '0'],
      widths: [100, 200, 80],
      charts: [],
    },
    pivot: { rows: [2], columns: [1], value: 3, name: 'Share', note: 'Change it as you like.' },
    charts: { ...aDashboard, name: 'Charts', guarded: false },
  },
};

function workbookMade(): RunningSchool {
  const school = ready();
  school.call('packet', aWorkbook);
  return school;
}

export const SHARING_JOBS: readonly JobUnderFault[] = [
  { name: 'packet', request: aPacket, before: ready },
  { name: 'packet', request: { ...aPacket, checkedAgainst: 1 }, before: sharedBefore },
  { name: 'packet', request: aWorkbook, before: ready },
  {
    name: 'packet',
    request: {
      ...aWorkbook,
      members: ['ana@school.example'],
      book: {
        ...aWorkbook.book,
        data: {
          ...aWorkbook.book.data,
          lines: [...aWorkbook.book.data.lines, ['Review 2', 'Wait time', 50]],
        },
      },
    },
    before: workbookMade,
  },
];
