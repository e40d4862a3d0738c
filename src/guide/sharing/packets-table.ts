import { choice, email, lines, moment, type RowOf, table, text } from '../../table';

export const PACKET_KINDS = ['District', 'Team', 'Staff', 'Workbook', 'Needs'] as const;

/** The Docs in which figures leave, for the district, a team or all staff, and the spreadsheet of each team. */
export const packetsTable = table('Packets', {
  help: 'What was written for others to read, and when. Share each Doc from Google Docs.',
  key: ['packet'],
  kept: true,
  columns: {
    packet: text('Packet', { required: true, width: 260 }),
    kind: choice('For', PACKET_KINDS, { required: true, width: 90 }),
    team: text('Team', { width: 160 }),
    /** As people say it. */
    cycle: text('Cycle', { width: 140 }),
    url: text('Link', { width: 320 }),
    /** Blank while it is being made. */
    made: moment('Made', { width: 140 }),
    /** Those with whom the software shared it. */
    members: lines('Shared with', { width: 220 }),
    by: email('By', { width: 200 }),
    document: text('Document', { width: 160 }),
  },
});
export type PacketRow = RowOf<typeof packetsTable>;
