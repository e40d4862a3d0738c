import { useEffect } from 'preact/hooks';
import './notice.css';

interface NoticeProps {
  readonly text: string;
  readonly onClose: () => void;
  /** Stays until it is dismissed. */
  readonly lasting?: boolean;
}

/** How long a passing notice stands, in milliseconds. */
const STANDS = 6000;

/** A short message over the page: what was refused, or what was done. */
export function Notice({ text, onClose, lasting = false }: NoticeProps) {
  useEffect(() => {
    if (lasting) return;
    const timer = setTimeout(onClose, STANDS);
    return () => clearTimeout(timer);
  }, [lasting, onClose]);
  return (
    <div class="notice" role="alert">
      <span>{text}</span>
      <button type="button" onClick={onClose}>
        Dismiss
      </button>
    </div>
  );
}
