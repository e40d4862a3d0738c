import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../../../views';
import { localHref } from '../common/links';
import { nameOf, type Selection } from './cell-names';
import './content-bar.css';

interface ContentBarProps {
  readonly sheet: SheetView;
  readonly selection: Selection;
  readonly mayEdit: boolean;
  readonly onType: (text: string) => void;
}

/** Which cell is selected, and all of what it shows, to read or to change. */
export function ContentBar({ sheet, selection, mayEdit, onType }: ContentBarProps) {
  const content = sheet.display[selection.row - 1]?.[selection.column - 1] ?? '';
  const [text, setText] = useState(content);
  const input = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(false);
  // Another cell may show the same text.
  useEffect(() => setText(content), [content, selection.row, selection.column]);

  const keep = () => {
    if (!leaving.current && text !== content) onType(text);
    leaving.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      leaving.current = true;
      setText(content);
    } else if (event.key !== 'Enter' || event.altKey || event.isComposing) return;
    event.preventDefault();
    input.current?.blur();
  };
  return (
    <div class="content-bar">
      <output class="content-bar-cell" aria-label="Selected cell">
        {nameOf(selection)}
      </output>
      <textarea
        class="content-bar-text"
        aria-label="Content of the selected cell"
        rows={Math.min(6, text.split('\n').length)}
        readOnly={!mayEdit}
        ref={input}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={keep}
      />
      {/^https?:\/\/\S+$/.test(content) && (
        <a href={localHref(content)} target="_blank" rel="noreferrer">
          Open link
        </a>
      )}
    </div>
  );
}
