import { Hono } from 'hono';
import type { LocalWorkspace } from '../../local-workspace';
import { eventsOf } from '../../services/calendar-people';
import { personOf } from '../request';

/** The signed-in person's calendar, soonest first. */
export function calendarRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/calendar', (context) =>
    context.json(eventsOf(workspace, personOf(context, workspace))),
  );
  return routes;
}
