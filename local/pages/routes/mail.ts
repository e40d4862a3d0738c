import { Hono } from 'hono';
import type { LocalWorkspace } from '../../local-workspace';
import { mailOf, sentBy } from '../../services/mail-people';
import { personOf } from '../request';

/** The signed-in person's mailbox, newest first. */
export function mailRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/mail/inbox', (context) =>
    context.json(mailOf(workspace, personOf(context, workspace))),
  );
  routes.get('/mail/sent', (context) =>
    context.json(sentBy(workspace, personOf(context, workspace))),
  );
  return routes;
}
