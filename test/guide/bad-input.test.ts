import { dashboardOf } from '../../src/guide/dashboard';
import type { Evidence } from '../../src/guide/evidence';
import { byGroup } from '../../src/guide/groups/group-figures';
import { groupingsOf } from '../../src/guide/groups/groupings';
import { raised } from '../../src/guide/groups/raised';
import { behindTeachers, patternsOf } from '../../src/guide/patterns';
import { practitioners } from '../../src/guide/practitioners';
import { strengthsOf } from '../../src/guide/strengths';
import { trendsOf } from '../../src/guide/trends';
import { trendsTitle } from '../../src/sidebar/screens/trends/trends-in-words';
import { evidenceOf } from './outcomes/some-evidence';

const NAMES = 'Ada Bo Cy Dot Eli Flo Gus Hal Ida Jo'.split(' ');

/** All that the guide shows of some evidence. */
function everything(evidence: Evidence) {
  const groupings = groupingsOf(evidence, { columns: [], names: [], observers: [] });
  return {
    patterns: patternsOf(evidence, evidence.lessons),
    trends: trendsOf(evidence),
    strengths: strengthsOf(evidence),
    raised: raised(evidence, groupings, 5),
    groups: groupings.flatMap((one) => byGroup(evidence, evidence.lessons, one, 5)),
    dashboard: dashboardOf(evidence),
  };
}

describe('the guide', () => {
  it('has no figure, on no screen, of a cycle with one observation', () => {
    const { patterns, trends, strengths, raised, dashboard } = everything(
      evidenceOf({ Ada: [1, 1] }, () => ({ grade: '4' })),
    );
    expect(patterns).toMatchObject([{ inPlace: { tooFew: true, teachers: 1 } }]);
    expect(trendsTitle(trends)).toBe('Trends start with the second review cycle');
    expect(strengths.practices).toEqual([]);
    expect(raised).toEqual([]);
    expect(dashboard.lines[1]?.slice(1, 6)).toEqual(['Wait time', '', '', '', 1]);
    expect(dashboard.charts.map(({ type }) => type)).toEqual(['LINE', 'COLUMN']);
  });

  it('has none of one teacher who was seen twenty times', () => {
    const { patterns, groups } = everything(evidenceOf({ Ada: [12, 20] }, () => ({ grade: '4' })));
    expect(patterns).toMatchObject([{ counts: [0, 8, 0, 12], inPlace: { teachers: 1 } }]);
    for (const { groups: cells } of groups) {
      for (const { share } of cells) expect(share).toMatchObject({ tooFew: true });
    }
  });

  it('claims nothing where all ratings are at one level, and ties are everywhere', () => {
    const seen = Object.fromEntries(
      NAMES.map((name): [string, [number, number]] => [name, [3, 3]]),
    );
    const evidence = evidenceOf(seen, (name) => ({ grade: name < 'F' ? '4' : '5' }));
    const { patterns, raised, strengths } = everything(evidence);
    const [wait] = patterns;
    expect(wait?.inPlace).toMatchObject({ share: 1, high: 1 });
    // Ten teachers who are all alike are not every teacher.
    expect(wait && !('tooFew' in wait.inPlace) && wait.inPlace.low).toBeLessThan(0.9);
    expect(behindTeachers(patterns)).toEqual([]);
    expect(raised).toEqual([]);
    expect(strengths.practices[0]?.low).toBeLessThan(1);
    const found = practitioners(evidence, 'wait');
    if ('tooFew' in found) throw new Error('Ten teachers are enough.');
    // Nobody is ranked before another; the alphabet decides.
    expect(found.ranked.map(({ name }) => name)).toEqual([...NAMES].sort());
    expect(new Set(found.ranked.map(({ estimate }) => estimate)).size).toBe(1);
  });

  it('bears forty spellings of a group, of which none is told', () => {
    const seen = Object.fromEntries(
      Array.from({ length: 40 }, (_, at): [string, [number, number]] => [`T${at}`, [at % 2, 1]]),
    );
    const evidence = evidenceOf(seen, (name) => ({ subject: `Math ${name}` }));
    const { groups, raised } = everything({
      ...evidence,
      teachers: evidence.teachers.map((one, at) => ({ ...one, team: at % 2 ? 'A' : 'B' })),
    });
    expect(raised.every(({ grouping }) => grouping === 'Team')).toBe(true);
    const told = groups.flatMap(({ groups: cells }) =>
      cells.filter(({ share }) => !('tooFew' in share)).map(({ group }) => group),
    );
    expect([...new Set(told)].every((group) => !group.startsWith('Math'))).toBe(true);
  });
});
