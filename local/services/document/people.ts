import type { LocalWorkspace } from '../../local-workspace';
import { ServiceError } from '../../service';
import type { DocumentView } from '../../views';
import { isParagraph, newParagraph, setParagraphText } from './edit';
import { BODY, DocumentTree, type ElementRecord } from './tree';
import { retype } from './typing';
import { blocksOf } from './viewing';

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

/** A cell of a table: the table's place among the blocks of the view, and the cell's in the table; all from 0. */
export interface CellPlace {
  readonly block: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Changes what stands in a cell to a text of one or more lines. What the text has in common with what was there, at its
 * beginning and its end, stays as it is; a new line is a new paragraph, as after Enter.
 */
export function typeInCell(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  { block, row, column }: CellPlace,
  text: string,
): void {
  workspace.files.open(id, 'document', person, 'edit');
  const tree = treeFor(workspace, person, id);
  const cell = cellIn(tree, blocksOf(tree)[block]?.element, row, column);
  if (!cell) throw new ServiceError('This cell is no longer in the document.');
  retype(tree, cell, text);
}

function cellIn(
  tree: DocumentTree,
  table: ElementRecord | undefined,
  row: number,
  column: number,
): string | undefined {
  const rowId = table?.type === 'TABLE' ? table.children[row] : undefined;
  return rowId === undefined ? undefined : tree.get(rowId).children[column];
}

function treeFor(workspace: LocalWorkspace, person: string, id: string): DocumentTree {
  return new DocumentTree(
    { workspace, person, write: (changes) => workspace.store.commit(changes) },
    id,
  );
}
