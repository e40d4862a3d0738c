import { useReducer, useRef } from 'preact/hooks';

/** Where text is typed: a paragraph, which Enter leaves, or a cell, where Enter begins a paragraph. */
type Place = 'paragraph' | 'cell';

/**
 * Makes an element one to type in. What it says is told when it is left, if it says something else than when it was
 * entered. Escape puts back what stood there.
 * @returns a key, under which the element is drawn anew after Escape, and its properties
 */
export function useTyping(place: Place, mayEdit: boolean, onType: (text: string) => void) {
  const before = useRef('');
  const [key, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  if (!mayEdit) return [key, {}] as const;
  const props = {
    contentEditable: 'plaintext-only' as const,
    onFocus: (event: FocusEvent) => {
      before.current = typedText(event.currentTarget);
    },
    onBlur: (event: FocusEvent) => {
      const text = typedText(event.currentTarget);
      if (text !== before.current) onType(text);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!(event.currentTarget instanceof HTMLElement)) return;
      if (event.key === 'Escape') {
        before.current = typedText(event.currentTarget);
        redraw(null);
      } else if (place === 'cell' || event.key !== 'Enter' || event.shiftKey || event.isComposing) {
        return;
      }
      event.preventDefault();
      event.currentTarget.blur();
    },
  };
  return [key, props] as const;
}

/** The lines of an element that was typed in, parted by new lines, as are the paragraphs in it. */
function typedText(target: EventTarget | null): string {
  if (!(target instanceof HTMLElement)) return '';
  const paragraphs: string[] = [];
  let loose = '';
  for (const node of target.childNodes) {
    if (!(node instanceof HTMLParagraphElement)) {
      loose += textOf(node);
      continue;
    }
    if (loose !== '') paragraphs.push(withoutFiller(loose));
    loose = '';
    paragraphs.push(withoutFiller(textOf(node)));
  }
  if (loose !== '') paragraphs.push(withoutFiller(loose));
  return paragraphs.join('\n');
}

function textOf(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  return node instanceof Text ? node.data : [...node.childNodes].map(textOf).join('');
}

/** Browsers end a text with one more new line where an empty line is to be seen, or nothing. */
function withoutFiller(text: string): string {
  return text.replace(/\n$/, '');
}
