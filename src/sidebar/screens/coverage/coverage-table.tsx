import { useMemo, useState } from 'preact/hooks';
import type { Part, TeacherCoverage } from '../../../monitor/coverage/coverage';
import { dayInWords } from '../../../school-time';
import { Loaded } from '../../parts/loaded';
import { Segments } from '../../parts/segments';
import { useReading } from '../../reading';
import type { Answer } from '../../server';
import { achievedInWords, coverageFrom, lastInWords, spreadInWords } from './coverage-in-words';

/** Every teacher by week, in a dialog. */
export function CoverageTableScreen() {
  const reading = useReading('coverage');
  return (
    <main class="coverage">
      <Loaded reading={reading}>{(sources) => <CoverageTable sources={sources} />}</Loaded>
    </main>
  );
}

export function CoverageTable({ sources }: { sources: Answer<'coverage'> }) {
  const coverage = useMemo(() => coverageFrom(sources), [sources]);
  const [byName, setByName] = useState(false);
  const { weeks, achieved, cadence, overdue, teachers } = coverage;
  const rows = byName
    ? [...teachers].sort((one, other) => one.name.localeCompare(other.name))
    : teachers;
  return (
    <>
      <header class="coverage-head">
        <h1>{achievedInWords(achieved, cadence)}</h1>
        <p class="quiet">
          {overdue.length} of {teachers.length} teachers are overdue, in bold. A cell is a week, a
          number its visits.
          {coverage.undated > 0 && ` ${coverage.undated} walkthroughs have no date.`}
        </p>
        <Segments
          label="Order"
          value={byName}
          options={[
            [false, 'Longest not seen'],
            [true, 'By name'],
          ]}
          onChange={setByName}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <section class="coverage-scroll" aria-label="Visits by week" tabIndex={0}>
        <table class="coverage-table">
          <caption class="unseen">Visits to each teacher by week</caption>
          <thead>
            <tr>
              <th scope="col">Teacher</th>
              <th scope="col">Last</th>
              {weeks.map((week) => (
                <th key={week} scope="col" class="week">
                  {dayInWords(week, week).replace(/^\w+, /, '')}
                </th>
              ))}
              <th scope="col">Periods</th>
              <th scope="col">Parts</th>
              <th scope="col">Observers</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Teacher key={row.teacher} row={row} sources={sources} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Teacher({ row, sources }: { row: TeacherCoverage; sources: Answer<'coverage'> }) {
  const { mix } = row;
  return (
    <tr>
      <th scope="row" title={row.name}>
        {row.name}
      </th>
      <td class={row.overdue ? 'overdue' : ''}>
        {lastInWords(row)}
        {row.overdue && <span class="unseen"> (overdue)</span>}
      </td>
      {row.weeks.map((visits, index) => (
        <td key={index} class={`week visits-${Math.min(visits ?? 0, 3)}`}>
          <span>{visits}</span>
        </td>
      ))}
      <td title={partsInWords(mix.periods)}>{spreadInWords(mix.periods, sources.periods)}</td>
      <td title={partsInWords(mix.lessonParts)}>
        {spreadInWords(mix.lessonParts, sources.lessonParts)}
      </td>
      <td>{mix.observers.length}</td>
    </tr>
  );
}

/** "Period 1: 2, Period 2: 0" */
function partsInWords(parts: readonly Part[]): string {
  return parts.map(({ name, visits }) => `${name || 'Not said'}: ${visits}`).join(', ');
}
