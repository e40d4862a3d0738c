import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { z } from 'zod';
import type { Access, FileRecord, FileType } from '../files';
import type { LocalWorkspace } from '../local-workspace';
import type { PersonView } from './api';

/** Said to the person in words, instead of what they asked for. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: 400 | 403 | 404 | 409,
    readonly owner?: PersonView,
  ) {
    super(message);
  }
}

const COOKIE = 'person';

/** Who is signed in: whom the cookie names, or the first person of the school. */
export function personOf(context: Context, workspace: LocalWorkspace): string {
  const named = getCookie(context, COOKIE);
  if (named !== undefined && workspace.person(named)) return named;
  const first = workspace.people()[0];
  if (!first) throw new Refusal('Nobody has an account in this school yet.', 409);
  return first.email;
}

export function signIn(context: Context, workspace: LocalWorkspace, email: string): void {
  if (!workspace.person(email)) throw new Refusal(`Nobody here is called ${email}.`, 404);
  setCookie(context, COOKIE, email, { path: '/', httpOnly: true, sameSite: 'Lax' });
}

export function viewOfPerson(workspace: LocalWorkspace, email: string): PersonView {
  return { email, name: workspace.person(email)?.name ?? email };
}

/** The body as the route expects it. */
export async function bodyOf<Schema extends z.ZodType>(
  context: Context,
  schema: Schema,
): Promise<z.infer<Schema>> {
  // Only JSON: a form of another site cannot send it without asking first.
  if (!context.req.header('content-type')?.startsWith('application/json')) {
    throw new Refusal('The request is not JSON.', 400);
  }
  const body: unknown = await context.req.json().catch(() => undefined);
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
    .join('; ');
  throw new Refusal(`The request is not as expected. ${where}`, 400);
}

/** The file, if the person may open it in this way. */
export function fileFor(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  type: FileType,
  access: Access = 'view',
): FileRecord {
  const file = workspace.files.get(id);
  if (!file || file.type !== type) {
    throw new Refusal('This file does not exist. Check the address.', 404);
  }
  const owner = viewOfPerson(workspace, file.owner);
  if (!workspace.files.may(id, person, 'view')) {
    throw new Refusal(`You need access. Ask ${owner.name} to share the file with you.`, 403, owner);
  }
  if (file.trashed) throw new Refusal('This file is in the trash.', 404);
  if (!workspace.files.may(id, person, access)) {
    throw new Refusal(
      `You may view this file, not change it. Ask ${owner.name} for edit access.`,
      403,
    );
  }
  return file;
}
