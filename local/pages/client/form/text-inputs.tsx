import type { InputProps } from './question';
import './text-inputs.css';

/** One line of text. */
export function LineInput({ answer, onAnswer, labelledBy, describedBy }: InputProps) {
  return (
    <input
      class="form-text"
      placeholder="Your answer"
      value={typeof answer === 'string' ? answer : ''}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      onInput={(event) => onAnswer(event.currentTarget.value)}
      onKeyDown={keepThePage}
    />
  );
}

/** A date (`2026-09-07`) or a time (`14:05`), as the browser asks for it. */
export function MomentInput({ item, answer, onAnswer, labelledBy, describedBy }: InputProps) {
  return (
    <input
      class="form-text form-moment"
      type={item.kind === 'date' ? 'date' : 'time'}
      value={typeof answer === 'string' ? answer : ''}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      onInput={(event) => onAnswer(event.currentTarget.value)}
      onKeyDown={keepThePage}
    />
  );
}

/** Enter in a line neither turns the page nor submits. */
function keepThePage(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** A long text; the box grows with it. */
export function ParagraphInput({ answer, onAnswer, labelledBy, describedBy }: InputProps) {
  return (
    <textarea
      class="form-text"
      rows={1}
      placeholder="Your answer"
      value={typeof answer === 'string' ? answer : ''}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined}
      ref={growToText}
      onInput={(event) => {
        growToText(event.currentTarget);
        onAnswer(event.currentTarget.value);
      }}
    />
  );
}

function growToText(box: HTMLTextAreaElement | null): void {
  if (!box) return;
  box.style.height = 'auto';
  box.style.height = `${box.scrollHeight}px`;
}
