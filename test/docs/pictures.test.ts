import * as fs from 'node:fs';
import * as path from 'node:path';

const DOCS = path.resolve(__dirname, '../../docs');

it('the page of pictures names each picture once, and each is there', () => {
  const page = fs.readFileSync(path.join(DOCS, 'pictures.md'), 'utf8');
  const named = [...page.matchAll(/pictures\/(\S+?\.png)/g)].map(([, name = '']) => name);
  expect(named.sort()).toEqual(fs.readdirSync(path.join(DOCS, 'pictures')).sort());
});
