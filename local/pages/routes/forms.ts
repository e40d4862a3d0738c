import { Hono } from 'hono';
import { z } from 'zod';
import type { LocalWorkspace } from '../../local-workspace';
import {
  prefilledAnswers,
  responseAnswers,
  submitForm,
  viewForm,
} from '../../services/forms/people';
import type { FormStart, SubmitResult } from '../api';
import { bodyOf, personOf, Refusal } from '../request';

const Submit = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  editing: z.string().optional(),
});

/** Forms as those who answer them see them; nobody needs the form's file for that. */
export function formRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/forms/:id', (context) => {
    const id = formId(workspace, context.req.param('id'));
    return context.json(viewForm(workspace, personOf(context, workspace), id));
  });
  /** The query is the form link's own: pre-filled answers, or the response to edit. */
  routes.get('/forms/:id/start', (context) => {
    const id = formId(workspace, context.req.param('id'));
    const editing = context.req.query('edit2');
    const start: FormStart = {
      answers: editing
        ? responseAnswers(workspace, personOf(context, workspace), id, editing)
        : prefilledAnswers(workspace, id, context.req.url),
    };
    return context.json(start);
  });
  routes.post('/forms/:id/responses', async (context) => {
    const id = formId(workspace, context.req.param('id'));
    const { answers, editing } = await bodyOf(context, Submit);
    const result: SubmitResult = submitForm(
      workspace,
      personOf(context, workspace),
      id,
      answers,
      editing,
    );
    return context.json(result);
  });
  return routes;
}

function formId(workspace: LocalWorkspace, id: string): string {
  const file = workspace.files.get(id);
  if (file?.type !== 'form' || file.trashed) {
    throw new Refusal('This form does not exist any more. Ask whoever sent you the link.', 404);
  }
  return id;
}
