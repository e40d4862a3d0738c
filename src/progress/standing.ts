import type { Records } from './records/records';
import { type Criterion, LEVELS, type Level, type Requirement } from './requirement';

/** Where a school stands on one indicator, by its own records. */
export interface Standing {
  readonly indicator: string;
  /** Null for not yet. A level is reached when all that it and the levels before it ask for is there. */
  readonly level: Level | null;
  /** One for each level, in their order. */
  readonly steps: readonly Step[];
}

export interface Step {
  readonly requirement: Requirement;
  readonly criteria: readonly (Criterion & { readonly met: boolean })[];
  /** All of its own criteria, whatever the levels before it say. */
  readonly met: boolean;
}

/** Every indicator, in the order of the document. */
export function standingsOf(records: Records, requirements: readonly Requirement[]): Standing[] {
  const indicators = [...new Set(requirements.map(({ indicator }) => indicator))];
  return indicators.map((indicator) => {
    const steps = LEVELS.flatMap((level) =>
      requirements
        .filter((one) => one.indicator === indicator && one.level === level)
        .map((requirement) => stepOf(requirement, records)),
    );
    return { indicator, level: levelOf(steps), steps };
  });
}

function stepOf(requirement: Requirement, records: Records): Step {
  const criteria = requirement
    .criteria(records)
    .map((criterion) => ({ ...criterion, met: criterion.have >= criterion.need }));
  return { requirement, criteria, met: criteria.every(({ met }) => met) };
}

function levelOf(steps: readonly Step[]): Level | null {
  let reached: Level | null = null;
  for (const { met, requirement } of steps) {
    if (!met) break;
    reached = requirement.level;
  }
  return reached;
}

/** What is asked for next: the first level that is not there. Null when all are. */
export function nextStep({ steps }: Standing): Step | null {
  return steps.find(({ met }) => !met) ?? null;
}
