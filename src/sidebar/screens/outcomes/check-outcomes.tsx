import { useMemo, useState } from 'preact/hooks';
import { counted, thousands } from '../../../counted';
import type { Evidence } from '../../../guide/evidence';
import { outcomeMappingProblems } from '../../../guide/outcomes/outcome-mapping';
import type { Outcome } from '../../../guide/outcomes/outcomes-table';
import { type OutcomePlan, planOutcomes } from '../../../guide/outcomes/plan-outcomes';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { type Answer, call } from '../../server';
import { useWork } from '../../work';
import type { OutcomeDraft } from './bring-outcomes';

/** Values at a time, so that a call stays short. */
const BATCH = 2000;
const NOTHING: Answer<'keepOutcomes'> = { added: 0, changed: 0, already: 0 };

/** What would come in and what would not, and the button that brings it. */
export function CheckOutcomes({
  draft: { name, file, mapping },
  evidence,
  before,
  onBack,
  onBrought,
  onClose,
}: {
  draft: OutcomeDraft;
  evidence: Evidence;
  before: readonly Outcome[];
  onBack(): void;
  onBrought(): void;
  onClose(): void;
}) {
  const problems = outcomeMappingProblems(mapping, file);
  const sound = problems.length === 0;
  const plan = useMemo(
    () => (sound ? planOutcomes(file, mapping, evidence, before) : null),
    [file, mapping, evidence, before, sound],
  );
  const work = useWork();
  const [kept, setKept] = useState<Answer<'keepOutcomes'> | null>(null);
  const bring = ({ outcomes, leftOut }: OutcomePlan) =>
    work.start(`Bringing ${name}`, async (step) => {
      let total = NOTHING;
      for (let from = 0; from === 0 || from < outcomes.length; from += BATCH) {
        if (!step(`Bringing ${name}`, from, outcomes.length)) return;
        const part = outcomes
          .slice(from, from + BATCH)
          .map(({ row, outcome }) => ({ row, outcome }));
        const answer = await call('keepOutcomes', {
          file: name,
          outcomes: part,
          leftOut: [...leftOut],
        });
        total = added(total, answer);
      }
      setKept(total);
      onBrought();
    });
  if (kept) {
    return (
      <>
        <Notice tone="done">{keptInWords(kept, plan?.leftOut.length ?? 0)}</Notice>
        <div>
          <Button kind="primary" onClick={onClose}>
            See it beside the practices
          </Button>
        </div>
      </>
    );
  }
  const coming = plan ? plan.outcomes.filter((one) => one.before !== 'same').length : 0;
  return (
    <>
      {!sound && <ProblemList problems={problems} />}
      {plan && <PlanInWords plan={plan} />}
      {work.problem && (
        <Notice tone="problem">
          {work.problem} What came in so far is kept; bringing the file again adds the rest.
        </Notice>
      )}
      <ProgressBar work={work} />
      <div class="row">
        <Button onClick={onBack}>Back</Button>
        {plan && (
          <Button
            kind="primary"
            disabled={work.progress !== null || coming + plan.leftOut.length === 0}
            onClick={() => bring(plan)}
          >
            {coming > 0 ? `Bring ${counted(coming, 'value')}` : 'Note what is left out'}
          </Button>
        )}
      </div>
    </>
  );
}

function PlanInWords({ plan: { outcomes, leftOut } }: { plan: OutcomePlan }) {
  const of = (before: string) => outcomes.filter((one) => one.before === before).length;
  const measures = new Set(outcomes.map(({ outcome }) => outcome.measure));
  const units = new Set(outcomes.map(({ outcome }) => outcome.unit));
  const kind = outcomes[0]?.outcome.unitKind ?? 'teacher';
  return (
    <>
      <p>
        {counted(of('no'), 'new value')} of {counted(measures.size, 'measure')} for{' '}
        {counted(units.size, kind)}
        {of('another value') > 0 && `, ${thousands(of('another value'))} changed`}
        {of('same') > 0 && `, ${thousands(of('same'))} here already`}.
      </p>
      {leftOut.length > 0 && (
        <div class="stack">
          <p>
            {counted(leftOut.length, 'row')} cannot come in and will stand on the Not imported tab:
          </p>
          <ProblemList problems={leftOut.map(({ reason }) => reason)} />
        </div>
      )}
    </>
  );
}

function added(one: Answer<'keepOutcomes'>, other: Answer<'keepOutcomes'>): Answer<'keepOutcomes'> {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    already: one.already + other.already,
  };
}

/** "24 values are in, 2 changed. 3 rows stand on the Not imported tab." */
export function keptInWords(kept: Answer<'keepOutcomes'>, leftOut: number): string {
  const parts = [
    `${counted(kept.added, 'new value')}`,
    ...(kept.changed > 0 ? [`${thousands(kept.changed)} changed`] : []),
    ...(kept.already > 0 ? [`${thousands(kept.already)} here already`] : []),
  ];
  const rest =
    leftOut > 0 ? ` ${counted(leftOut, 'row stands', 'rows stand')} on the Not imported tab.` : '';
  return `${parts.join(', ')}.${rest}`;
}
