import * as z from 'zod/mini';
import { Problem } from '../problem';
import type { Occasion, OpenDoc, Workspace } from '../workspace';
import { refused } from './forms';
import { openFromDoc, openWorkspace } from './open-workspace';
import { refusedInWords } from './share-file';

// The compiled checks that zod makes by default need eval, which Apps Script refuses.
z.config({ jitless: true });

/** What the sidebar gets: the result, or what to tell the person. */
export type Reply<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** In words, whom Google did not let into a form; blank for nobody. */
      readonly notice: string;
    }
  | { readonly ok: false; readonly message: string };

export type Job<Request, Result> = (
  workspace: Workspace,
  occasion: Occasion,
  request: Request,
) => Result;

/** A run stops itself five minutes after it began, well before Google's six are over. */
const LONGEST_RUN = 5 * 60 * 1000;

/** Makes a job callable from the sidebar: its request is checked, its problems come back in words. */
export function serve<Result>(job: Job<undefined, Result>): () => Reply<Result>;
export function serve<Request, Result>(
  job: Job<Request, Result>,
  schema: z.ZodMiniType<NoInfer<Request>>,
): (request: Request) => Reply<Result>;
export function serve<Result>(
  job: Job<never, Result>,
  schema?: z.ZodMiniType<unknown>,
): (request?: unknown) => Reply<Result> {
  return replying(openWorkspace, job, schema);
}

/** The same from the sidebar in a Doc. */
export function serveInDoc<Request, Result>(
  job: (doc: OpenDoc, occasion: Occasion, request: Request) => Result,
  schema?: z.ZodMiniType<NoInfer<Request>>,
): (request: Request) => Reply<Result> {
  return replying(
    openFromDoc,
    job as (doc: OpenDoc, occasion: Occasion, request: never) => Result,
    schema,
  );
}

function replying<Opened, Result>(
  open: () => Opened,
  job: (opened: Opened, occasion: Occasion, request: never) => Result,
  schema: z.ZodMiniType<unknown> | undefined,
): (request?: unknown) => Reply<Result> {
  return (request) => {
    try {
      const parsed = schema?.parse(request) as never;
      const value = job(open(), occasion(), parsed);
      return { ok: true, value, notice: refusedInWords(refused) };
    } catch (error) {
      return { ok: false, message: inWords(error) };
    }
  };
}

/** Makes a job callable by a trigger; what goes wrong is logged and fails the run, as Apps Script expects. */
export function runByItself<Result>(job: Job<undefined, Result>): () => void {
  return () => {
    try {
      job(openWorkspace(), occasion(), undefined);
    } catch (error) {
      console.error(inWords(error));
      throw error;
    }
  };
}

function occasion(): Occasion {
  const now = new Date();
  return {
    now,
    actor: Session.getEffectiveUser().getEmail().toLowerCase(),
    random: Math.random,
    timeLeft: () => LONGEST_RUN - (Date.now() - now.getTime()),
  };
}

function inWords(error: unknown): string {
  if (error instanceof Problem) return error.message;
  console.error(error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : error);
  return 'Google did not finish this. Nothing is lost: try again in a minute.';
}
