import { FALSE_FLAGS } from '../../src/guide/benjamini-hochberg';
import { type Change, type Trends, trendsOf } from '../../src/guide/trends';
import { seeded } from '../builders';
import type { BenchRow } from './jobs';
import { movedShare, type SimulatedPractice, simulatedEvidence } from './simulated-school';

const SCHOOLS = 500;
const PRACTICES = 20;
const CYCLES = 4;

/** A small school whose teachers are seen often, and a larger one whose teachers are seen rarely; as many schools of each. */
const KINDS = [
  { teachers: 12, visited: 0.5, changing: 0 },
  { teachers: 12, visited: 0.5, changing: 0.3 },
  { teachers: 30, visited: 0.2, changing: 0 },
  { teachers: 30, visited: 0.2, changing: 0.3 },
];

/**
 * Over simulated schools whose truth is known: the part of flags that are false, which must stay below a tenth; the part of real
 * changes that are flagged; and how often the 90% intervals of changes cover the truth. `±` is one Monte-Carlo error.
 */
export function flagBench(): { rows: BenchRow[]; broken: string[] } {
  const allFalseParts: number[] = [];
  const rows = KINDS.flatMap(({ teachers, visited, changing }, kind): BenchRow[] => {
    const random = seeded(100 + kind);
    const falseParts: number[] = [];
    const found: number[] = [];
    const covered: number[] = [];
    for (let school = 0; school < SCHOOLS / KINDS.length; school++) {
      const practices = simulatedPractices(changing, random);
      const trends = trendsOf(
        simulatedEvidence({ teachers, cycles: CYCLES, visited, practices }, random),
      );
      const judged = judge(trends, practices);
      falseParts.push(judged.falsePart);
      if (judged.found !== null) found.push(judged.found);
      covered.push(...judged.covered);
    }
    allFalseParts.push(...falseParts);
    const kindInWords = changing === 0 ? 'nothing changes' : `${changing * 100}% change`;
    const named = (name: string) => `${name}, ${kindInWords}`;
    return [
      row(named('false part of flags'), falseParts, FALSE_FLAGS, teachers),
      ...(found.length > 0 ? [row(named('changes flagged'), found, 1, teachers)] : []),
      row(named('interval of a change covers the truth'), covered, 0.9, teachers),
    ];
  });
  const overall = row('false part of flags, all schools', allFalseParts, FALSE_FLAGS, SCHOOLS);
  const most = FALSE_FLAGS + 2 * errorOf(allFalseParts);
  const broken =
    overall.ours > most ? [`Of flags ${overall.ours.toFixed(3)} are false, beyond a tenth.`] : [];
  return { rows: [...rows, overall], broken };
}

function row(name: string, values: readonly number[], peer: number, n: number): BenchRow {
  const ours = mean(values);
  return { name, ours, peer, unit: `±${errorOf(values).toFixed(3)}`, ratio: ours / peer, n };
}

function simulatedPractices(changing: number, random: () => number): SimulatedPractice[] {
  return Array.from({ length: PRACTICES }, () => ({
    start: [0.1, 0.3, 0.5, 0.7, 0.9][Math.floor(random() * 5)] ?? 0.5,
    moved: random() < changing ? (random() < 0.5 ? 0.7 : -0.7) : 0,
  }));
}

function judge(trends: Trends, practices: readonly SimulatedPractice[]) {
  let flags = 0;
  let falseFlags = 0;
  let real = 0;
  let foundOf = 0;
  const covered: number[] = [];
  for (const { practice, sinceLast, overall } of trends.practices) {
    const { start, moved } = practices[Number(practice)] ?? { start: 0, moved: 0 };
    const at = (cycle: number) => movedShare(start, (moved * cycle) / (CYCLES - 1));
    const looked: [Change | null, number][] = [
      [sinceLast, at(CYCLES - 1) - at(CYCLES - 2)],
      [overall, at(CYCLES - 1) - at(0)],
    ];
    for (const [change, truth] of looked) {
      if (!change || 'tooFew' in change) continue;
      const flagged = change.word === 'rising' || change.word === 'falling';
      if (flagged) flags++;
      if (flagged && moved === 0) falseFlags++;
      if (moved !== 0) real++;
      if (flagged && moved !== 0) foundOf++;
      covered.push(change.low <= truth && truth <= change.high ? 1 : 0);
    }
  }
  return {
    falsePart: flags === 0 ? 0 : falseFlags / flags,
    found: real === 0 ? null : foundOf / real,
    covered,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function errorOf(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
