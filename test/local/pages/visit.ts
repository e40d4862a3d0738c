import type { LocalWorkspace } from '../../../local/local-workspace';
import { pagesApp } from '../../../local/pages/app';

/** What the server answered. */
export interface Answer {
  readonly status: number;
  // A test reads what it expects; the shapes are those of local/pages/api.ts.
  // biome-ignore lint/suspicious/noExplicitAny: JSON of an answer
  readonly body: any;
  readonly headers: Headers;
}

/** Somebody at the pages, signed in. */
export interface Visitor {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
}

export function visit(workspace: LocalWorkspace, person: string): Visitor {
  const app = pagesApp(workspace, { js: '', css: '' });
  const answer = async (response: Response): Promise<Answer> => ({
    status: response.status,
    body: await response.json().catch(() => undefined),
    headers: response.headers,
  });
  const cookie = `person=${encodeURIComponent(person)}`;
  return {
    get: async (path, headers = {}) =>
      answer(await app.request(`/api${path}`, { headers: { cookie, ...headers } })),
    post: async (path, body = {}) =>
      answer(
        await app.request(`/api${path}`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
  };
}
