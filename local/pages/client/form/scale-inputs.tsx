import type { InputProps } from './question';
import './scale-inputs.css';

/** A number from one end to the other, with words at the ends. */
export function ScaleInput({ item, answer, onAnswer, labelledBy, describedBy }: InputProps) {
  const { from, to, low, high } = item.scale ?? { from: 1, to: 5, low: '', high: '' };
  const points = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      <div class="scale-points">
        {points.map((point) => (
          <label key={point} class="scale-point">
            <span>{point}</span>
            <input
              type="radio"
              name={`item-${item.id}`}
              checked={answer === point}
              onChange={() => onAnswer(point)}
            />
          </label>
        ))}
      </div>
      {(low || high) && (
        <div class="scale-ends">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      )}
    </div>
  );
}

/** One answer in each row; on a phone each row is a question of its own. */
export function GridInput({ item, answer, onAnswer, describedBy }: InputProps) {
  const rows = item.rows ?? [];
  const columns = item.columns ?? [];
  const chosen = rows.map((_, row) => (Array.isArray(answer) ? (answer[row] ?? '') : ''));
  const across = { '--columns': String(columns.length) };
  return (
    <div class="grid-input" style={across} aria-describedby={describedBy}>
      <div class="grid-row grid-head" aria-hidden="true">
        <span />
        {columns.map((column) => (
          <span key={column}>{column}</span>
        ))}
      </div>
      {rows.map((title, row) => (
        <div class="grid-row" key={title} role="radiogroup" aria-label={title}>
          <span class="grid-title">{title}</span>
          {columns.map((column) => (
            <label key={column} class="grid-cell">
              <input
                type="radio"
                name={`item-${item.id}-${row}`}
                aria-label={column}
                checked={chosen[row] === column}
                onChange={() => onAnswer(chosen.map((each, at) => (at === row ? column : each)))}
              />
              <span>{column}</span>
            </label>
          ))}
        </div>
      ))}
    </div>
  );
}
