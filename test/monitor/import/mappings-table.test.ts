import type { ImportMapping } from '../../../src/monitor/import/mapping';
import { headingsKey } from '../../../src/monitor/import/mappings-table';
import { mappingFrom, mappingText } from '../../../src/monitor/import/remembered-mapping';
import { fileOf, HEADINGS, mappingOf } from './a-school';

const CELL = 50_000;
const kept = (mapping: ImportMapping) => ({ mapping: mappingText(mapping) });

it('a mapping is kept and read back, but for the day of that one file', () => {
  const mapping = mappingOf(fileOf([]), { lookFors: { 'wait-0123456789': 'talk-1' } });
  expect(mappingFrom(kept({ ...mapping, day: '2026-01-31' }))).toEqual(mapping);
});

it('headings are the same in any order', () => {
  expect(headingsKey([...HEADINGS].reverse())).toBe(headingsKey(HEADINGS));
  expect(headingsKey(HEADINGS.slice(1))).not.toBe(headingsKey(HEADINGS));
});

it('of thousands of matched look-fors as many are kept as a cell holds', () => {
  const lookFors = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`look-for-${index}`, `practice-${index}`]),
  );
  const row = kept(mappingOf(fileOf([]), { lookFors }));
  expect(row.mapping.length).toBeLessThan(CELL);
  const read = mappingFrom(row)?.lookFors ?? {};
  expect(Object.keys(read).length).toBeGreaterThan(1000);
  expect(read['look-for-0']).toBe('practice-0');
});

it('a mapping that no cell can hold, or that somebody changed, is simply not remembered', () => {
  const levels = Array.from({ length: 3000 }, (_, index) => ({ text: `Text ${index}`, level: 0 }));
  const row = kept(mappingOf(fileOf([]), { levels }));
  expect(row.mapping.length).toBeLessThan(CELL);
  expect(mappingFrom(row)).toBeNull();
  expect(mappingFrom({ mapping: '{"columns":{}}' })).toBeNull();
});
