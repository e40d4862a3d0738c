import type * as addon from '../../src/addon';
import { PRINCIPAL, RunningSchool } from '../running-school';

export interface BenchRow {
  readonly name: string;
  readonly ours: number;
  /** What ours is held beside: the same job with 100 observations stored, the optimum, or what an interval or a flag promises. */
  readonly peer: number;
  readonly unit: string;
  /** Ours over peer; 1 where both are 0. */
  readonly ratio: number;
  /** Observations stored, teachers, or schools. */
  readonly n: number;
}

const SIZES = [100, 1_000, 10_000];

/** The jobs, each with one new visit to work on, however many are stored. */
const JOBS: readonly (readonly [name: keyof typeof addon, request?: unknown])[] = [
  ['home'],
  ['updateForm', { focus: 'discussion' }],
  ['collect'],
  ['queue'],
  ['outbox'],
  ['send'],
  ['picture'],
  ['practices'],
  ['guide', { focus: 'discussion' }],
  ['coaching'],
  ['schedule'],
  ['planSources'],
  ['coverage'],
  ['openLog', { teacher: 'ben@school.example', session: true, instead: '' }],
  ['share', { sharing: true, reason: 'The staff asked for it.' }],
  ['importSources'],
  ['everyHour'],
];

export function jobBench(): BenchRow[] {
  const costs = SIZES.map((stored) => costsWith(stored));
  return (['calls', 'seconds'] as const).flatMap((unit) =>
    JOBS.flatMap(([name], job) =>
      SIZES.map((n, size): BenchRow => {
        const ours = costs[size]?.[job]?.[unit] ?? 0;
        const peer = costs[0]?.[job]?.[unit] ?? 0;
        return { name, ours, peer, unit, ratio: ours / peer, n };
      }),
    ),
  );
}

interface Cost {
  /** Of Google's services. */
  readonly calls: number;
  /** By the model in local/costs.ts, so an order of size and no promise: most of its figures are assumed. */
  readonly seconds: number;
}

/** What each job costs in a school with some observations stored. */
function costsWith(stored: number): Cost[] {
  const school = RunningSchool.ready();
  store(school, stored);
  school.call('share', { sharing: true, reason: 'The staff asked for it.' });
  school.withoutTriggers(() => {
    school.visit({ Teacher: 'Dee O’Brien', Period: 'Period 1', 'Part of the lesson': 'End' });
  });
  return JOBS.map(([name, request]) => {
    const outcome = school.run(name, request as never);
    const reply = outcome.value as { readonly ok?: boolean; readonly message?: string } | undefined;
    if (outcome.ended !== 'returned' || reply?.ok === false) {
      throw new Error(`${name} with ${stored} stored: ${outcome.error?.message ?? reply?.message}`);
    }
    return { calls: outcome.calls.length, seconds: outcome.milliseconds / 1000 };
  });
}

/** Puts observations that were collected and answered long ago where the add-on keeps them. */
function store(school: RunningSchool, count: number): void {
  const observations: Record<string, string>[] = [];
  const ratings: Record<string, string>[] = [];
  const outbox: Record<string, string>[] = [];
  for (let index = 0; index < count; index++) {
    const id = `stored-${index}`;
    observations.push({
      Date: '2026-09-01',
      Teacher: 'Ana López',
      Set: 'discussion',
      Observer: PRINCIPAL,
      'Teacher e-mail': 'ana@school.example',
      Source: 'form',
      Submitted: '2026-09-01 09:00',
      Observation: id,
    });
    for (let practice = 1; practice <= 5; practice++) {
      ratings.push({
        Practice: `discussion-${practice}`,
        Level: String(1 + ((index + practice) % 4)),
        Of: '4',
        Observation: id,
      });
    }
    outbox.push({
      'E-mail': 'ana@school.example',
      State: 'sent',
      Kind: 'feedback',
      Observation: id,
      Message: `feedback:${id}`,
    });
  }
  paste(school, 'Observations', observations);
  paste(school, 'Ratings', ratings);
  paste(school, 'Outbox', outbox);
}

/** Pastes rows under the headings of a tab, as a leader does with a range copied from elsewhere. */
function paste(school: RunningSchool, tab: string, rows: readonly Record<string, string>[]): void {
  const headings = school.headings(tab);
  const cells = rows.map((row) => headings.map((heading) => row[heading] ?? ''));
  school.paste(tab, 2, 1, cells);
}
