import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CallResult } from '../../api';
import { useSession } from '../common/session';
import { withGoogle } from './google-in-frame';
import type { FrameAnswer, FrameMessage } from './messages';
import './frame.css';

interface FrameProps {
  readonly title: string;
  readonly html: string;
  readonly onCall: (
    functionName: string,
    args: readonly unknown[],
  ) => Promise<CallResult['result']>;
  readonly onClose: () => void;
  readonly onEscape?: () => void;
  readonly onFocusEditor: () => void;
  readonly onSize?: (size: { width?: number; height?: number }) => void;
}

/** HTML of a script, shut in a sandbox: it reaches the page only by messages. */
export function Frame(props: FrameProps) {
  const ref = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const { clock } = useSession();
  // The session says what time it was when this page was opened.
  const ahead = clock.now - performance.timeOrigin;
  const source = useMemo(() => withGoogle(props.html, ahead), [props.html, ahead]);

  useEffect(() => {
    const answer = (message: FrameAnswer) => ref.current?.contentWindow?.postMessage(message, '*');
    const onMessage = async (event: MessageEvent) => {
      if (event.source === null || event.source !== ref.current?.contentWindow) return;
      const message = event.data as FrameMessage;
      const { onCall, onClose, onEscape, onFocusEditor, onSize } = latest.current;
      if (message.type === 'close') onClose();
      else if (message.type === 'escape') onEscape?.();
      else if (message.type === 'focus editor') onFocusEditor();
      else if (message.type === 'size') onSize?.(message);
      else if (message.type === 'call') {
        const { id, functionName, args } = message;
        answer({ type: 'answer', id, ...(await onCall(functionName, args)) });
      }
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);

  return (
    <iframe
      class="frame"
      ref={ref}
      title={props.title}
      sandbox="allow-scripts allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox"
      srcdoc={source}
    />
  );
}
