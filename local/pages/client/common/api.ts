import type { RefusalView } from '../../api';

/** What the server said instead of doing what was asked. */
export class Refused extends Error {
  constructor(readonly refusal: RefusalView) {
    super(refusal.message);
  }
}

export async function ask<T>(path: string): Promise<T> {
  return answerOf(await fetch(`/api${path}`));
}

export async function send<T = unknown>(path: string, body: unknown = {}): Promise<T> {
  return answerOf(
    await fetch(`/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

/** The answer with its tag, or nothing when it is the one that carries the given tag. */
export async function askUnlessSame<T>(
  path: string,
  tag: string | undefined,
): Promise<{ value: T; tag: string | undefined } | undefined> {
  const response = await fetch(`/api${path}`, {
    cache: 'no-store',
    headers: tag === undefined ? {} : { 'if-none-match': tag },
  });
  if (response.status === 304) return undefined;
  return { value: await answerOf<T>(response), tag: response.headers.get('etag') ?? undefined };
}

// The server's own types say what its JSON is; both are built from one tree.
async function answerOf<T>(response: Response): Promise<T> {
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer as RefusalView);
  return answer as T;
}

/** What a failure says to a person. */
export function wordsOf(failure: unknown): string {
  if (failure instanceof Refused) return failure.message;
  if (failure instanceof TypeError)
    return 'The local workspace does not answer. Is it still running?';
  return String(failure);
}
