import * as fc from 'fast-check';
import { checkFigures } from '../../../src/guide/sharing/check-figures';
import type { PacketRequest } from '../../../src/guide/sharing/make-packet';
import { aLesson } from '../../builders';

const HIGHEST = 4;

/** What is told, in this order, of groups of teachers: each by where it ends among those, of whom some are at the highest level. */
function told(
  atHighest: readonly boolean[],
  groups: Readonly<Record<string, readonly [from: number, to: number]>>,
  released: PacketRequest['released'] = [],
) {
  const lessons = atHighest.map((is, at) => aLesson(`t${at}`, [['talk', is ? HIGHEST : 1, 4]]));
  const wanted = Object.entries(groups).map(([id, [from, to]]) => ({
    ...{ id, practice: 'talk', lessons: lessons.slice(from, to) },
  }));
  const before = released.map((row) => ({ ...row, packet: 'Before', left: '' }));
  const checked = checkFigures('Packet', wanted, { smallest: 5, released: before });
  return { checked, words: wanted.map(({ id }) => checked.words(id).replace(/ \(.*\)/, '')) };
}

/** Teachers, the first so many of whom are at the highest level. */
const staff = (teachers: number, first: number) =>
  Array.from({ length: teachers }, (_, at) => at < first);

describe('what is left when one figure is taken from another', () => {
  it('does not say that none of the other teachers are at the highest level', () => {
    const { words } = told(staff(12, 3), { school: [0, 12], team: [0, 6] });
    expect(words).toEqual(['25%, 12 teachers', 'Held back']);
  });

  it('does not say so either where the school’s figure left before', () => {
    const { checked } = told(staff(12, 3), { school: [0, 12] });
    const { words } = told(staff(12, 3), { team: [0, 6], school: [0, 12] }, checked.released);
    expect(words).toEqual(['Held back', '25%, 12 teachers']);
  });

  it('does not say so of the last of three groups', () => {
    const atHighest = [...staff(6, 3), ...staff(6, 3), ...staff(6, 0)];
    const { words } = told(atHighest, { school: [0, 18], A: [0, 6], B: [6, 12], C: [12, 18] });
    expect(words).toEqual([
      '33%, 18 teachers',
      '50%, 6 teachers',
      'Held back',
      '34% or less, 6 teachers',
    ]);
  });

  it('may be told where it says nothing of each', () => {
    const atHighest = [...staff(6, 3), ...staff(6, 2)];
    const { words } = told(atHighest, { school: [0, 12], team: [0, 6] });
    expect(words).toEqual(['42%, 12 teachers', '50%, 6 teachers']);
  });

  it('leaves open for the others all and none, whatever is told of a school and a team', () => {
    const school = fc.record({
      atHighest: fc.array(fc.boolean(), { minLength: 10, maxLength: 24 }),
      team: fc.integer({ min: 5, max: 19 }),
    });
    fc.assert(
      fc.property(school, ({ atHighest, team }) => {
        const teachers = atHighest.length;
        fc.pre(teachers - team >= 5);
        const { words } = told(atHighest, { school: [0, teachers], team: [0, team] });
        const [all, own] = [boundsOf(words[0] ?? '', teachers), boundsOf(words[1] ?? '', team)];
        if (!all || !own) return true;
        return all.most - own.least >= 1 && all.least - own.most <= teachers - team - 1;
      }),
      { numRuns: 120 },
    );
  });
});

/** Between which numbers of teachers a figure is, as somebody reads it. */
function boundsOf(words: string, teachers: number) {
  const found = /^(\d+)%( or more| or less)?/.exec(words);
  if (!found) return null;
  const share = Number(found[1]) / 100;
  const least = found[2] === ' or less' ? 0 : (share - 0.005) * teachers;
  const most = found[2] === ' or more' ? teachers : (share + 0.005) * teachers;
  return { least: Math.max(0, least), most: Math.min(teachers, most) };
}
