import * as fs from 'node:fs';
import * as path from 'node:path';
import { JOBS } from './jobs/all-jobs';
import { quickLook } from './quick-look';

it('is tried on every function that Apps Script can call', () => {
  const source = fs.readFileSync(path.resolve(__dirname, '../../src/addon.ts'), 'utf8');
  const functions = [...source.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
  expect([...new Set(JOBS.map(({ name }) => name))].sort()).toEqual(functions.sort());
});

describe('a job that is cut off, refused or run beside another', () => quickLook(0));
