import { useState } from 'preact/hooks';
import type { PilotPlan } from '../../../guide/pilots/keep-pilot';
import { joinPilot, reviewPilot } from '../../../guide/pilots/pilot-plans';
import type { PilotView } from '../../../guide/pilots/pilot-view';
import type { ShownPilots } from '../../../guide/pilots/show-pilots';
import type { Go } from '../../app';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { call, open } from '../../server';
import { useWork } from '../../work';
import { AdjustmentList, PilotChart } from './pilot-chart';
import { PilotEnd } from './pilot-end';
import { cohortsInWords, statusInWords } from './pilot-in-words';
import { PilotTeachers } from './pilot-teachers';
import { dueInWords, isDue } from './pilots-screen';
import { EarlierReviews, ReviewForm, WrittenByTeachers } from './review-form';
import { StableOrNot } from './stable-or-not';
import { WithPilots } from './with-pilots';

export function PilotScreen({ pilot }: { go: Go; pilot: string }) {
  return (
    <WithPilots>
      {({ shown, views, again }) => {
        const view = views.find((one) => one.pilot.pilot === pilot);
        return view ? (
          <OnePilot view={view} shown={shown} again={again} />
        ) : (
          <p>This pilot is no longer on the Pilots tab. Look at the tab.</p>
        );
      }}
    </WithPilots>
  );
}

/** Pixels that the sidebar leaves for a chart. */
const WIDTH = 253;

/** One pilot: what its chart says, the review that is due, what to do about it. */
export function OnePilot({
  view,
  shown,
  again,
}: {
  view: PilotView;
  shown: ShownPilots;
  again(): void;
}) {
  const [reviewing, setReviewing] = useState(false);
  const [done, setDone] = useState('');
  const work = useWork();
  const going = view.pilot.state !== 'ended';
  /** Does something to the pilot, and reads it anew. */
  const change = async (plan: PilotPlan, said: string) => {
    setDone('');
    const ended = await work.start('Noting it', async (step) => {
      const { focus } = await call('keepPilot', plan);
      if (focus === '') return;
      step('Bringing the walkthrough form up to date');
      await call('updateForm', { focus });
    });
    if (ended) {
      setDone(said);
      setReviewing(false);
      again();
    }
  };
  const busy = work.progress !== null;
  return (
    <div class="stack-wide">
      <div class="stack">
        <p class="state">{statusInWords(view)}</p>
        <p class="quiet small">{dueInWords(view)}</p>
      </div>
      <ProgressBar work={work} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {done && !busy && <Notice tone="done">{done}</Notice>}
      {going && !reviewing && (
        <div>
          <Button kind={isDue(view) ? 'primary' : 'outlined'} onClick={() => setReviewing(true)}>
            {isDue(view) ? 'Hold the review' : 'Note a review'}
          </Button>
        </div>
      )}
      {view.mistakes.length > 0 && <ProblemList problems={view.mistakes} />}
      <PilotChart view={view} width={WIDTH} height={210} />
      {reviewing ? (
        <ReviewForm
          view={view}
          busy={busy}
          onReviewed={(review) =>
            change(reviewPilot(view.pilot, review, view.today), 'The review is noted.')
          }
        />
      ) : (
        <>
          <StableOrNot view={view} busy={busy} onDecide={change} />
          <AdjustmentList view={view} />
          <WrittenByTeachers view={view} shown={shown} />
        </>
      )}
      <section class="stack">
        <h2>New beside experienced</h2>
        <p>{cohortsInWords(view.cohorts, view.levels)}</p>
        <div>
          <Button kind="plain" onClick={() => work.start('Opening', () => open('openPatterns'))}>
            See both charts wide
          </Button>
        </div>
      </section>
      <PilotTeachers
        view={view}
        shown={shown}
        busy={busy}
        onJoin={(teachers) => change(joinPilot(view.pilot, teachers, view.today), 'They are in.')}
      />
      <EarlierReviews view={view} />
      {going && <PilotEnd view={view} practices={shown.practices} busy={busy} onDecide={change} />}
    </div>
  );
}
