import { useEffect, useMemo } from 'preact/hooks';
import { CHAPTERS, INDICATORS, REQUIREMENTS } from '../../../progress/indicators';
import type { OwnRating } from '../../../progress/own-ratings-table';
import { nextStep, type Standing, standingsOf } from '../../../progress/standing';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import { type Answer, call, open } from '../../server';
import { LevelCells } from './level-cells';
import { LevelLegend } from './level-legend';
import { keptOf, standingName, standingsInWords } from './standing-in-words';

/** Where the school stands on the fifteen indicators, from its own records. */
export function ProgressScreen({ onOpen }: { onOpen(indicator: string, name: string): void }) {
  const reading = useReading('records');
  return (
    <Loaded reading={reading}>{(shown) => <Standings shown={shown} onOpen={onOpen} />}</Loaded>
  );
}

function Standings({
  shown,
  onOpen,
}: {
  shown: Answer<'records'>;
  onOpen(indicator: string, name: string): void;
}) {
  const standings = useMemo(() => standingsOf(shown.records, REQUIREMENTS), [shown]);
  // Each term keeps where the records stood when a leader last looked. Others may look, and keep nothing.
  useEffect(() => {
    call('keepProgress', { indicators: keptOf(standings), own: null }).catch(() => undefined);
  }, [standings]);
  return (
    <div class="stack-wide">
      <div class="stack">
        <p>{standingsInWords(standings)}</p>
        <LevelLegend />
      </div>
      {CHAPTERS.map((chapter) => (
        <section key={chapter} class="stack" aria-labelledby={`chapter-${chapter}`}>
          <h2 id={`chapter-${chapter}`} class="section-name">
            {chapter}
          </h2>
          <ul>
            {INDICATORS.filter((one) => one.chapter === chapter).map(({ indicator, name }) => (
              <IndicatorRow
                key={indicator}
                name={name}
                standing={standings.find((one) => one.indicator === indicator)}
                own={shown.own.find(
                  (one) => one.indicator === indicator && one.term === shown.term,
                )}
                onOpen={() => onOpen(indicator, name)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div>
        <Button kind="plain" onClick={() => open('openProgress')}>
          On one page
          <Icon name="on" />
        </Button>
      </div>
    </div>
  );
}

function IndicatorRow({
  name,
  standing,
  own,
  onOpen,
}: {
  name: string;
  standing: Standing | undefined;
  own: OwnRating | undefined;
  onOpen(): void;
}) {
  if (!standing) return null;
  const next = nextStep(standing);
  const differs = own && own.own !== '' && own.own !== standingName(standing.level);
  return (
    <li>
      <button type="button" class="indicator-row" onClick={onOpen}>
        <span class="quiet">{standing.indicator}</span>
        <span>
          {name}
          {next && <span class="quiet small own-says">Next: {next.requirement.next.button}</span>}
          {differs && <span class="quiet small own-says">You say {own.own}</span>}
        </span>
        <LevelCells standing={standing} />
      </button>
    </li>
  );
}
