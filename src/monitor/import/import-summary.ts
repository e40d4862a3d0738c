import type { FoundPerson } from './people';
import type { ImportPlan } from './plan-import';
import { LEFT_OUT_KINDS, type LeftOutKind } from './read-record';

/** What a leader sees before importing: every figure counts rows of the file unless it says otherwise. */
export interface ImportSummary {
  readonly rows: number;
  /** Not in the workbook yet. */
  readonly fresh: number;
  /** In the workbook on another level, which the file's will replace. */
  readonly changed: number;
  /** In the workbook just so. */
  readonly already: number;
  readonly leftOut: number;
  /** The most frequent first. */
  readonly leftOutBy: readonly {
    readonly reason: string;
    readonly rows: number;
    /** The first such row's reason, in full. */
    readonly example: string;
  }[];
  /** Rows that rate a look-for again in the same visit, and how many of them repeat a row in every cell. */
  readonly repeats: number;
  readonly wholeRepeats: number;
  /** Observations, after repeats have become further visits. */
  readonly visits: number;
  /** Observations without a day. */
  readonly undated: number;
  readonly newSets: number;
  readonly newPractices: number;
  readonly teachers: PeopleSummary;
  readonly observers: PeopleSummary;
}

/** Distinct people or rooms. */
export interface PeopleSummary {
  readonly onRoster: number;
  /** In the file's words, in its order. */
  readonly notOnRoster: readonly string[];
}

export function importSummary(plan: ImportPlan): ImportSummary {
  const { imported, leftOut, observations } = plan;
  const before = { no: 0, same: 0, 'another level': 0 };
  let repeats = 0;
  let wholeRepeats = 0;
  for (const row of imported) {
    before[row.before]++;
    if (row.repeat.time > 1) repeats++;
    if (row.repeat.wholly) wholeRepeats++;
  }
  const kinds = new Map<LeftOutKind, { rows: number; example: string }>();
  for (const { kind, reason } of leftOut) {
    const group = kinds.get(kind);
    if (group) group.rows++;
    else kinds.set(kind, { rows: 1, example: reason });
  }
  return {
    rows: imported.length + leftOut.length,
    fresh: before.no,
    changed: before['another level'],
    already: before.same,
    leftOut: leftOut.length,
    leftOutBy: [...kinds]
      .map(([kind, group]) => ({ reason: LEFT_OUT_KINDS[kind], ...group }))
      .sort((a, b) => b.rows - a.rows),
    repeats,
    wholeRepeats,
    visits: observations.length,
    undated: observations.filter(({ date }) => date === '').length,
    newSets: plan.newSets.length,
    newPractices: plan.newPractices.length,
    teachers: peopleSummary(plan.teachers),
    observers: peopleSummary(plan.observers),
  };
}

function peopleSummary(people: ReadonlyMap<string, FoundPerson>): PeopleSummary {
  const entries = [...people];
  return {
    onRoster: new Set(entries.filter(([, one]) => one.onRoster).map(([, { code }]) => code)).size,
    notOnRoster: entries.filter(([, one]) => !one.onRoster).map(([words]) => words),
  };
}
