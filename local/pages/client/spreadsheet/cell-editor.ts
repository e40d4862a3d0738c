import type { EditCell, EditorBase, HyperFunc, VNode } from '@revolist/revogrid';
import './cell-editor.css';

/** What a drop-down of a cell offers, or nothing for a plain one. Rows and columns from 1. */
export type ChoicesAt = (cell: EditCell) => readonly string[] | undefined;
type Save = (value: string, preventFocus?: boolean) => void;

/** A key that ended the typing before the editor was there to take it. */
export interface EarlyKey {
  key?: 'Enter' | 'Tab' | undefined;
}

/** An editor as RevoGrid asks for it: a box over the cell, with the choices of a drop-down under it. */
export function cellEditor(choicesAt: ChoicesAt, early: EarlyKey) {
  return class CellEditor implements EditorBase {
    element: Element | null = null;
    // RevoGrid sets it before it renders.
    declare editCell?: EditCell;
    #box: HTMLTextAreaElement | null = null;
    #list: HTMLElement | null = null;
    readonly #save: Save;
    readonly #close: () => void;

    constructor(_column: unknown, save: Save, close: (focusNext?: boolean) => void) {
      this.#save = save;
      this.#close = () => close(false);
    }

    render(createElement: HyperFunc<VNode>): VNode {
      return createElement('textarea', {
        class: 'cell-editor',
        'aria-label': 'Cell content',
        rows: 1,
        value: this.editCell?.val ?? '',
        ref: (box: HTMLTextAreaElement) => {
          this.#box = box;
        },
        onKeyDown: (event: KeyboardEvent) => this.#onKeyDown(event),
        onInput: () => {
          this.#fit();
          this.#filter(this.getValue());
        },
      });
    }

    componentDidRender(): void {
      const box = this.#box;
      if (!box || document.activeElement === box) return;
      box.focus();
      box.setSelectionRange(box.value.length, box.value.length);
      this.#fit();
      if (early.key) {
        // Not amid the grid's own drawing.
        setTimeout(() => this.#finishEarly());
        return;
      }
      const choices = this.editCell && choicesAt(this.editCell);
      if (choices) this.#openList(choices);
    }

    appendPendingInput(text: string): boolean {
      if (!this.#box) return false;
      this.#box.value += text;
      this.#box.focus();
      return true;
    }

    getValue(): string {
      return this.#box?.value ?? '';
    }

    beforeDisconnect(): void {
      this.#list?.remove();
      this.#box?.blur();
    }

    disconnectedCallback(): void {
      this.#list?.remove();
    }

    #onKeyDown(event: KeyboardEvent): void {
      if (event.isComposing) return;
      if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
        this.#box?.setRangeText('\n', this.#box.selectionStart, this.#box.selectionEnd, 'end');
        this.#fit();
      } else if (event.key === 'Enter') {
        event.preventDefault();
        const chosen = this.#list?.querySelector('[aria-selected=true]')?.textContent;
        this.#finish(chosen ?? this.getValue(), false);
      } else if (event.key === 'Tab') {
        this.#finish(this.getValue(), true);
      } else if (this.#list && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        this.#step(event.key === 'ArrowDown' ? 1 : -1);
      } else if (event.key === 'Escape') {
        this.#list?.remove();
        this.#close();
      }
    }

    #finishEarly(): void {
      const { key } = early;
      early.key = undefined;
      this.#finish(this.getValue(), key === 'Tab');
      // The grid itself moves on for Tab, and it had no chance to.
      if (key === 'Tab') document.dispatchEvent(new KeyboardEvent('keydown', { key, code: key }));
    }

    #finish(value: string, preventFocus: boolean): void {
      this.beforeDisconnect();
      this.#save(value, preventFocus);
    }

    /** As large as its text, and never smaller than the cell. */
    #fit(): void {
      const box = this.#box;
      if (!box) return;
      box.style.height = '100%';
      if (box.scrollHeight > box.clientHeight) box.style.height = `${box.scrollHeight + 4}px`;
    }

    #openList(choices: readonly string[]): void {
      const cell = this.#box?.getBoundingClientRect();
      if (!cell) return;
      const list = document.createElement('div');
      list.className = 'cell-choices';
      list.setAttribute('role', 'listbox');
      list.setAttribute('aria-label', 'Choices');
      for (const choice of choices) {
        const option = document.createElement('div');
        option.setAttribute('role', 'option');
        option.textContent = choice;
        option.addEventListener('click', () => this.#finish(choice, false));
        list.append(option);
      }
      // The grid would take a press outside itself as leaving the cell.
      for (const type of ['mousedown', 'mouseup', 'pointerdown', 'touchend']) {
        list.addEventListener(type, (event) => {
          event.preventDefault();
          event.stopPropagation();
        });
      }
      const below = window.innerHeight - cell.bottom;
      list.style.left = `${cell.left}px`;
      list.style.minWidth = `${cell.width}px`;
      if (below > 220) list.style.top = `${cell.bottom + 2}px`;
      else list.style.bottom = `${window.innerHeight - cell.top + 2}px`;
      document.body.append(list);
      this.#list = list;
    }

    #options(): HTMLElement[] {
      return [...(this.#list?.querySelectorAll<HTMLElement>('[role=option]:not([hidden])') ?? [])];
    }

    #step(by: number): void {
      const options = this.#options();
      const at = options.findIndex((option) => option.ariaSelected === 'true');
      const next =
        at === -1 && by < 0 ? options.length - 1 : (at + by + options.length) % options.length;
      options.forEach((option, index) => {
        option.ariaSelected = String(index === next);
      });
      options[next]?.scrollIntoView({ block: 'nearest' });
    }

    #filter(text: string): void {
      for (const option of this.#list?.children ?? []) {
        if (!(option instanceof HTMLElement)) continue;
        option.hidden = !option.textContent?.toLowerCase().includes(text.toLowerCase());
        option.ariaSelected = 'false';
      }
    }
  };
}
