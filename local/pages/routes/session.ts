import { Hono } from 'hono';
import { z } from 'zod';
import type { LocalWorkspace } from '../../local-workspace';
import type { AdvanceResult, ClockView, SessionView } from '../api';
import { bodyOf, personOf, signIn, viewOfPerson } from '../request';

const SignIn = z.object({ email: z.string() });
/** At most 53 weeks at once: every hour of it may run a trigger. */
const Advance = z.object({
  milliseconds: z
    .int()
    .positive()
    .max(53 * 7 * 24 * 3_600_000),
});

/** Who is signed in, who could be, and what time it is. */
export function sessionRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/session', (context) => {
    const session: SessionView = {
      me: viewOfPerson(workspace, personOf(context, workspace)),
      people: workspace.people(),
      clock: clockOf(workspace),
    };
    return context.json(session);
  });
  routes.post('/session', async (context) => {
    signIn(context, workspace, (await bodyOf(context, SignIn)).email);
    return context.json({});
  });
  routes.get('/clock', (context) => context.json(clockOf(workspace)));
  routes.post('/clock/advance', async (context) => {
    const outcomes = workspace.advance((await bodyOf(context, Advance)).milliseconds);
    const result: AdvanceResult = {
      clock: clockOf(workspace),
      ran: outcomes.length,
      failures: outcomes
        .filter((outcome) => outcome.ended !== 'returned')
        .map((outcome) => outcome.error?.message ?? 'The run was ended.'),
    };
    return context.json(result);
  });
  return routes;
}

function clockOf(workspace: LocalWorkspace): ClockView {
  const zone = workspace.project.manifest.timeZone;
  return {
    now: workspace.clock.now().getTime(),
    timeZone: typeof zone === 'string' ? zone : 'UTC',
  };
}
