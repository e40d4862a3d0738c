import { Hono } from 'hono';
import { z } from 'zod';
import type { LocalWorkspace } from '../../local-workspace';
import { typeInCell, typeParagraph, viewDocument } from '../../services/document/people';
import { bodyOf, fileFor, personOf } from '../request';

const Paragraph = z.object({
  /** Which block, from 0; the number of blocks adds one at the end. */
  block: z.int().min(0),
  text: z.string().max(50_000),
});

const Index = z.int().min(0);
const Cell = z.object({
  /** Which block the table is, and the cell's place in it, from 0. */
  block: Index,
  row: Index,
  column: Index,
  text: z.string().max(50_000),
});

/** What people read and type in a document. */
export function documentRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/documents/:id', (context) => {
    const person = personOf(context, workspace);
    const { id } = fileFor(workspace, person, context.req.param('id'), 'document');
    return context.json(viewDocument(workspace, person, id));
  });
  routes.post('/documents/:id/paragraphs', async (context) => {
    const person = personOf(context, workspace);
    const { id } = fileFor(workspace, person, context.req.param('id'), 'document', 'edit');
    const { block, text } = await bodyOf(context, Paragraph);
    typeParagraph(workspace, person, id, block, text);
    return context.json(viewDocument(workspace, person, id));
  });
  routes.post('/documents/:id/cells', async (context) => {
    const person = personOf(context, workspace);
    const { id } = fileFor(workspace, person, context.req.param('id'), 'document', 'edit');
    const { text, ...place } = await bodyOf(context, Cell);
    typeInCell(workspace, person, id, place, text);
    return context.json(viewDocument(workspace, person, id));
  });
  return routes;
}
