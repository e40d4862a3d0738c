import * as z from 'zod/mini';
import { FileMissing, Problem } from '../../problem';
import { settingsFrom, settingsTable } from '../../school/settings';
import { leads, staffTable } from '../../school/staff';
import type { Block, Occasion, Workspace } from '../../workspace';
import { drawnTabSchema } from '../drawn-tab-schema';
import { PACKET_KINDS, type PacketRow, packetsTable } from './packets-table';
import { releasedTable } from './released-table';

const words = z.string();
const shortWords = words.check(z.refine((one) => one !== '' && one.length < 20_000));

const PARTS = ['title', 'heading', 'quiet', 'subheading', 'list', 'table'] as const;

const places = z.array(z.number());

export const packetRequestSchema = z.object({
  /** What it is called; the same packet is drawn anew in its own Doc. */
  packet: shortWords,
  kind: z.enum(PACKET_KINDS),
  team: words,
  cycle: words,
  parts: z.array(z.object({ block: z.enum(PARTS), cells: z.array(z.array(words)) })),
  /** A spreadsheet in the place of a Doc. */
  book: z.nullable(
    z.object({
      title: words,
      data: drawnTabSchema,
      pivot: z.object({
        rows: places,
        columns: places,
        value: z.number(),
        name: words,
        note: words,
      }),
      charts: drawnTabSchema,
    }),
  ),
  /** E-mails of those to share it with. */
  members: z.array(words),
  /** The figures in it, of which one row each practice. */
  released: z.array(
    z.object({
      practice: shortWords,
      mark: shortWords,
      ratings: z.array(words),
      figures: z.array(words),
    }),
  ),
  /** How many other rows of the Released tab the figures were checked against. */
  checkedAgainst: z.number(),
});
export type PacketRequest = z.infer<typeof packetRequestSchema>;

export interface PacketMade {
  readonly url: string;
  /** In words, when something was not as it was left. */
  readonly notice: string;
}

/**
 * Draws a packet whose figures went through the gate, in a Doc of its own. What leaves is noted before it is drawn: a run that
 * is cut off may have noted what nobody has read, and never the other way round.
 */
export function makePacket(
  workspace: Workspace,
  occasion: Occasion,
  request: PacketRequest,
): PacketMade {
  return workspace.alone(() => {
    const { workbook, documents } = workspace;
    const contents = workbook.read({
      settings: settingsTable,
      staff: staffTable,
      packets: packetsTable,
      released: releasedTable,
    });
    if (!leads(occasion.actor, contents.staff.rows, settingsFrom(contents.settings.rows))) {
      throw new Problem('Only leaders on the Staff tab share results.');
    }
    const unreadable = contents.released.problems[0];
    if (unreadable) throw new Problem(`${unreadable.message} Fix it there, then share.`);
    const rows = request.released.map((row) => ({
      ...row,
      packet: request.packet,
      left: occasion.now.toISOString(),
    }));
    const ownKeys = new Set(
      rows.map(({ packet, practice, mark }) => [packet, practice, mark].join()),
    );
    const others = contents.released.rows.filter(
      ({ packet, practice, mark }) => !ownKeys.has([packet, practice, mark].join()),
    );
    // A run that was cut off noted rows of this same request; any others came in meanwhile.
    if (others.length !== request.checkedAgainst) {
      throw new Problem('Something else was shared meanwhile. Open this again, then share.');
    }
    workbook.save(releasedTable, rows);
    workbook.settle();
    const { packet, notice } = drawnIn(workspace, occasion, request, contents.packets.rows);
    const { members } = request;
    // Whoever left a team reads its workbook no more; noted first, so that a run that ends here forgets nobody.
    const noMore = packet.members.filter((email) => !members.includes(email));
    workbook.save(packetsTable, [{ ...packet, members: [...members, ...noMore] }]);
    workbook.settle();
    const refused = request.book
      ? workspace.dataBooks.share(packet.document, members, noMore)
      : documents.share(packet.document, { editors: [], viewers: members });
    workbook.save(packetsTable, [{ ...packet, members, made: occasion.now.toISOString() }]);
    return { url: packet.url, notice: `${notice} ${refused}`.trim() };
  });
}

/** A text is one cell, a list a cell to a line, a table has its head first. */
function blockFrom({ block, cells }: PacketRequest['parts'][number]): Block {
  const [head = []] = cells;
  if (block === 'list') return { block, items: cells.map(([item = '']) => item) };
  if (block === 'table') return { block, rows: cells };
  return { block, text: head[0] ?? '' };
}

function drawnIn(
  { workbook, documents, dataBooks }: Workspace,
  occasion: Occasion,
  request: PacketRequest,
  packets: readonly PacketRow[],
): { packet: PacketRow; notice: string } {
  const { packet: name, kind, team, cycle, book } = request;
  const draw = (file: string) =>
    book ? dataBooks.draw(file, book) : documents.replace(file, request.parts.map(blockFrom));
  const before = packets.find(({ packet }) => packet === name);
  if (before) {
    try {
      draw(before.document);
      return { packet: { ...before, team, cycle }, notice: '' };
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      if (before.by !== occasion.actor) {
        throw new Problem(`“${name}” was made by ${before.by}. Ask for the right to edit it.`);
      }
    }
  }
  const { file, url } = book ? dataBooks.create(book.title) : newDocument(documents, name);
  const by = occasion.actor;
  const packet = {
    packet: name,
    kind,
    team,
    cycle,
    url,
    made: '',
    members: [],
    by,
    document: file,
  };
  // Noted before it is drawn, so that a run that ends here leaves no second document.
  workbook.save(packetsTable, [packet]);
  workbook.settle();
  draw(file);
  const what = book ? 'workbook' : 'Doc';
  return { packet, notice: before ? `The ${what} had been deleted, so a new one was made.` : '' };
}

function newDocument(documents: Workspace['documents'], title: string) {
  const { document, url } = documents.create(title);
  return { file: document, url };
}
