import type { DocumentBlock } from '../../../views';
import { Runs } from './runs';
import './block.css';

interface BlockProps {
  readonly block: DocumentBlock;
  readonly mayEdit: boolean;
  readonly onType: (text: string) => void;
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

/** One paragraph, table or rule of a document; paragraphs are edited in place and kept when they are left. */
export function Block({ block, mayEdit, onType }: BlockProps) {
  switch (block.kind) {
    case 'paragraph': {
      const Tag = TAGS[block.style] ?? 'p';
      return (
        <Tag class={`block ${block.style}`} {...editing(mayEdit, onType)}>
          <Runs runs={block.runs} />
        </Tag>
      );
    }
    case 'list-item':
      return (
        <div
          class={block.numbered ? 'block list-item numbered' : 'block list-item'}
          style={{ marginLeft: `${36 * (block.level + 1)}px` }}
          {...editing(mayEdit, onType)}
        >
          <Runs runs={block.runs} />
        </div>
      );
    case 'table':
      return <Table block={block} />;
    case 'rule':
      return <hr class="block" />;
    case 'image':
      return <img class="block image" src={block.dataUrl} alt={block.alt} width={block.width} />;
  }
}

function Table({ block }: { block: Extract<DocumentBlock, { kind: 'table' }> }) {
  return (
    <table class="block">
      <colgroup>
        {block.widths.map((width, column) => (
          <col key={column} style={width === null ? {} : { width: `${width}pt` }} />
        ))}
      </colgroup>
      <tbody>
        {block.rows.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {row.map((cell, column) => (
              <td key={column} style={cell.background ? { background: cell.background } : {}}>
                <Runs runs={cell.runs} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Makes a block one to type in. What it says is told when it is left, if it says something else than before. */
function editing(mayEdit: boolean, onType: (text: string) => void) {
  if (!mayEdit) return {};
  let before = '';
  return {
    contentEditable: 'plaintext-only' as const,
    onFocus: (event: FocusEvent) => {
      before = textOf(event.currentTarget);
    },
    onBlur: (event: FocusEvent) => {
      const text = textOf(event.currentTarget);
      if (text !== before) onType(text);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!(event.currentTarget instanceof HTMLElement)) return;
      if (event.key === 'Escape') event.currentTarget.textContent = before;
      else if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      event.currentTarget.blur();
    },
  };
}

function textOf(target: EventTarget | null): string {
  return target instanceof HTMLElement ? (target.textContent ?? '').replace(/\n$/, '') : '';
}
