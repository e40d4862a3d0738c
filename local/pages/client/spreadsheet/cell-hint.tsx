import './cell-hint.css';

/** A note beside its cell; pixels of the window. */
export interface Hint {
  readonly text: string;
  readonly cell: string;
  readonly x: number;
  readonly y: number;
}

const WIDTH = 240;

export function CellHint({ hint }: { hint: Hint }) {
  const left = Math.min(hint.x + 4, window.innerWidth - WIDTH - 8);
  return (
    <div
      class="cell-hint"
      role="tooltip"
      aria-label={`Note on ${hint.cell}`}
      style={{ left: `${left}px`, top: `${hint.y}px`, width: `${WIDTH}px` }}
    >
      {hint.text}
    </div>
  );
}
