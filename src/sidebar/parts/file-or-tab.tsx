import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readCsv } from '../../monitor/import/csv';
import type { FileContents } from '../../monitor/import/import-file';
import { call } from '../server';
import { useWork } from '../work';
import { Button } from './button';
import { FileButton } from './file-button';
import { Notice } from './notice';
import { ProblemList } from './problem-list';
import { ProgressBar } from './progress-bar';

/** Takes a CSV file or a tab of the workbook, beside an example of what it should look like. */
export function FileOrTab({
  tabs,
  example,
  hint,
  onTake,
}: {
  tabs: readonly string[];
  /** Headings, then rows. */
  example: readonly (readonly string[])[];
  /** Below the tabs. */
  hint?: ComponentChildren;
  /** Of what holds rows; of anything else the person is told why not. */
  onTake(name: string, contents: FileContents): void;
}) {
  const [tab, setTab] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const work = useWork();
  const take = (name: string, contents: FileContents) => {
    if (contents.records.length > 0) onTake(name, contents);
    else setProblems(contents.problems.map(({ message }) => message));
  };
  const takeFile = (text: string, name: string) =>
    work.start(`Reading ${name}`, async () => {
      await drawn();
      take(name, readCsv(text));
    });
  const takeTab = () =>
    work.start(`Reading ${tab}`, async () => {
      take(tab, await call('importTab', { tab }));
    });
  return (
    <>
      <Example cells={example} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {work.progress ? (
        <ProgressBar work={work} />
      ) : (
        <div class="file-or-tab">
          <div class="stack">
            <h2>A file on this computer</h2>
            <div>
              <FileButton label="Choose a CSV file" kind="primary" onText={takeFile} />
            </div>
          </div>
          <div class="stack">
            <h2>
              <label for="tab">A tab of this workbook</label>
            </h2>
            <div class="row">
              <select
                id="tab"
                class="input"
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
            {hint && <p class="quiet small">{hint}</p>}
          </div>
        </div>
      )}
    </>
  );
}

/** Lets the page show that it works before it does. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}

function Example({ cells: [headings = [], ...lines] }: { cells: readonly (readonly string[])[] }) {
  return (
    <table class="example">
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
          <tr key={cells.join()}>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
