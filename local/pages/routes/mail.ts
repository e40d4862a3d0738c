import { Hono } from 'hono';
import type { LocalWorkspace, Mail } from '../../local-workspace';
import { mailOf, sentBy } from '../../services/mail-people';
import type { MailSummary, MailView } from '../api';
import { personOf, Refusal } from '../request';

/** The signed-in person's mailbox, newest first. */
export function mailRoutes(workspace: LocalWorkspace): Hono {
  const routes = new Hono();
  routes.get('/mail/inbox', (context) =>
    context.json(mailOf(workspace, personOf(context, workspace)).map(summaryOf)),
  );
  routes.get('/mail/sent', (context) =>
    context.json(sentBy(workspace, personOf(context, workspace)).map(summaryOf)),
  );
  routes.get('/mail/messages/:id', (context) => {
    const person = personOf(context, workspace);
    const mail = [...mailOf(workspace, person), ...sentBy(workspace, person)].find(
      (each) => each.id === context.req.param('id'),
    );
    if (!mail) throw new Refusal('This message is not in your mailbox.', 404);
    const { cc, replyTo, body, html, inlineImages, attachments } = mail;
    const view: MailView = {
      ...summaryOf(mail),
      ...{ cc, replyTo, body, html, inlineImages, attachments },
    };
    return context.json(view);
  });
  return routes;
}

/** Letters of a message's text that a list has room for. */
const SNIPPET = 140;

function summaryOf({ id, from, fromName, to, subject, body, sent }: Mail): MailSummary {
  const snippet = body.replace(/\s+/g, ' ').trim().slice(0, SNIPPET);
  return { id, from, fromName, to, subject, snippet, sent };
}
