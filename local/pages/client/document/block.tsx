import { layoutStyle } from '../../../document-styles';
import type { DocumentBlock } from '../../../views';
import { Runs } from './runs';
import { Table } from './table';
import { useTyping } from './use-typing';
import './block.css';

interface BlockProps {
  readonly block: DocumentBlock;
  readonly mayEdit: boolean;
  readonly onType: (text: string) => void;
  readonly onTypeInCell: (row: number, column: number, text: string) => void;
}

/** Elements of Docs' paragraph styles. */
const TAGS: Readonly<Record<string, 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'>> = {
  title: 'h1',
  heading1: 'h2',
  heading2: 'h3',
  heading3: 'h4',
  heading4: 'h5',
  heading5: 'h6',
  heading6: 'h6',
};

/** One paragraph, table or rule of a document; text is edited in place and kept when it is left. */
export function Block({ block, mayEdit, onType, onTypeInCell }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
    case 'list-item':
      return <Paragraph block={block} mayEdit={mayEdit} onType={onType} />;
    case 'table':
      return <Table block={block} mayEdit={mayEdit} onTypeInCell={onTypeInCell} />;
    case 'rule':
      return <hr class="block" />;
    case 'image':
      return <img class="block image" src={block.dataUrl} alt={block.alt} width={block.width} />;
  }
}

interface ParagraphProps {
  readonly block: Extract<DocumentBlock, { kind: 'paragraph' | 'list-item' }>;
  readonly mayEdit: boolean;
  readonly onType: (text: string) => void;
}

function Paragraph({ block, mayEdit, onType }: ParagraphProps) {
  const [key, typing] = useTyping('paragraph', mayEdit, onType);
  const style = layoutStyle(block);
  if (block.kind === 'paragraph') {
    const Tag = TAGS[block.style] ?? 'p';
    return (
      <Tag key={key} class={`block ${block.style}`} style={style} {...typing}>
        <Runs runs={block.runs} />
      </Tag>
    );
  }
  return (
    <div
      key={key}
      class={block.numbered ? 'block list-item numbered' : 'block list-item'}
      style={{ ...style, marginLeft: `${36 * (block.level + 1)}px` }}
      {...typing}
    >
      <Runs runs={block.runs} />
    </div>
  );
}
