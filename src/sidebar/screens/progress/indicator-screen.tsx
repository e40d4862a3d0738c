import { useMemo } from 'preact/hooks';
import { counted } from '../../../counted';
import { REQUIREMENTS } from '../../../progress/indicators';
import type { OwnRating } from '../../../progress/own-ratings-table';
import type { Place } from '../../../progress/requirement';
import { nextStep, type Step, standingsOf } from '../../../progress/standing';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Loaded } from '../../parts/loaded';
import { Notice } from '../../parts/notice';
import { useReading } from '../../reading';
import { type Answer, call } from '../../server';
import { useWork } from '../../work';
import { LevelCells } from './level-cells';
import { OwnRatingForm } from './own-rating-form';
import { criterionInWords, keptOf, levelName, standingName } from './standing-in-words';

/** One indicator: what each level asks for, what the records show, what comes next, and what leaders say. */
export function IndicatorScreen({
  indicator,
  onGo,
}: {
  indicator: string;
  onGo(place: Place): void;
}) {
  const reading = useReading('records');
  return (
    <Loaded reading={reading}>
      {(shown) => (
        <IndicatorView
          shown={shown}
          indicator={indicator}
          onGo={onGo}
          onRated={() => reading.state === 'ready' && reading.again()}
        />
      )}
    </Loaded>
  );
}

export function IndicatorView({
  shown,
  indicator,
  onGo,
  onRated,
}: {
  shown: Answer<'records'>;
  indicator: string;
  onGo(place: Place): void;
  onRated(): void;
}) {
  const standings = useMemo(() => standingsOf(shown.records, REQUIREMENTS), [shown]);
  const work = useWork();
  const standing = standings.find((one) => one.indicator === indicator);
  if (!standing) return null;
  const next = nextStep(standing);
  const missing = next?.criteria.find(({ met }) => !met);
  const aboutReviews = standing.steps.some(({ criteria }) =>
    criteria.some(({ tab }) => tab === 'Reviews'),
  );
  const ratings = shown.own.filter((one) => one.indicator === indicator);
  const open = (tab: string) =>
    work.start('Opening the tab', () => call('openRows', { tab, row: '' }));
  const rate = async (said: Pick<OwnRating, 'own' | 'evidence'>) => {
    await call('keepProgress', { indicators: keptOf(standings), own: { indicator, ...said } });
    onRated();
  };
  return (
    <div class="stack-wide">
      <p class="row">
        <LevelCells standing={standing} />
        {standingName(standing.level)}, by your records
      </p>
      {next && (
        <div class="stack">
          <p>
            Do this next, for {levelName(next.requirement.level)}
            {missing && <span class="quiet small own-says">{criterionInWords(missing)}</span>}
          </p>
          <div>
            <Button kind="primary" onClick={() => onGo(next.requirement.next.at)}>
              {next.requirement.next.button}
            </Button>
          </div>
        </div>
      )}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {standing.steps.map((step, index) => (
        <LevelStep
          key={step.requirement.level}
          step={step}
          before={standing.steps.slice(0, index).find(({ met }) => !met)}
          onOpen={open}
        />
      ))}
      {aboutReviews && (
        <p class="quiet small">
          You have closed {counted(shown.records.reviews.length, 'review')}. One counts with 30
          visits, or some visits over about a month, and something written in it. Each line counts
          those that have what it names.
        </p>
      )}
      <OwnRatingForm
        rating={ratings.find(({ term }) => term === shown.term)}
        before={ratings.filter(({ term }) => term < shown.term)}
        onRate={rate}
      />
    </div>
  );
}

function LevelStep({
  step,
  before,
  onOpen,
}: {
  step: Step;
  /** An earlier level that is not there. */
  before: Step | undefined;
  onOpen(tab: string): void;
}) {
  const { requirement, criteria, met } = step;
  return (
    <section class="stack level-step" aria-label={levelName(requirement.level)}>
      <h2>
        {levelName(requirement.level)}
        {met && before && <span class="level-ahead small">Done ahead</span>}
        {met && !before && (
          <span class="level-there">
            <Icon name="check" /> There
          </span>
        )}
      </h2>
      <p class="quiet">{requirement.asks}</p>
      {met && before && (
        <p class="small">It counts once {levelName(before.requirement.level)} is there.</p>
      )}
      <ul class="criteria">
        {criteria.map((criterion) => (
          <li key={criterion.of} class={criterion.met ? 'criterion met' : 'criterion'}>
            <span aria-hidden="true" class="criterion-bar">
              <span style={{ width: `${100 * Math.min(1, criterion.have / criterion.need)}%` }} />
            </span>
            {criterion.tab === '' ? (
              <span>{criterionInWords(criterion)}</span>
            ) : (
              <button type="button" class="link" onClick={() => onOpen(criterion.tab)}>
                {criterionInWords(criterion)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
