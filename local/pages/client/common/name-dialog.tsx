import { useState } from 'preact/hooks';
import { Dialog } from './dialog';

interface NameDialogProps {
  readonly title: string;
  readonly label: string;
  readonly name: string;
  readonly button: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a name. */
export function NameDialog({ title, label, name, button, onName, onClose }: NameDialogProps) {
  const [text, setText] = useState(name);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          onName(text.trim());
        }}
      >
        <input
          class="field"
          aria-label={label}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={text.trim() === ''}>
            {button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
