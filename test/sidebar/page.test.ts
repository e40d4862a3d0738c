import * as fs from 'node:fs';
import * as path from 'node:path';

const SIDEBAR = path.join(__dirname, '../../src/sidebar');
const files = fs.readdirSync(SIDEBAR, { recursive: true, encoding: 'utf8' });

describe('the sidebar’s page', () => {
  it('has every style sheet that stands beside a screen or a part', () => {
    const imported = [
      ...fs.readFileSync(path.join(SIDEBAR, 'sidebar.css'), 'utf8').matchAll(/"\.\/(.+?)"/g),
      ...files
        .filter((file) => file.startsWith('pages') && /\.tsx?$/.test(file))
        .flatMap((file) => [
          ...fs.readFileSync(path.join(SIDEBAR, file), 'utf8').matchAll(/'\.\.\/(.+?\.css)'/g),
        ]),
    ].map(([, file]) => file);
    const beside = files.filter((file) => file.endsWith('.css') && file !== 'sidebar.css');
    expect(imported.sort()).toEqual(beside.map((file) => file.split(path.sep).join('/')).sort());
  });

  it('asks its template for the screen only', () => {
    const page = fs.readFileSync(path.join(SIDEBAR, 'sidebar.html'), 'utf8');
    expect(page.match(/<\?/g)).toHaveLength(1);
    expect(page).toContain('data-screen="<?= screen ?>"');
  });
});
