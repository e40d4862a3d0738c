import { useState } from 'preact/hooks';
import { readCsv } from '../../../monitor/import/csv';
import {
  type FileContents,
  type ImportFile,
  importFile,
} from '../../../monitor/import/import-file';
import { Button } from '../../parts/button';
import { FileButton } from '../../parts/file-button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { call } from '../../server';
import { useWork } from '../../work';
import { StepFrame } from './step-frame';

export function ChooseFile({
  tabs,
  onChoose,
}: {
  tabs: readonly string[];
  onChoose(file: ImportFile): void;
}) {
  const [tab, setTab] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const work = useWork();
  const take = (name: string, contents: FileContents) => {
    if (contents.records.length > 0) onChoose(importFile(name, contents));
    else setProblems(contents.problems.map(({ message }) => message));
  };
  const readFile = (text: string, name: string) =>
    work.start(`Reading ${name}`, async () => {
      await drawn();
      take(name, readCsv(text));
    });
  const takeTab = () =>
    work.start(`Reading ${tab}`, async () => {
      take(tab, await call('importTab', { tab }));
    });

  return (
    <StepFrame step={0} title="Choose the file or tab that holds your walkthroughs.">
      <p class="quiet">
        One row for each rating, with headings in the first row. You say what its columns mean, and
        see what would happen before anything is changed.
      </p>
      <Example />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {work.progress ? (
        <ProgressBar work={work} />
      ) : (
        <div class="choices">
          <div class="stack">
            <h2>A file on this computer</h2>
            <div>
              <FileButton label="Choose a CSV file" kind="primary" onText={readFile} />
            </div>
          </div>
          <div class="stack">
            <h2>
              <label for="tab">A tab of this workbook</label>
            </h2>
            <div class="row">
              <select
                id="tab"
                class="input tab-choice"
                value={tab}
                onChange={(event) => setTab(event.currentTarget.value)}
              >
                <option value="">Choose a tab</option>
                {tabs.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
              <Button disabled={tab === ''} onClick={takeTab}>
                Use this tab
              </Button>
            </div>
          </div>
        </div>
      )}
    </StepFrame>
  );
}

/** Lets the page show that it works before it does. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

const EXAMPLE = [
  ['Date', 'Teacher', 'Observer', 'Look-for', 'Rating'],
  ['9/30/2026', 'Ana López', 'Sam Ortiz', 'Students explain their thinking', 'Evident'],
  ['9/30/2026', 'Ana López', 'Sam Ortiz', 'Partner talk before class talk', 'Somewhat evident'],
] as const;

function Example() {
  const [headings, ...lines] = EXAMPLE;
  return (
    <table class="grid">
      <caption class="quiet small">For example</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((cells) => (
          <tr key={cells[3]}>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
