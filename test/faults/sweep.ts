import { FAULT_KINDS, type Fault, type FaultKind } from '../../local/faults';
import type { RunningSchool } from '../running-school';
import { compare, type Difference, factsOf } from './facts';
import type { JobUnderFault } from './jobs/job-under-fault';

export interface Swept {
  readonly job: string;
  /** Calls of Google's services that the job makes. */
  readonly calls: number;
  /** Faults tried. */
  readonly faults: number;
  readonly lost: number;
  readonly doubled: number;
  readonly leaked: number;
  /** What was wrong, in words, with the call and the kind of fault. */
  readonly findings: readonly string[];
}

/**
 * Runs a job with each kind of fault at its calls, then once more as a person or the next trigger would, and compares the
 * school with one in which nothing went wrong.
 *
 * @param every only each n-th call, for a quick look
 */
export function sweep(job: JobUnderFault, every = 1): Swept {
  const school = job.before();
  const before = school.workspace.snapshot();
  const request = requestOf(job, school);
  const run = (fault?: Fault) =>
    school.run(
      job.name,
      request as never,
      fault,
      job.inLog ? school.rows('Coaching logs')[0]?.Document : undefined,
    );
  const clean = run();
  const refusal = clean.value as { readonly ok?: boolean; readonly message?: string } | undefined;
  if (clean.ended !== 'returned' || refusal?.ok === false) {
    const why = clean.error?.message ?? refusal?.message;
    throw new Error(`${job.name} fails without any fault: ${why}`);
  }
  const expected = factsOf(school);
  run();
  const again = compare(expected, factsOf(school));
  if (again.lost.length + again.doubled.length + again.leaked.length > 0) {
    throw new Error(`${job.name} is not the same twice: ${JSON.stringify(again)}`);
  }

  const swept = { faults: 0, lost: 0, doubled: 0, leaked: 0, findings: [] as string[] };
  for (let call = 1; call <= clean.calls.length; call += every) {
    for (const kind of FAULT_KINDS) {
      school.workspace.restore(before);
      const found = afterFault(school, run, call, kind, expected);
      swept.faults++;
      for (const what of ['lost', 'doubled', 'leaked'] as const) {
        if (found[what].length === 0) continue;
        swept[what] += found[what].length;
        const at = clean.calls[call - 1];
        swept.findings.push(
          `${what} when ${at?.className}.${at?.method} (call ${call}) ${kind}: ${found[what][0]}`,
        );
      }
    }
  }
  return { job: job.name, calls: clean.calls.length, ...swept };
}

function requestOf(job: JobUnderFault, school: RunningSchool): unknown {
  if (job.name === 'answered') {
    const answer = school.rows('Teacher answers')[0]?.Answer ?? '';
    return { ...(job.request as object), answer };
  }
  if (job.name !== 'settle' && job.name !== 'preview' && job.name !== 'edit') return job.request;
  const first = school.rows('Outbox')[0]?.Message ?? '';
  return { ...(job.request as object), message: first };
}

function afterFault(
  school: RunningSchool,
  run: (fault?: Fault) => unknown,
  call: number,
  kind: FaultKind,
  expected: readonly string[],
): Difference {
  run({ call, kind, between: () => school.run('everyHour') });
  run();
  const difference = compare(expected, factsOf(school));
  // A message in doubt is shown to the leader as such: neither lost nor sent twice.
  const doubtful = school.hasTab('Outbox')
    ? school
        .rows('Outbox')
        .filter(({ State }) => State === 'unsure')
        .map((row) => `mail to ${row['E-mail']}`)
    : [];
  return {
    ...difference,
    lost: difference.lost.filter((fact) => !doubtful.some((mail) => fact.startsWith(mail))),
    // Another run in between does its own work, which a run without faults leaves for later.
    leaked:
      kind === 'another execution in between'
        ? difference.leaked.filter(isMail)
        : difference.leaked,
  };
}

function isMail(fact: string): boolean {
  return fact.startsWith('mail to');
}
