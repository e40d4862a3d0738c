import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icons';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Pixels of its content; without them it is as large as that. */
  readonly width?: number;
  readonly height?: number;
  /** Whether the page waits behind a scrim. */
  readonly modal?: boolean;
}

/** A dialog in the middle of the page, closed by Escape or its button. */
export function Dialog({ title, onClose, children, width, height, modal = true }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (modal) dialog?.showModal();
    else dialog?.show();
    return () => dialog?.close();
  }, [modal]);
  return (
    <dialog
      class={modal ? 'dialog' : 'dialog modeless'}
      ref={ref}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-title">
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div
        class="dialog-content"
        style={{
          ...(width !== undefined && { width: `${width}px` }),
          ...(height !== undefined && { height: `${height}px` }),
        }}
      >
        {children}
      </div>
    </dialog>
  );
}
