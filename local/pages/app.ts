import { Hono } from 'hono';
import type { LocalWorkspace } from '../local-workspace';
import { ServiceError } from '../service';
import type { RefusalView } from './api';
import type { Client } from './bundle';
import { Refusal } from './request';
import { calendarRoutes } from './routes/calendar';
import { documentRoutes } from './routes/documents';
import { fileRoutes } from './routes/files';
import { formRoutes } from './routes/forms';
import { mailRoutes } from './routes/mail';
import { scriptRoutes } from './routes/scripts';
import { sessionRoutes } from './routes/session';
import { spreadsheetRoutes } from './routes/spreadsheets';
import { SHELL } from './shell';

/** Addresses of pages, as at Google with the host changed. */
const PAGES = [
  '/',
  '/spreadsheets/d/:id/edit',
  '/document/d/:id/edit',
  '/forms/d/e/:id/viewform',
  '/mail',
  '/calendar',
];

/** The pages and their API over one workspace. */
export function pagesApp(workspace: LocalWorkspace, client: Client): Hono {
  const app = new Hono();
  for (const path of PAGES) app.get(path, (context) => context.html(SHELL));
  // The form editor is not built: who opens one sees the form.
  app.get('/forms/d/:id/:verb{edit|viewform}', (context) =>
    context.redirect(`/forms/d/e/${context.req.param('id')}/viewform`),
  );
  app.get('/client.js', (context) =>
    context.body(client.js, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/client.css', (context) =>
    context.body(client.css, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  for (const routes of [
    sessionRoutes,
    fileRoutes,
    spreadsheetRoutes,
    formRoutes,
    documentRoutes,
    mailRoutes,
    calendarRoutes,
    scriptRoutes,
  ]) {
    app.route('/api', routes(workspace));
  }
  app.notFound((context) =>
    context.json<RefusalView>({ message: 'There is nothing at this address.' }, 404),
  );
  app.onError((error, context) => {
    if (error instanceof Refusal) {
      const refusal: RefusalView = {
        message: error.message,
        ...(error.owner && { needsAccess: { owner: error.owner } }),
      };
      return context.json(refusal, error.status);
    }
    if (error instanceof ServiceError) {
      return context.json<RefusalView>({ message: error.message }, 409);
    }
    console.error(error);
    return context.json<RefusalView>(
      { message: `The local workspace failed: ${error.message}` },
      500,
    );
  });
  return app;
}
