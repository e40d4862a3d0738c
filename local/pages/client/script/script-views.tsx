import { useEffect } from 'preact/hooks';
import { Dialog } from '../common/dialog';
import { Icon } from '../common/icons';
import type { MenuEntry } from '../common/menu';
import type { BarMenu } from '../common/menu-bar';
import { Notice } from '../common/notice';
import { Progress } from '../common/progress';
import { Frame } from './frame';
import type { Script, Toast } from './use-script';
import './script-views.css';

interface ScriptProps {
  readonly script: Script;
  readonly onFocusEditor: () => void;
}

/** The script's menus: those of an add-on under Extensions, others beside it. */
export function scriptMenus(script: Script): BarMenu[] {
  const entriesOf = (menu: Script['menus'][number]): MenuEntry[] =>
    menu.items.map((item) =>
      item === 'separator'
        ? item
        : { label: item.label, run: () => script.runItem(item.functionName) },
    );
  const addons = script.menus.filter((menu) => menu.addon);
  const own = script.menus.filter((menu) => !menu.addon);
  return [
    ...(addons.length > 0
      ? [
          {
            title: 'Extensions',
            entries: addons.map((menu) => ({ label: menu.title, entries: entriesOf(menu) })),
          },
        ]
      : []),
    ...own.map((menu) => ({ title: menu.title, entries: entriesOf(menu) })),
  ];
}

export function ScriptSidebar({ script, onFocusEditor }: ScriptProps) {
  const { sidebar } = script;
  if (!sidebar) return null;
  return (
    <aside class="script-sidebar" aria-label={sidebar.title}>
      <header>
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label="Close sidebar"
          onClick={script.closeSidebar}
        >
          <Icon name="close" />
        </button>
      </header>
      <div class="script-sidebar-frame">
        <Frame
          key={sidebar.key}
          title={sidebar.title}
          html={sidebar.html}
          onCall={script.call}
          onClose={script.closeSidebar}
          onFocusEditor={onFocusEditor}
        />
      </div>
    </aside>
  );
}

/** What lies over the file: dialog, toasts, progress, and the words of a failed run. */
export function ScriptOverlays({ script, onFocusEditor }: ScriptProps) {
  const { dialog } = script;
  return (
    <>
      {script.running && <Progress label="The script is running" />}
      {dialog && (
        <Dialog
          key={dialog.key}
          title={dialog.title}
          width={dialog.width}
          height={dialog.height}
          modal={dialog.modal}
          onClose={script.closeDialog}
        >
          <Frame
            title={dialog.title}
            html={dialog.html}
            onCall={script.call}
            onClose={script.closeDialog}
            onEscape={script.closeDialog}
            onFocusEditor={onFocusEditor}
          />
        </Dialog>
      )}
      <div class="toasts">
        {script.toasts.map((toast) => (
          <ToastView key={toast.key} toast={toast} onClose={script.closeToast} />
        ))}
      </div>
      {script.error && <Notice lasting text={script.error} onClose={script.closeError} />}
    </>
  );
}

/** Milliseconds, the default of Spreadsheet.toast. */
const TOAST_STANDS = 5000;

function ToastView({ toast, onClose }: { toast: Toast; onClose: (key: number) => void }) {
  useEffect(() => {
    const timer = setTimeout(() => onClose(toast.key), TOAST_STANDS);
    return () => clearTimeout(timer);
  }, [toast.key, onClose]);
  return (
    <div class="toast" role="status">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <span>{toast.message}</span>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label="Close message"
        onClick={() => onClose(toast.key)}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
