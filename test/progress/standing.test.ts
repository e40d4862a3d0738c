import * as fc from 'fast-check';
import { INDICATORS, REQUIREMENTS } from '../../src/progress/indicators';
import type { Records } from '../../src/progress/records/records';
import { LEVELS } from '../../src/progress/requirement';
import { standingsOf } from '../../src/progress/standing';
import { DOCUMENT } from './document';
import { recordsOfAYear } from './records-of-a-year';

/** From 0, not yet, to 3. */
function levels(records: Records): Map<string, number> {
  return new Map(
    standingsOf(records, REQUIREMENTS).map(({ indicator, level }) => [
      indicator,
      level === null ? 0 : LEVELS.indexOf(level) + 1,
    ]),
  );
}

/** The roster and the settings say what is needed; everything else is evidence. */
const NEEDED: ReadonlySet<string> = new Set(['today', 'schoolName', 'staff', 'sets']);

/** The records with some of the evidence gone: of each kind every row that `keeps` says. */
function without(records: Records, keeps: (kind: string, row: number) => boolean): Records {
  return Object.fromEntries(
    Object.entries(records).map(([kind, value]) => {
      if (NEEDED.has(kind)) return [kind, value];
      if (Array.isArray(value)) return [kind, value.filter((_, row) => keeps(kind, row))];
      return [kind, keeps(kind, 0) ? value : 0];
    }),
    // Each kind of record is still of its kind.
  ) as unknown as Records;
}

describe('where a school stands', () => {
  const year = recordsOfAYear();

  it('is told for every indicator, at three levels', () => {
    for (const { indicator } of INDICATORS) {
      expect(
        REQUIREMENTS.filter((one) => one.indicator === indicator).map(({ level }) => level),
      ).toEqual([...LEVELS]);
    }
  });

  it.each(
    REQUIREMENTS.map((requirement): [string, (typeof REQUIREMENTS)[number]] => [
      `${requirement.indicator} ${requirement.level}`,
      requirement,
    ]),
  )('asks in %s for what the document asks for', (_, { indicator, level, asks, criteria }) => {
    const cell = DOCUMENT[indicator]?.[level] ?? [];
    expect(cell.length).toBeGreaterThan(0);
    expect(asks).toMatch(/^[A-Z].*\.$/);
    const counted = criteria(year).map(({ of }) => of);
    expect([...new Set(cell.flatMap(({ by }) => by))].sort()).toEqual(counted.sort());
  });

  it('is told of no cell that the document has not', () => {
    const asked = new Set(INDICATORS.map(({ indicator }) => indicator));
    expect(Object.keys(DOCUMENT).filter((indicator) => !asked.has(indicator))).toEqual([]);
  });

  it('is Keep Improving throughout for a school that did all of it', () => {
    expect([...levels(year)].filter(([, level]) => level < 3)).toEqual([]);
  });

  it('is not yet throughout for a school without records', () => {
    const nothing = without(year, () => false);
    expect([...levels(nothing)].filter(([, level]) => level > 0)).toEqual([]);
  });

  it('never rises when evidence is deleted', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer(),
        (first, second, seed) => {
          const kept = keepsShare(first, seed);
          const fewer = without(year, kept);
          const fewest = without(
            year,
            (kind, row) => kept(kind, row) && keepsShare(second, seed + 1)(kind, row),
          );
          const [more, less] = [levels(fewer), levels(fewest)];
          return [...less].every(([indicator, level]) => level <= (more.get(indicator) ?? 0));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** Keeps each row, or not, by a draw of its own, so that the same rows are kept whenever it is asked. */
function keepsShare(share: number, seed: number) {
  return (kind: string, row: number) => {
    let mixed = seed ^ row;
    for (const letter of kind) mixed = Math.imul(mixed ^ letter.charCodeAt(0), 0x5bd1e995);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32 < share;
  };
}
