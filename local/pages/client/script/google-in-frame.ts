import { clockInFrame } from './clock-in-frame';
import type { FrameMessage } from './messages';

/**
 * Makes `google.script.run` and `google.script.host` in a sidebar or dialog. It is sent into the frame as text, so it
 * uses nothing from outside itself. Limits from the guide "Client-side API": JSON-like values only, ten calls at once.
 */
export function googleInFrame(): void {
  type Handler = ((value: unknown, userObject?: unknown) => void) | undefined;
  interface Handlers {
    readonly success?: Handler;
    readonly failure?: Handler;
    readonly userObject?: unknown;
  }
  const AT_ONCE = 10;
  const running = new Map<number, Handlers>();
  const waiting: (() => void)[] = [];
  let last = 0;

  const say = (message: FrameMessage) => window.parent.postMessage(message, '*');

  /** The value as it crosses: what JSON has no word for is refused, as Google refuses it. */
  const crossing = (value: unknown, path: string, above: readonly unknown[]): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    const illegal =
      typeof value !== 'object' ||
      value instanceof Date ||
      value instanceof Node ||
      above.includes(value);
    if (illegal) throw new TypeError(`Failed due to illegal value in property: ${path}`);
    const inner = [...above, value];
    if (Array.isArray(value)) {
      return Array.from(value, (item, index) =>
        item === undefined ? null : crossing(item, `${path}.${index}`, inner),
      );
    }
    return Object.fromEntries(
      Object.entries(value as object)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, crossing(item, `${path}.${key}`, inner)]),
    );
  };

  const call = (functionName: string, handlers: Handlers, given: readonly unknown[]) => {
    const args = given.map((item, index) =>
      item === undefined ? null : crossing(item, String(index), []),
    );
    last += 1;
    const id = last;
    const start = () => {
      running.set(id, handlers);
      say({ type: 'call', id, functionName, args });
    };
    if (running.size < AT_ONCE) start();
    else waiting.push(start);
  };

  const runner = (handlers: Handlers): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler')
            return (success: Handler) => runner({ ...handlers, success });
          if (name === 'withFailureHandler')
            return (failure: Handler) => runner({ ...handlers, failure });
          if (name === 'withUserObject')
            return (userObject: unknown) => runner({ ...handlers, userObject });
          // Functions that end in an underscore are private; `then` would make the runner a promise.
          if (typeof name !== 'string' || name === 'then' || name.endsWith('_')) return undefined;
          return (...args: unknown[]) => call(name, handlers, args);
        },
      },
    );

  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.data?.type !== 'answer') return;
    const handlers = running.get(event.data.id);
    if (!handlers) return;
    running.delete(event.data.id);
    waiting.shift()?.();
    if ('error' in event.data) {
      const { name, message } = event.data.error;
      const error = Object.assign(new Error(message), { name });
      if (handlers.failure) handlers.failure(error, handlers.userObject);
      else console.error(error);
    } else {
      handlers.success?.(event.data.value, handlers.userObject);
    }
  });

  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) say({ type: 'escape' });
  });

  /** Files of the workspace open in a tab of their own, at this machine's address. */
  const local = (url: string) =>
    url.replace(/^https:\/\/docs\.google\.com(?=\/)/, new URL(document.baseURI).origin);
  window.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href.startsWith('http')) return;
      link.href = local(link.href);
      link.target = '_blank';
    },
    true,
  );
  const open = window.open.bind(window);
  window.open = (url, target, features) =>
    open(url === undefined ? url : local(String(url)), target, features);

  const host = {
    close: () => say({ type: 'close' }),
    setWidth: (width: number) => say({ type: 'size', width }),
    setHeight: (height: number) => say({ type: 'size', height }),
    editor: { focus: () => say({ type: 'focus editor' }) },
  };
  Object.assign(window, { google: { script: { run: runner({}), host } } });
}

/** The page's HTML with the clock and Google's part before everything that it loads itself. */
export function withGoogle(html: string, ahead: number): string {
  // A function as text never holds "</script".
  const script = `<script>(${clockInFrame.toString()})(${ahead});(${googleInFrame.toString()})()</script>`;
  const head = /<head(\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
