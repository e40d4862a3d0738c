import type { CellBlock, DocumentBlock, ParagraphLayout, TextRun } from './views';

/** What was set of a stretch of text, for a page. */
export function textStyle({ bold, italic, color, size }: TextRun) {
  return {
    ...(bold && { fontWeight: '700' }),
    ...(italic && { fontStyle: 'italic' }),
    ...(color && { color }),
    ...(size && { fontSize: `${size}pt` }),
  };
}

/** Docs' single line, as a multiple of the font's size. */
const SINGLE = 1.2;

/** What was set of a paragraph's layout. */
export function layoutStyle({ align, before, after, lineSpacing }: ParagraphLayout) {
  return {
    ...(align && { textAlign: align }),
    ...(before !== undefined && { marginTop: `${before}pt` }),
    ...(after !== undefined && { marginBottom: `${after}pt` }),
    ...(lineSpacing !== undefined && { lineHeight: String(SINGLE * lineSpacing) }),
  };
}

/** What was set of a table; its style sheet draws the borders. */
export function tableStyle({
  widths,
  borderColor,
  borderWidth,
}: Extract<DocumentBlock, { kind: 'table' }>) {
  return {
    ...(borderColor && { '--border-color': borderColor }),
    ...(borderWidth !== undefined && { '--border-width': `${borderWidth}pt` }),
    ...(widths.every((width) => width !== null) && { width: 'auto' }),
  };
}

export function cellStyle({ background, padding = {} }: CellBlock) {
  const { top, right, bottom, left } = padding;
  return {
    ...(background && { background }),
    ...(top !== undefined && { paddingTop: `${top}pt` }),
    ...(right !== undefined && { paddingRight: `${right}pt` }),
    ...(bottom !== undefined && { paddingBottom: `${bottom}pt` }),
    ...(left !== undefined && { paddingLeft: `${left}pt` }),
  };
}
