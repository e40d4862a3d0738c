import type { ComponentChildren } from 'preact';
import { counted } from '../../../counted';
import { behindTeachers, curriculumUse, patternsOf } from '../../../guide/patterns';
import { processInWords, processOf, weakestFirst } from '../../../guide/reviews/cycle-figures';
import { shareInWords } from '../../../guide/reviews/decision-check';
import type { Decision } from '../../../guide/reviews/decisions-table';
import type { ReviewView } from '../../../guide/reviews/review-view';
import type { Share } from '../../../guide/teacher-weighted';
import { CountsTable } from '../../parts/counts-table';
import { FigureSection } from '../../parts/figure-section';
import { Interval } from '../../parts/interval';
import { Later } from '../../parts/later';
import { LevelScale, PracticeChart } from '../../parts/practice-chart';
import { asOf, decisionOn } from './taken-up';

/** Begins a decision with what a figure says already. */
export type Decide = (draft: Partial<Decision>) => void;

interface FigureProps {
  /** States what it shows. */
  readonly title: string;
  readonly view: ReviewView;
  /** Absent where nothing may be decided. */
  readonly decide: Decide | undefined;
}

/** A figure under a step of the review, with its title; nothing at all where it has nothing to show. */
export interface StepFigure {
  readonly step: 'Notice' | 'Wonder' | 'Interpret' | 'Decide' | 'Plan';
  readonly title: string;
  draw(props: FigureProps): ComponentChildren;
}

/** In the order in which they stand. */
export const FIGURES: readonly StepFigure[] = [
  { step: 'Notice', title: 'What was seen, practice by practice', draw: Patterns },
  { step: 'Notice', title: 'What changed', draw: Changes },
  { step: 'Notice', title: 'Curriculum in use', draw: Curriculum },
  { step: 'Notice', title: 'What staff said', draw: Staff },
  { step: 'Notice', title: 'What teams said', draw: Teams },
  { step: 'Notice', title: 'Teachers do it, students not yet', draw: Gaps },
  { step: 'Notice', title: 'Wordings that were unclear', draw: Unclear },
  { step: 'Wonder', title: 'Groups that need a response', draw: Groups },
  { step: 'Wonder', title: 'Least in place', draw: Least },
  { step: 'Wonder', title: 'How we visited', draw: Visiting },
  { step: 'Wonder', title: 'What our forms brought', draw: Forms },
  { step: 'Interpret', title: 'Strengths, and who could show them', draw: Strengths },
  { step: 'Interpret', title: 'Beside student outcomes', draw: Outcomes },
  { step: 'Interpret', title: 'Groups that need a response', draw: Groups },
  { step: 'Decide', title: 'Groups that need a response', draw: Groups },
  { step: 'Decide', title: 'Strengths, and who could show them', draw: Strengths },
];

/** As many practices as one takes in at a glance. */
const FEW = 4;

function Patterns({ title, view: { picture } }: FigureProps) {
  if (picture.sets.length === 0) return null;
  return (
    <FigureSection title={title}>
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
    </FigureSection>
  );
}

function Changes({ title, view: { evidence } }: FigureProps) {
  return (
    <FigureSection title={title}>
      <Later name="trends">{({ TrendsInReview }) => <TrendsInReview evidence={evidence} />}</Later>
    </FigureSection>
  );
}

function Staff({ title, view }: FigureProps) {
  return (
    <Later name="teams">{({ SaidByStaff }) => <SaidByStaff title={title} view={view} />}</Later>
  );
}

function Teams({ title, view }: FigureProps) {
  return (
    <Later name="teams">{({ SaidByTeams }) => <SaidByTeams title={title} view={view} />}</Later>
  );
}

function Groups({ title, view: { evidence, review, picture }, decide }: FigureProps) {
  return (
    <Later name="groups">
      {({ RaisedInReview }) => (
        <RaisedInReview
          title={title}
          evidence={evidence}
          cycle={review.name}
          onTake={decide && ((one) => decide(decisionOn(one, picture)))}
        />
      )}
    </Later>
  );
}

