import { isParagraph, lastLook, remove, textsWithin } from './edit';
import { type Attributes, joined, type Run, slice, textOf } from './runs';
import type { DocumentTree, ElementRecord } from './tree';

/** A paragraph of a cell, and where it begins in the cell's text. */
interface Line {
  readonly paragraph: ElementRecord;
  readonly runs: readonly Run[];
  readonly start: number;
  readonly end: number;
}

/** Where two texts differ: what lies between their common beginning and their common end. */
interface Difference {
  readonly start: number;
  /** In the text before, exclusive. */
  readonly end: number;
  readonly inserted: string;
}

/**
 * Makes the paragraphs of a cell say a text, by changing no more of them than differs. Line breaks in a paragraph and
 * ends of paragraphs are both new lines of the text; a new one ends a paragraph.
 */
export function retype(tree: DocumentTree, cell: string, text: string): void {
  const lines = linesOf(tree, cell);
  const before = lines.map(({ runs }) => textOf(runs).replaceAll('\r', '\n')).join('\n');
  if (before === text) return;
  const { start, end, inserted } = difference(before, text);
  const first = lines.find((line) => start <= line.end);
  const last = lines.find((line) => end <= line.end);
  if (!first || !last) throw new Error(`Cell ${cell} has no paragraph at ${start} to ${end}.`);

  const head = slice(first.runs, 0, start - first.start);
  const tail = slice(last.runs, end - last.start, Number.POSITIVE_INFINITY);
  const look = lookFor(tree, first, start - first.start, end > start);
  const typed = inserted.split('\n').map((each): Run => ({ text: each, attributes: look }));
  const gone = lines.slice(lines.indexOf(first) + 1, lines.indexOf(last) + 1);
  const written = typed.map((run, index) => [
    ...(index === 0 ? head : []),
    run,
    ...(index === typed.length - 1 ? tail : []),
  ]);
  // The last paragraph that the change reaches lives on with its own layout, unless it was joined to the first.
  const kept = written.length > 1 ? gone.pop() : undefined;
  write(tree, first.paragraph.id, written[0] ?? []);
  if (kept) write(tree, kept.paragraph.id, written.pop() ?? []);
  for (const line of gone) remove(tree, line.paragraph.id);
  addAfter(tree, first.paragraph, written.slice(1), look);
}

function linesOf(tree: DocumentTree, cell: string): Line[] {
  let at = 0;
  return tree
    .within(cell)
    .filter(isParagraph)
    .map((paragraph) => {
      const runs = textsWithin(tree, paragraph.id).flatMap((text) => text.runs ?? []);
      const start = at;
      const end = start + textOf(runs).length;
      at = end + 1;
      return { paragraph, runs, start, end };
    });
}

function difference(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {
    start,
    end: before.length - same,
    inserted: after.slice(start, after.length - same),
  };
}

/**
 * The look of what is typed at an offset of a paragraph: that of what it replaces, else of the text in front of it, or
 * behind it where a line begins.
 */
function lookFor(
  tree: DocumentTree,
  { paragraph, runs }: Line,
  offset: number,
  replaces: boolean,
): Attributes {
  const [before] = slice(runs, offset - 1, offset);
  const [behind] = slice(runs, offset, offset + 1);
  const startsLine = !before || before.text === '\r';
  const like = startsLine || (replaces && behind?.text !== '\r') ? (behind ?? before) : before;
  return like?.attributes ?? lastLook(tree, paragraph);
}

/** Puts text into a paragraph in the place of the text that is there; pictures stay, behind it. */
function write(tree: DocumentTree, paragraph: string, runs: readonly Run[]): void {
  const text = joined(runs);
  const [first, ...others] = textsWithin(tree, paragraph);
  for (const other of others) tree.detach(other.id);
  if (text.length === 0) {
    if (first) tree.detach(first.id);
  } else if (first) tree.change(first.id, { runs: text });
  else tree.attach(paragraph, 0, [tree.create('TEXT', { runs: text })]);
}

/** New paragraphs behind one, laid out as it is. */
function addAfter(
  tree: DocumentTree,
  { id, type, parent, attributes }: ElementRecord,
  texts: readonly (readonly Run[])[],
  look: Attributes,
): void {
  if (parent === null || texts.length === 0) return;
  const added = texts.map((runs) => {
    const text = joined(runs);
    const children = text.length > 0 ? [tree.create('TEXT', { runs: text })] : [];
    return tree.create(type, { attributes: { ...attributes, ...look }, children });
  });
  tree.attach(parent, tree.get(parent).children.indexOf(id) + 1, added);
}
