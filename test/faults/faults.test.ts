import * as fs from 'node:fs';
import * as path from 'node:path';
import { JOBS } from './jobs';
import { sweep } from './sweep';

/** A quick look at each job; `npm run faults` tries every call. */
const EVERY = 83;

it('is tried on every function that Apps Script can call', () => {
  const source = fs.readFileSync(path.resolve(__dirname, '../../src/addon.ts'), 'utf8');
  const functions = [...source.matchAll(/^export const (\w+)/gm)].map((match) => match[1]);
  expect([...new Set(JOBS.map(({ name }) => name))].sort()).toEqual(functions.sort());
});

describe('a job that is cut off, refused or run beside another', () => {
  it.each(JOBS.map((job, index): [string, number] => [`${job.name} (${index + 1})`, index]))(
    '%s loses nothing, does nothing twice and tells nobody too much',
    (_name, index) => {
      const job = JOBS[index];
      if (!job) throw new Error('There is no such job.');
      expect(sweep(job, EVERY).findings).toEqual([]);
    },
  );
});
