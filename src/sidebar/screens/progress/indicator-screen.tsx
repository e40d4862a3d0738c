import { useMemo } from 'preact/hooks';
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
          <p class="quiet small">Next, for {levelName(next.requirement.level)}</p>
          <div>
            <Button kind="primary" onClick={() => onGo(next.requirement.next.at)}>
              {next.requirement.next.button}
            </Button>
          </div>
        </div>
      )}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {standing.steps.map((step) => (
        <LevelStep key={step.requirement.level} step={step} onOpen={open} />
      ))}
      <OwnRatingForm
        rating={ratings.find(({ term }) => term === shown.term)}
        before={ratings.filter(({ term }) => term < shown.term)}
        onRate={rate}
      />
    </div>
  );
}

function LevelStep({ step, onOpen }: { step: Step; onOpen(tab: string): void }) {
  const { requirement, criteria, met } = step;
  return (
    <section class="stack level-step" aria-label={levelName(requirement.level)}>
      <h2>
        {levelName(requirement.level)}
        {met && (
          <span class="level-there">
            <Icon name="check" /> There
          </span>
        )}
      </h2>
      <p class="quiet">{requirement.asks}</p>
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