function Strengths({ title, view, decide }: FigureProps) {
  return (
    <Later name="outcomes">
      {({ StrengthsInReview }) => (
        <StrengthsInReview
          title={title}
          evidence={asOf(view)}
          onTake={
            decide && (({ name }) => decide({ kind: 'support and coaching', strength: name }))
          }
        />
      )}
    </Later>
  );
}

function Outcomes({ title, view }: FigureProps) {
  return (
    <Later name="outcomes">
      {({ OutcomesInReview }) => <OutcomesInReview title={title} evidence={asOf(view)} />}
    </Later>
  );
}

function Least({ title, view: { picture } }: FigureProps) {
  const found = weakestFirst(picture).slice(0, FEW);
  if (found.length === 0) return null;
  return (
    <FigureSection title={title}>
      {found.map(({ practice, set }) => (
        <PracticeChart key={practice.practice} picture={practice} levels={set.levels} />
      ))}
    </FigureSection>
  );
}

function Curriculum({ title, view: { lessons } }: FigureProps) {
  const uses = curriculumUse(lessons);
  if (uses.every(({ answer }) => answer === '')) return null;
  return (
    <FigureSection title={title}>
      <ul class="stack">
        {uses.map(({ answer, visits, share }) => (
          <li key={answer}>
            <p>
              {answer || 'Not said'} <span class="quiet small">{counted(visits, 'visit')}</span>
            </p>
            {!('tooFew' in share) && <Interval {...share} figure={share.share} />}
            <p class="small">{shareInWords(share)}</p>
          </li>
        ))}
      </ul>
    </FigureSection>
  );
}

function Gaps({ title, view: { lessons, evidence } }: FigureProps) {
  const behind = behindTeachers(patternsOf(evidence, lessons)).slice(0, FEW);
  if (behind.length === 0) return null;
  return (
    <FigureSection title={title}>
      <ul class="stack">
        {behind.map(({ practice, name, students }) => (
          <li key={practice}>
            <b>{name}</b>
            <Part of="Teachers" share={students.teacherPart} />
            <Part of="Students" share={students.studentPart} />
          </li>
        ))}
      </ul>
    </FigureSection>
  );
}

function Part({ of, share }: { of: string; share: Share }) {
  return (
    <>
      <p class="small">
        {of}: {shareInWords(share)}
      </p>
      {!('tooFew' in share) && <Interval {...share} figure={share.share} />}
    </>
  );
}

function Unclear({ title, view: { lessons, evidence } }: FigureProps) {
  const remarks = lessons.flatMap(({ observation, focus, unclear }) =>
    unclear === undefined ? [] : [{ observation, focus, unclear }],
  );
  if (remarks.length === 0) return null;
  const names = new Map(evidence.sets.map(({ id, name }) => [id, name]));
  return (
    <FigureSection title={title}>
      <ul class="stack">
        {remarks.map(({ observation, focus, unclear }) => (
          <li key={observation}>
            “{unclear}” <span class="quiet small">{names.get(focus)}</span>
          </li>
        ))}
      </ul>
    </FigureSection>
  );
}

function Visiting({ title, view: { lessons, evidence } }: FigureProps) {
  const process = processOf(lessons, evidence);
  return (
    <FigureSection title={title}>
      <p>{processInWords(process)}</p>
      {process.parts.length > 0 && (
        <p class="small">
          {process.parts.map(({ words, visits }) => `${words} ${visits}`).join(', ')}
        </p>
      )}
    </FigureSection>
  );
}

function Forms({ title, view: { lessons, evidence } }: FigureProps) {
  const { unrated, silent, visits } = processOf(lessons, evidence);
  return (
    <FigureSection title={title}>
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
    </FigureSection>
  );
}
