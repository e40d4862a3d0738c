import { servePages } from '../../../local/pages/server';
import { schoolWith } from '../school';

describe('the server of the pages', () => {
  it('answers on this machine with the page, its client and its styles', async () => {
    const server = await servePages(schoolWith(''), 0);
    try {
      expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const page = await (await fetch(`${server.url}/spreadsheets/d/abc/edit`)).text();
      expect(page).toContain('<script type="module" src="/client.js">');
      const js = await fetch(`${server.url}/client.js`);
      expect(js.headers.get('content-type')).toMatch(/^text\/javascript/);
      expect(await js.text()).toContain('revo-grid');
      expect(await (await fetch(`${server.url}/client.css`)).text()).toContain('.script-sidebar');
    } finally {
      await server.close();
    }
  });
});
