import { useState } from 'preact/hooks';
import './new-paragraph.css';

/** The empty line at the end of a document, to type on. */
export function NewParagraph({ onType }: { onType: (text: string) => void }) {
  const [text, setText] = useState('');
  const keep = () => {
    if (text.trim() !== '') onType(text);
  };
  return (
    <textarea
      class="new-paragraph"
      rows={1}
      aria-label="New paragraph"
      placeholder="Type here to add a paragraph"
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
        event.currentTarget.style.height = `${event.currentTarget.scrollHeight}px`;
      }}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
