import { Hono } from 'hono';
import { z } from 'zod';
import type { Outcome } from '../../execution';
import type { LocalWorkspace } from '../../local-workspace';
import { callFromPage } from '../../services/run';
import type { CallResult, ShownView } from '../api';
import { bodyOf, personOf, Refusal } from '../request';

const Open = z.object({ container: z.string() });
const Item = Open.extend({ functionName: z.string() });
const Call = Item.extend({ args: z.array(z.unknown()) });

/** Runs the script as the signed-in person: when a file is opened, from a menu, from a sidebar or dialog. */
export function scriptRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.post('/scripts/open', async (context) => {
    const person = personOf(context, workspace);
    const { container } = await bodyOf(context, Open);
    // As at Google, opening a file that one may only view runs no script.
    if (!workspace.files.may(container, person, 'edit')) return context.json(NOTHING_SHOWN);
    const outcome = workspace.run({
      user: person,
      activeUser: person,
      container,
      functionName: 'onOpen',
      authMode: 'LIMITED',
      args: [{ authMode: 'LIMITED', user: { email: person, nickname: person.split('@')[0] } }],
    });
    return context.json(shownBy(outcome));
  });
  routes.post('/scripts/item', async (context) => {
    const person = personOf(context, workspace);
    const { container, functionName } = await bodyOf(context, Item);
    refuseViewers(workspace, container, person);
    const outcome = workspace.run({ user: person, activeUser: person, container, functionName });
    return context.json(shownBy(outcome));
  });
  routes.post('/scripts/call', async (context) => {
    const person = personOf(context, workspace);
    const { container, functionName, args } = await bodyOf(context, Call);
    refuseViewers(workspace, container, person);
    const before = workspace.executions.at(-1);
    const result = callFromPage(workspace, { user: person, container, functionName, args });
    const last = workspace.executions.at(-1);
    const answer: CallResult = {
      result,
      // An error goes to the page's failure handler, not to a message of the editor's.
      shown: last && last !== before ? { ...shownBy(last.outcome, false) } : NOTHING_SHOWN,
    };
    return context.json(answer);
  });
  return routes;
}

const NOTHING_SHOWN: ShownView = { menus: [], toasts: [] };

function refuseViewers(workspace: LocalWorkspace, container: string, person: string): void {
  if (!workspace.files.may(container, person, 'edit')) {
    throw new Refusal('Only people who may edit this file can run its script.', 403);
  }
}

function shownBy(outcome: Outcome, withError = true): ShownView {
  const { menus, sidebar, dialog, toasts, sheet } = outcome.interface;
  const error =
    outcome.ended === 'returned'
      ? undefined
      : outcome.error
        ? `${outcome.error.name}: ${outcome.error.message}`
        : 'The script was ended before it finished.';
  return {
    menus,
    toasts,
    ...(sidebar && { sidebar }),
    ...(dialog && { dialog }),
    ...(sheet !== undefined && { sheet }),
    ...(withError && error !== undefined && { error }),
  };
}
