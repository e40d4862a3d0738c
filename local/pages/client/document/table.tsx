import { cellStyle, layoutStyle, tableStyle } from '../../../document-styles';
import type { CellBlock, DocumentBlock, TextRun } from '../../../views';
import { Runs } from './runs';
import './table.css';
import { useTyping } from './use-typing';

interface TableProps {
  readonly block: Extract<DocumentBlock, { kind: 'table' }>;
  readonly mayEdit: boolean;
  readonly onTypeInCell: (row: number, column: number, text: string) => void;
}

/** A table; its cells are edited in place, and Tab goes from one to the next. */
export function Table({ block, mayEdit, onTypeInCell }: TableProps) {
  const { rows, widths } = block;
  return (
    <table class="block" style={tableStyle(block)}>
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={width === null ? {} : { width: `${width}pt` }} />
        ))}
      </colgroup>
      <tbody>
        {rows.map((row, rowIndex) => (
          <tr key={rowIndex}>
            {row.map((cell, column) => (
              <Cell
                // Only a changed cell is drawn anew: somebody may be typing in the next.
                key={`${column} ${JSON.stringify(cell)}`}
                cell={cell}
                mayEdit={mayEdit}
                onType={(text) => onTypeInCell(rowIndex, column, text)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly cell: CellBlock;
  readonly mayEdit: boolean;
  readonly onType: (text: string) => void;
}

function Cell({ cell, mayEdit, onType }: CellProps) {
  const [key, typing] = useTyping('cell', mayEdit, onType);
  return (
    <td key={key} style={cellStyle(cell)} {...typing}>
      {paragraphsOf(cell.runs).map((runs, index) => (
        <p key={index} style={layoutStyle(cell.layouts[index] ?? {})}>
          <Runs runs={runs} />
        </p>
      ))}
    </td>
  );
}

/** The runs of each paragraph of a cell; a line break in one is a new line of the page's. */
function paragraphsOf(runs: readonly TextRun[]): TextRun[][] {
  const paragraphs: TextRun[][] = [[]];
  for (const run of runs) {
    if (run.text === '\n') paragraphs.push([]);
    else paragraphs.at(-1)?.push({ ...run, text: run.text.replaceAll('\v', '\n') });
  }
  return paragraphs;
}
