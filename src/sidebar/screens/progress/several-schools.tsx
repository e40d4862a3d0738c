import { useState } from 'preact/hooks';
import { counted } from '../../../counted';
import { LEVELS } from '../../../progress/requirement';
import { bySchool, readStanding, type SchoolStanding } from '../../../progress/school-standing';
import { FileButton } from '../../parts/file-button';
import { Notice } from '../../parts/notice';
import { IndicatorRows } from './indicator-rows';
import { standingName } from './standing-in-words';

/** Progress of several schools side by side, from the files that they saved. Nothing is kept. */
export function SeveralSchools({ own }: { own: SchoolStanding }) {
  const [read, setRead] = useState<readonly SchoolStanding[]>([own]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = (text: string, file: string) => {
    const result = readStanding(file, text);
    setProblems((before) => before.filter((problem) => !problem.startsWith(`${file} `)));
    if ('problem' in result) setProblems((before) => [...before, result.problem]);
    else setRead((before) => [...before, result.standing]);
  };
  const schools = bySchool(read);
  return (
    <div class="stack-wide">
      <h1 class="progress-head">
        {`Levels of ${counted(schools.length, 'school')}, by their own records`}
      </h1>
      <div class="row">
        <FileButton
          label="Add files of schools"
          kind="primary"
          accept=".json,application/json"
          multiple
          onText={take}
        />
        <p class="quiet small">
          Each school saves its file in Progress, On one page. They are read here and kept nowhere.
        </p>
      </div>
      {problems.map((problem) => (
        <Notice key={problem} tone="problem">
          {problem}
        </Notice>
      ))}
      <SchoolsTable schools={schools} />
    </div>
  );
}

export function SchoolsTable({ schools }: { schools: readonly SchoolStanding[] }) {
  return (
    <table class="progress-table">
      <caption class="unseen">Level of each school on each indicator</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          {schools.map(({ school, term }) => (
            <th key={school} scope="col" class="progress-school">
              {school || 'No name'}
              <span class="quiet small own-says">{term}</span>
            </th>
          ))}
        </tr>
      </thead>
      <IndicatorRows
        columns={schools.length + 1}
        cells={(indicator) =>
          schools.map((school) => (
            <td key={school.school} class="progress-school">
              <SchoolCells school={school} indicator={indicator} />
            </td>
          ))
        }
      />
    </table>
  );
}

function SchoolCells({ school, indicator }: { school: SchoolStanding; indicator: string }) {
  const found = school.indicators.find((one) => one.indicator === indicator);
  if (!found) return <span class="quiet small">Not in its file</span>;
  const reached = found.level === null ? -1 : LEVELS.indexOf(found.level);
  const name = standingName(found.level);
  return (
    <>
      <span class="level-cells" aria-hidden="true">
        {LEVELS.map((level, index) => (
          <span
            key={level}
            class={index <= reached ? `level-cell earned-${index}` : 'level-cell'}
          />
        ))}
      </span>
      <span class="small own-says">{name}</span>
    </>
  );
}
