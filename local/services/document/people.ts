import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import type { DocumentBlock, DocumentView, TextRun } from '../../views';
import { isParagraph, newParagraph, setParagraphText, textsWithin } from './edit';
import { type Attributes, type Run, textOf } from './runs';
import { columnWidth } from './table';
import { BODY, DocumentTree, type ElementRecord } from './tree';

/** What people do with documents, without any script. */

/** Makes an empty document and gives its id. */
export function createDocument(workspace: LocalWorkspace, person: string, name: string): string {
  return workspace.files.create('document', name, person, workspace.clock.now()).id;
}

/** Puts a document into its owner's trash, where scripts still find it. */
export function trashDocument(workspace: LocalWorkspace, person: string, id: string): void {
  if (workspace.files.open(id, 'document', person).owner !== person) {
    throw new ServiceError('Only its owner can move a document to the trash.');
  }
  workspace.files.change(id, { trashed: true });
}

/** A document as a person sees it. */
export function viewDocument(workspace: LocalWorkspace, person: string, id: string): DocumentView {
  const file = workspace.files.open(id, 'document', person);
  return {
    id,
    name: file.name,
    mayEdit: workspace.files.may(id, person, 'edit'),
    blocks: blocksOf(treeFor(workspace, person, id)).map(({ block }) => block),
  };
}

/**
 * Writes a paragraph's text anew, or one more paragraph at the end. It keeps the look of its beginning.
 * @param index of the block in the view; the number of blocks for a new one
 */
export function typeParagraph(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  index: number,
  text: string,
): void {
  workspace.files.open(id, 'document', person, 'edit');
  const tree = treeFor(workspace, person, id);
  const blocks = blocksOf(tree);
  if (index === blocks.length) {
    tree.attach(BODY, tree.get(BODY).children.length, [newParagraph(tree, 'PARAGRAPH', text)]);
    return;
  }
  const element = blocks[index]?.element;
  if (!element || !isParagraph(element))
    throw new ServiceError('Text can be typed only in a paragraph.');
  setParagraphText(tree, element.id, text);
}

function treeFor(workspace: LocalWorkspace, person: string, id: string): DocumentTree {
  return new DocumentTree(
    { workspace, person, write: (changes) => workspace.store.commit(changes) },
    id,
  );
}

interface Placed {
  readonly block: DocumentBlock;
  readonly element: ElementRecord;
}

function blocksOf(tree: DocumentTree): Placed[] {
  return tree.get(BODY).children.flatMap((id): Placed[] => {
    const element = tree.get(id);
    if (element.type === 'TABLE') return [{ block: tableBlock(tree, element), element }];
    const within = tree.within(id).slice(1);
    const lines = within.flatMap((inner): Placed[] => {
      if (inner.type === 'HORIZONTAL_RULE') return [{ block: { kind: 'rule' }, element: inner }];
      return inner.type === 'INLINE_IMAGE' ? [{ block: imageBlock(inner), element: inner }] : [];
    });
    const hasText = within.some((inner) => inner.type === 'TEXT');
    return lines.length > 0 && !hasText
      ? lines
      : [{ block: textBlock(tree, element), element }, ...lines];
  });
}

function textBlock(tree: DocumentTree, { id, type, attributes }: ElementRecord): DocumentBlock {
  const runs = runsIn(tree, id);
  if (type === 'LIST_ITEM') {
    return {
      kind: 'list-item',
      level: Number(attributes.NESTING_LEVEL ?? 0),
      numbered: !String(attributes.GLYPH_TYPE ?? 'NUMBER').endsWith('BULLET'),
      runs,
    };
  }
  return { kind: 'paragraph', style: String(attributes.HEADING ?? 'NORMAL').toLowerCase(), runs };
}

function imageBlock({ source = '', attributes }: ElementRecord): DocumentBlock {
  return {
    kind: 'image',
    dataUrl: source,
    width: Number(attributes.WIDTH ?? 0),
    alt: String(attributes['alt description'] ?? ''),
  };
}

function tableBlock(tree: DocumentTree, table: ElementRecord): DocumentBlock {
  const rows = table.children.map((row) =>
    tree.get(row).children.map((cell) => ({
      background: String(tree.get(cell).attributes.BACKGROUND_COLOR ?? ''),
      runs: tree
        .within(cell)
        .filter(isParagraph)
        .flatMap((paragraph, index) => [
          ...(index > 0 ? [{ text: '\n' }] : []),
          ...runsIn(tree, paragraph.id),
        ]),
    })),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const width = table.attributes[columnWidth(column)];
    return typeof width === 'number' ? width : null;
  });
  return { kind: 'table', rows, widths };
}

function runsIn(tree: DocumentTree, id: string): TextRun[] {
  return textsWithin(tree, id).flatMap((text) => (text.runs ?? []).map(shownRun));
}

function shownRun(run: Run): TextRun {
  const look: Attributes = run.attributes;
  return {
    text: textOf([run]).replaceAll('\r', '\n'),
    ...(look.BOLD === true && { bold: true }),
    ...(look.ITALIC === true && { italic: true }),
    ...(typeof look.LINK_URL === 'string' && { link: look.LINK_URL }),
    ...(typeof look.FOREGROUND_COLOR === 'string' && { color: look.FOREGROUND_COLOR }),
    ...(typeof look.FONT_SIZE === 'number' && { size: look.FONT_SIZE }),
  };
}
