import { useEffect, useRef, useState } from 'preact/hooks';
import { askedOf } from '../../../guide/reviews/asked-of-decision';
import { shareOf } from '../../../guide/reviews/cycle-figures';
import { shareInWords } from '../../../guide/reviews/decision-check';
import type { Decision } from '../../../guide/reviews/decisions-table';
import type { ReviewView } from '../../../guide/reviews/review-view';
import type { ShownReviews } from '../../../guide/reviews/show-reviews';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { useDecisionDraft } from './decision-draft';
import { ByWhom, Expected, WhatCame, WhatIsDecided } from './decision-fields';

/** Fills in a decision, or changes one; what is missing is asked for before it is kept. */
export function DecisionForm({
  decision,
  view,
  shown,
  onDone,
  onLeave,
}: {
  decision: Decision;
  view: ReviewView;
  shown: ShownReviews;
  onDone(): void;
  onLeave(): void;
}) {
  const { draft, set, end } = useDecisionDraft(decision);
  const [asked, setAsked] = useState<readonly string[]>([]);
  const work = useWork();
  const top = useRef<HTMLDivElement>(null);
  // A figure further down may have begun it.
  useEffect(() => top.current?.scrollIntoView({ block: 'nearest' }), []);
  const isNew = decision.decided === '';
  const { evidence, lessons } = view;
  const share = draft.practice ? shareOf(lessons, draft.practice, evidence) : null;
  const keep = () => {
    const whole = isNew && draft.practice ? { ...draft, shareThen: shareInWords(share) } : draft;
    const owners = new Set(shown.staff.map(([email]) => email));
    const missing = askedOf(whole, evidence.today, owners);
    setAsked(missing);
    if (missing.length > 0) return;
    void work.start('Keeping the decision', async () => {
      await call('decide', whole);
      end();
      onDone();
    });
  };
  const leave = () => {
    if (!isNew) end();
    onLeave();
  };
  const fields = { draft, set, view };
  return (
    <div class="stack-wide decision-form" ref={top}>
      <WhatIsDecided {...fields} share={share} />
      <Expected {...fields} />
      <ByWhom {...fields} staff={shown.staff} />
      {!isNew && <WhatCame {...fields} />}
      {asked.length > 0 && <ProblemList problems={asked} shown={asked.length} />}
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <div class="row">
        <Button kind="primary" disabled={work.progress !== null} onClick={keep}>
          Keep the decision
        </Button>
        <Button kind="plain" onClick={leave}>
          {isNew ? 'Finish it later' : 'Leave it'}
        </Button>
      </div>
      {isNew && <p class="quiet small">What you write is saved as a draft until you keep it.</p>}
    </div>
  );
}
