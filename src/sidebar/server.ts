import type { Reply } from '../google/serve';
import { tell } from './parts/told';

// Types only: names and requests are checked against the server's own source, and none of it comes into the page.
type Addon = typeof import('../addon');

/** Functions that answer with a value. */
export type Served = {
  [K in keyof Addon]: ReturnType<Addon[K]> extends Reply<unknown> ? K : never;
}[keyof Addon];
export type Answer<K extends Served> = Extract<ReturnType<Addon[K]>, { ok: true }>['value'];

/** Functions that only open something over the workbook. */
type Opening = Extract<keyof Addon, `open${string}`> & Exclude<keyof Addon, Served>;

/** As much of https://developers.google.com/apps-script/guides/html/reference/run as this page uses. */
interface Runner {
  withSuccessHandler(handler: (value: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}
declare const google: {
  readonly script: { readonly run: Runner; readonly host: { close(): void } };
};

/** Calls the server. Rejects with an Error whose message can be shown as it is. */
export async function call<K extends Served>(
  name: K,
  ...request: Parameters<Addon[K]>
): Promise<Answer<K>> {
  const reply = await run<Reply<Answer<K>> | null | undefined>(name, request);
  if (reply?.ok) {
    if (reply.notice) tell(reply.notice);
    return reply.value;
  }
  throw new Error(reply ? reply.message : NO_ANSWER);
}

/** Opens a dialog of the add-on. */
export async function open(name: Opening): Promise<void> {
  await run(name, []);
}

/** Closes the dialog that this page stands in. */
export function close(): void {
  google.script.host.close();
}

const NO_ANSWER = 'Google did not answer. Check that you are online, then try again.';

function run<T>(name: string, request: readonly unknown[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler(resolve as (value: never) => void)
      .withFailureHandler((error) => {
        console.error(error);
        reject(new Error(inWords(error)));
      });
    // The runner has every server function as a method; `name` is one of them by its type.
    (runner as unknown as Record<string, (...request: readonly unknown[]) => void>)[name]?.(
      ...request,
    );
  });
}

/** What Google itself says when a call does not come back, in words that say what to do. */
function inWords({ message }: Error): string {
  if (/permission|authoriz/i.test(message)) {
    return 'Google asks for your permission first. Close this sidebar and open it again from the Extensions menu.';
  }
  if (/maximum execution time|timed? ?out/i.test(message)) {
    return 'Google stopped this because it took too long. What was done is kept: try again to go on.';
  }
  return NO_ANSWER;
}
