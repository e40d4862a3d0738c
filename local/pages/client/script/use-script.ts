import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CallResult, MenuView, ShownView } from '../../api';
import { send, wordsOf } from '../common/api';

export type Sidebar = NonNullable<ShownView['sidebar']> & { readonly key: number };
export type ScriptDialog = NonNullable<ShownView['dialog']> & { readonly key: number };
export type Toast = ShownView['toasts'][number] & { readonly key: number };

/** The script in an open file: what it shows, and ways to run it. */
export interface Script {
  readonly menus: readonly MenuView[];
  readonly sidebar: Sidebar | undefined;
  readonly dialog: ScriptDialog | undefined;
  readonly toasts: readonly Toast[];
  readonly running: boolean;
  readonly error: string;
  readonly runItem: (functionName: string) => void;
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<CallResult['result']>;
  readonly closeSidebar: () => void;
  readonly closeDialog: () => void;
  readonly closeToast: (key: number) => void;
  readonly closeError: () => void;
}

/**
 * @param container id of the open file
 * @param onRan called after every run: the file may have changed
 * @param goTo called with the sheet that the script goes to
 */
export function useScript(
  container: string,
  onRan: () => void,
  goTo?: (sheet: number) => void,
): Script {
  const [menus, setMenus] = useState<readonly MenuView[]>([]);
  const [sidebar, setSidebar] = useState<Sidebar>();
  const [dialog, setDialog] = useState<ScriptDialog>();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const [running, setRunning] = useState(0);
  const [error, setError] = useState('');
  const key = useRef(0);
  const ran = useRef(onRan);
  ran.current = onRan;
  const going = useRef(goTo);
  going.current = goTo;

  const show = useCallback((shown: ShownView) => {
    const next = () => {
      key.current += 1;
      return key.current;
    };
    if (shown.menus.length > 0) setMenus(shown.menus);
    if (shown.sidebar) setSidebar({ ...shown.sidebar, key: next() });
    if (shown.dialog) setDialog({ ...shown.dialog, key: next() });
    const fresh = shown.toasts.map((toast) => ({ ...toast, key: next() }));
    if (fresh.length > 0) setToasts((old) => [...old, ...fresh]);
    if (shown.sheet !== undefined) going.current?.(shown.sheet);
    if (shown.error) setError(shown.error);
  }, []);

  useEffect(() => {
    // As at Google, a menu that could not be made is a matter for the script's log.
    send<ShownView>('/scripts/open', { container }).then(
      ({ error: failed, ...shown }) => {
        if (failed) console.warn(failed);
        show(shown);
      },
      (failure) => setError(wordsOf(failure)),
    );
  }, [container, show]);

  const runItem = useCallback(
    async (functionName: string) => {
      setError('');
      setRunning((count) => count + 1);
      try {
        show(await send<ShownView>('/scripts/item', { container, functionName }));
      } catch (failure) {
        setError(wordsOf(failure));
      }
      setRunning((count) => count - 1);
      ran.current();
    },
    [container, show],
  );

  const call = useCallback(
    async (functionName: string, args: readonly unknown[]): Promise<CallResult['result']> => {
      setRunning((count) => count + 1);
      try {
        const body = { container, functionName, args };
        const { result, shown } = await send<CallResult>('/scripts/call', body);
        show(shown);
        return result;
      } catch (failure) {
        return { error: { name: 'NetworkError', message: wordsOf(failure) } };
      } finally {
        setRunning((count) => count - 1);
        ran.current();
      }
    },
    [container, show],
  );

  const closing = useMemo(
    () => ({
      closeSidebar: () => setSidebar(undefined),
      closeDialog: () => setDialog(undefined),
      closeToast: (gone: number) => setToasts((old) => old.filter((toast) => toast.key !== gone)),
      closeError: () => setError(''),
    }),
    [],
  );
  return { menus, sidebar, dialog, toasts, running: running > 0, error, runItem, call, ...closing };
}
