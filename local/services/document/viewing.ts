import type { CellBlock, DocumentBlock, ParagraphLayout, TextRun } from '../../views';
import { isParagraph, textsWithin } from './edit';
import { type Attributes, type Run, textOf } from './runs';
import { columnWidth } from './table';
import { BODY, type DocumentTree, type ElementRecord } from './tree';

/** A block as a person sees it, and the element that it shows. */
export interface Placed {
  readonly block: DocumentBlock;
  readonly element: ElementRecord;
}

/** What a document holds, from top to bottom. */
export function blocksOf(tree: DocumentTree): Placed[] {
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

function textBlock(tree: DocumentTree, element: ElementRecord): DocumentBlock {
  const { id, type, attributes } = element;
  const shared = { ...layoutOf(element), runs: runsIn(tree, id, '\n') };
  if (type === 'LIST_ITEM') {
    return {
      kind: 'list-item',
      level: Number(attributes.NESTING_LEVEL ?? 0),
      numbered: !String(attributes.GLYPH_TYPE ?? 'NUMBER').endsWith('BULLET'),
      ...shared,
    };
  }
  return {
    kind: 'paragraph',
    style: String(attributes.HEADING ?? 'NORMAL').toLowerCase(),
    ...shared,
  };
}

const ALIGNMENTS: Readonly<Record<string, NonNullable<ParagraphLayout['align']>>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
  JUSTIFY: 'justify',
};

function layoutOf({ attributes }: ElementRecord): ParagraphLayout {
  const align = ALIGNMENTS[String(attributes.HORIZONTAL_ALIGNMENT)];
  return {
    ...(align && { align }),
    ...number('before', attributes.SPACING_BEFORE),
    ...number('after', attributes.SPACING_AFTER),
    ...number('lineSpacing', attributes.LINE_SPACING),
  };
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
    tree.get(row).children.map((cell) => cellBlock(tree, tree.get(cell))),
  );
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) => {
    const width = table.attributes[columnWidth(column)];
    return typeof width === 'number' ? width : null;
  });
  const { BORDER_COLOR, BORDER_WIDTH } = table.attributes;
  return {
    kind: 'table',
    rows,
    widths,
    ...(typeof BORDER_COLOR === 'string' && { borderColor: BORDER_COLOR }),
    ...number('borderWidth', BORDER_WIDTH),
  };
}

function cellBlock(tree: DocumentTree, { id, attributes }: ElementRecord): CellBlock {
  const paragraphs = tree.within(id).filter(isParagraph);
  const padding = {
    ...number('top', attributes.PADDING_TOP),
    ...number('right', attributes.PADDING_RIGHT),
    ...number('bottom', attributes.PADDING_BOTTOM),
    ...number('left', attributes.PADDING_LEFT),
  };
  return {
    background: String(attributes.BACKGROUND_COLOR ?? ''),
    ...(Object.keys(padding).length > 0 && { padding }),
    runs: paragraphs.flatMap((paragraph, index) => [
      ...(index > 0 ? [{ text: '\n' }] : []),
      ...runsIn(tree, paragraph.id, '\v'),
    ]),
    layouts: paragraphs.map(layoutOf),
  };
}

/** @param lineBreak what stands in the view for a line break within a paragraph */
function runsIn(tree: DocumentTree, id: string, lineBreak: '\n' | '\v'): TextRun[] {
  return textsWithin(tree, id).flatMap((text) =>
    (text.runs ?? []).map((run) => shownRun(run, lineBreak)),
  );
}

function shownRun(run: Run, lineBreak: string): TextRun {
  const look: Attributes = run.attributes;
  return {
    text: textOf([run]).replaceAll('\r', lineBreak),
    ...(look.BOLD === true && { bold: true }),
    ...(look.ITALIC === true && { italic: true }),
    ...(typeof look.LINK_URL === 'string' && { link: look.LINK_URL }),
    ...(typeof look.FOREGROUND_COLOR === 'string' && { color: look.FOREGROUND_COLOR }),
    ...number('size', look.FONT_SIZE),
  };
}

function number<Name extends string>(name: Name, value: unknown): { [key in Name]?: number } {
  return typeof value === 'number' ? ({ [name]: value } as { [key in Name]: number }) : {};
}
