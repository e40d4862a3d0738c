import type { ComponentChildren } from 'preact';
import {
  byShare,
  curriculumUse,
  gapsIn,
  type PlacedPractice,
  processInWords,
  processOf,
} from '../../../guide/reviews/cycle-figures';
import { shareInWords } from '../../../guide/reviews/decision-check';
import type { ReviewView } from '../../../guide/reviews/review-view';
import { counted } from '../../counted';
import { CountsTable } from '../../parts/counts-table';
import { Interval } from '../../parts/interval';
import { Later } from '../../parts/later';
import { LevelScale, PracticeChart } from '../../parts/practice-chart';
import { steadyChance } from '../../steady-chance';

/** A figure under a step of the review. */
export interface StepFigure {
  readonly step: 'Notice' | 'Wonder' | 'Interpret' | 'Decide' | 'Plan';
  /** States what it shows. */
  readonly title: string;
  draw(view: ReviewView): ComponentChildren;
}

/** In the order in which they stand. Figures of other pages come by `(view) => <Later name="…">…</Later>`. */
export const FIGURES: readonly StepFigure[] = [
  { step: 'Notice', title: 'What was seen, practice by practice', draw: Patterns },
  { step: 'Notice', title: 'Curriculum in use', draw: Curriculum },
  {
    step: 'Notice',
    title: 'What staff said',
    draw: (view) => <Later name="teams">{({ SaidByStaff }) => <SaidByStaff view={view} />}</Later>,
  },
  {
    step: 'Notice',
    title: 'What teams said',
    draw: (view) => <Later name="teams">{({ SaidByTeams }) => <SaidByTeams view={view} />}</Later>,
  },
  { step: 'Wonder', title: 'Least in place', draw: Least },
  { step: 'Wonder', title: 'Teachers do it, students not yet', draw: Gaps },
  { step: 'Wonder', title: 'How we visited', draw: Visiting },
  { step: 'Wonder', title: 'What our forms brought', draw: Forms },
  { step: 'Interpret', title: 'Strengths to build on', draw: Strengths },
  { step: 'Interpret', title: 'Curriculum in use', draw: Curriculum },
  { step: 'Decide', title: 'Strengths to build on', draw: Strengths },
];

/** As many practices as one takes in at a glance. */
const FEW = 4;

function Patterns({ picture }: ReviewView) {
  if (picture.sets.length === 0) return <p class="quiet">No practice was rated.</p>;
  return (
    <>
      {picture.sets.map((set) => (
        <details key={set.focus} open={picture.sets.length === 1}>
          <summary>{set.name}</summary>
          <div class="stack-wide">
            <LevelScale levels={set.levels} />
            {set.practices.map((practice) => (
              <PracticeChart key={practice.practice} picture={practice} levels={set.levels} />
            ))}
            <CountsTable set={set} />
          </div>
        </details>
      ))}
    </>
  );
}

function Charts({ found }: { found: readonly PlacedPractice[] }) {
  if (found.length === 0) {
    return <p class="quiet">Too little to say: figures start at 5 teachers for a practice.</p>;
  }
  return (
    <>
      {found.map(({ practice, set }) => (
        <PracticeChart key={practice.practice} picture={practice} levels={set.levels} />
      ))}
    </>
  );
}

function Strengths({ picture }: ReviewView) {
  return <Charts found={byShare(picture).slice(0, FEW)} />;
}

function Least({ picture }: ReviewView) {
  return <Charts found={byShare(picture).reverse().slice(0, FEW)} />;
}

function Curriculum({ lessons }: ReviewView) {
  const uses = curriculumUse(lessons, steadyChance());
  if (uses.length === 0) return <p class="quiet">No observer noted the curriculum.</p>;
  return (
    <ul class="stack">
      {uses.map(({ words, visits, share }) => (
        <li key={words}>
          <p>
            {words} <span class="quiet small">{counted(visits, 'visit')}</span>
          </p>
          {!('tooFew' in share) && <Interval {...share} figure={share.share} />}
          <p class="small">{shareInWords(share)}</p>
        </li>
      ))}
    </ul>
  );
}

function Gaps({ lessons, evidence }: ReviewView) {
  const gaps = gapsIn(lessons).slice(0, FEW);
  if (gaps.length === 0) {
    return <p class="quiet">None: wherever it was in place, students were seen doing it.</p>;
  }
  return (
    <ul class="stack">
      {gaps.map(({ practice, visits, without }) => (
        <li key={practice}>
          <b>{evidence.practices.find(({ id }) => id === practice)?.name ?? practice}</b>
          <p class="small">
            At the highest level in {counted(visits, 'visit')}; students were not seen doing it in{' '}
            {without}.
          </p>
        </li>
      ))}
    </ul>
  );
}

function Visiting({ lessons, evidence }: ReviewView) {
  const process = processOf(lessons, evidence);
  return (
    <>
      <p>{processInWords(process)}</p>
      {process.parts.length > 0 && (
        <p class="small">
          {process.parts.map(({ words, visits }) => `${words} ${visits}`).join(', ')}
        </p>
      )}
    </>
  );
}

function Forms({ lessons, evidence }: ReviewView) {
  const { unrated, silent, visits } = processOf(lessons, evidence);
  return (
    <>
      <p class="small">
        {silent === 0
          ? 'Every visit says how the curriculum was used.'
          : `${silent} of ${counted(visits, 'visit')} say nothing of the curriculum.`}
      </p>
      {unrated.length > 0 && (
        <details class="small">
          <summary>{counted(unrated.length, 'practice')} asked about and never rated</summary>
          <ul>
            {unrated.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
