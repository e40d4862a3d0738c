import { serve } from '@hono/node-server';
import type { LocalWorkspace } from '../local-workspace';
import { pagesApp } from './app';
import { buildClient } from './bundle';

/** Serves the pages to this machine only. Port 0 takes any free one. */
export async function servePages(
  workspace: LocalWorkspace,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const app = pagesApp(workspace, await buildClient());
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => {
      resolve({
        url: `http://127.0.0.1:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            // Browsers keep their connections open.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', reject);
  });
}
