import { Hono } from 'hono';
import { z } from 'zod';
import type { FileRecord } from '../../files';
import type { LocalWorkspace } from '../../local-workspace';
import { createDocument } from '../../services/document/people';
import { listForms } from '../../services/forms/people';
import { createSpreadsheet } from '../../services/spreadsheet/people';
import { addressOf } from '../addresses';
import type { FileView, SharingView } from '../api';
import { bodyOf, fileFor, personOf, Refusal, viewOfPerson } from '../request';

const Name = z.string().trim().min(1, 'a file needs a name').max(300);
const Create = z.object({ type: z.enum(['spreadsheet', 'document']), name: Name });
const Rename = z.object({ name: Name });
const Share = z.object({ email: z.string(), access: z.enum(['view', 'edit', 'none']) });

/** The school's Drive, as far as the signed-in person may see it. */
export function fileRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/files', (context) => {
    const person = personOf(context, workspace);
    const answerable = new Set(listForms(workspace, person).map((form) => form.id));
    const files = workspace.files
      .list()
      .filter((file) => !file.trashed)
      .filter((file) => workspace.files.may(file.id, person, 'view') || answerable.has(file.id))
      .sort((a, b) => b.modified - a.modified)
      .map((file) => viewOfFile(workspace, file, person));
    return context.json(files);
  });
  routes.post('/files', async (context) => {
    const person = personOf(context, workspace);
    const { type, name } = await bodyOf(context, Create);
    const create = type === 'spreadsheet' ? createSpreadsheet : createDocument;
    const file = workspace.files.get(create(workspace, person, name));
    if (!file) throw new Refusal('The file was not made.', 409);
    return context.json(viewOfFile(workspace, file, person));
  });
  routes.post('/files/:id/name', async (context) => {
    const file = someFile(workspace, personOf(context, workspace), context.req.param('id'), 'edit');
    const { name } = await bodyOf(context, Rename);
    workspace.files.change(file.id, { name, modified: workspace.clock.now().getTime() });
    return context.json({});
  });
  routes.post('/files/:id/trash', (context) => {
    const person = personOf(context, workspace);
    const file = someFile(workspace, person, context.req.param('id'), 'edit');
    if (file.owner !== person) {
      throw new Refusal('Only the owner can move a file to the trash.', 403);
    }
    workspace.files.change(file.id, { trashed: true });
    return context.json({});
  });
  routes.get('/files/:id/sharing', (context) => {
    const file = someFile(workspace, personOf(context, workspace), context.req.param('id'), 'view');
    return context.json(sharingOf(workspace, file));
  });
  routes.post('/files/:id/sharing', async (context) => {
    const file = someFile(workspace, personOf(context, workspace), context.req.param('id'), 'edit');
    const { email, access } = await bodyOf(context, Share);
    if (!workspace.person(email)) throw new Refusal(`Nobody here is called ${email}.`, 404);
    if (access === 'none') workspace.files.unshare(file.id, email);
    else workspace.files.share(file.id, email, access);
    return context.json(sharingOf(workspace, workspace.files.get(file.id) ?? file));
  });
  return routes;
}

function someFile(
  workspace: LocalWorkspace,
  person: string,
  id: string,
  access: 'view' | 'edit',
): FileRecord {
  return fileFor(workspace, person, id, workspace.files.get(id)?.type ?? 'document', access);
}

function viewOfFile(workspace: LocalWorkspace, file: FileRecord, person: string): FileView {
  return {
    id: file.id,
    type: file.type,
    name: file.name,
    owner: viewOfPerson(workspace, file.owner),
    modified: file.modified,
    url: addressOf(file),
    mayEdit: workspace.files.may(file.id, person, 'edit'),
    mayTrash: file.owner === person,
  };
}

function sharingOf(workspace: LocalWorkspace, file: FileRecord): SharingView {
  const view = (email: string) => viewOfPerson(workspace, email);
  return {
    owner: view(file.owner),
    editors: file.editors.map(view),
    viewers: file.viewers.map(view),
  };
}
