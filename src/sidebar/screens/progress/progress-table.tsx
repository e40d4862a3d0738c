import { useState } from 'preact/hooks';
import { REQUIREMENTS } from '../../../progress/indicators';
import { LEVELS } from '../../../progress/requirement';
import { nextStep, type Standing, standingsOf } from '../../../progress/standing';
import { Loaded } from '../../parts/loaded';
import { Segments } from '../../parts/segments';
import { useReading } from '../../reading';
import type { Answer } from '../../server';
import { HandOn, standingToHandOn, termBefore } from './hand-on';
import { IndicatorRows } from './indicator-rows';
import { SeveralSchools } from './several-schools';
import { criterionInWords, levelName, standingName, standingsInWords } from './standing-in-words';

/** All fifteen indicators on one page, in a dialog: this school's, or several schools' from their files. */
export function ProgressTable() {
  const reading = useReading('records');
  const [several, setSeveral] = useState(false);
  return (
    <main class="wide">
      <Segments
        label="Show"
        value={several}
        options={[
          [false, 'This school'],
          [true, 'Several schools'],
        ]}
        onChange={setSeveral}
      />
      <Loaded reading={reading}>
        {(shown) => {
          const standings = standingsOf(shown.records, REQUIREMENTS);
          return several ? (
            <SeveralSchools own={standingToHandOn(shown, standings)} />
          ) : (
            <Table shown={shown} standings={standings} />
          );
        }}
      </Loaded>
    </main>
  );
}

function Table({ shown, standings }: { shown: Answer<'records'>; standings: readonly Standing[] }) {
  const before = termBefore(shown.own, shown.term);
  return (
    <>
      <header class="stack">
        <h1 class="progress-head">{standingsInWords(standings)}</h1>
        <p class="quiet">{[shown.records.schoolName, shown.term].filter(Boolean).join(', ')}</p>
      </header>
      <HandOn shown={shown} standings={standings} />
      <table class="progress-table">
        <caption class="unseen">Level reached on each indicator</caption>
        <thead>
          <tr>
            <th scope="col">Indicator</th>
            {LEVELS.map((level) => (
              <th key={level} scope="col" class="progress-level">
                {levelName(level)}
              </th>
            ))}
            {before && <th scope="col">{before}</th>}
            <th scope="col">You say</th>
            <th scope="col">Next</th>
          </tr>
        </thead>
        <IndicatorRows
          columns={before ? 7 : 6}
          cells={(indicator) => {
            const standing = standings.find((one) => one.indicator === indicator);
            const said = (term: string | undefined) =>
              shown.own.find((one) => one.indicator === indicator && one.term === term);
            return (
              standing && (
                <>
                  <Cells standing={standing} />
                  {before && <td>{said(before)?.records}</td>}
                  <td>{said(shown.term)?.own}</td>
                  <td class="small">{missing(standing)}</td>
                </>
              )
            );
          }}
        />
      </table>
    </>
  );
}

function Cells({ standing }: { standing: Standing }) {
  const reached = standing.steps.findIndex(
    ({ requirement }) => requirement.level === standing.level,
  );
  return (
    <>
      {standing.steps.map(({ requirement, met }, index) => (
        <td key={requirement.level} class="progress-level">
          <span
            class={
              index <= reached
                ? `level-cell earned-${index}`
                : met
                  ? 'level-cell ahead'
                  : 'level-cell'
            }
          />
          <span class="unseen">{index <= reached ? 'Reached' : 'Not yet'}</span>
        </td>
      ))}
    </>
  );
}

/** What the next level still asks for, first things first. */
function missing(standing: Standing): string {
  const first = nextStep(standing)?.criteria.find(({ met }) => !met);
  return first ? criterionInWords(first) : standingName(standing.level);
}
