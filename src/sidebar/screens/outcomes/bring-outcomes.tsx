import { useState } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { guessOutcomeMapping, type OutcomeMapping } from '../../../guide/outcomes/outcome-mapping';
import { readCsv } from '../../../monitor/import/csv';
import type { FileContents } from '../../../monitor/import/import-file';
import { Button } from '../../parts/button';
import { FileButton } from '../../parts/file-button';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { ProgressBar } from '../../parts/progress-bar';
import { type Answer, call } from '../../server';
import { useWork } from '../../work';
import { CheckOutcomes } from './check-outcomes';
import { MatchOutcomes } from './match-outcomes';

/** A file of outcomes and how it is understood so far. */
export interface OutcomeDraft {
  readonly name: string;
  readonly file: FileContents;
  readonly mapping: OutcomeMapping;
}

/** Brings a measure from a file or a tab: choose it, say what its columns mean, see what comes, bring it. */
export function BringOutcomes({
  evidence,
  sources,
  onBrought,
  onClose,
}: {
  evidence: Evidence;
  sources: Answer<'outcomes'>;
  onBrought(): void;
  onClose(): void;
}) {
  const [draft, setDraft] = useState<OutcomeDraft | null>(null);
  if (!draft) return <Choose tabs={sources.tabs} onChoose={setDraft} onClose={onClose} />;
  return (
    <div class="stack-wide">
      <h1 class="look-title">This is what {draft.name} brings.</h1>
      <MatchOutcomes draft={draft} onChange={(mapping) => setDraft({ ...draft, mapping })} />
      <CheckOutcomes
        draft={draft}
        evidence={evidence}
        before={sources.outcomes}
        onBack={() => setDraft(null)}
        onBrought={onBrought}
        onClose={onClose}
      />
    </div>
  );
}

function Choose({
  tabs,
  onChoose,
  onClose,
}: {
  tabs: readonly string[];
  onChoose(draft: OutcomeDraft): void;
  onClose(): void;
}) {
  const [tab, setTab] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const work = useWork();
  const take = (name: string, file: FileContents) => {
    if (file.records.length > 0) onChoose({ name, file, mapping: guessOutcomeMapping(file) });
    else setProblems(file.problems.map(({ message }) => message));
  };
  const takeTab = () =>
    work.start(`Reading ${tab}`, async () => {
      take(tab, await call('importTab', { tab }));
    });
  return (
    <div class="stack-wide">
      <h1 class="look-title">Choose the file or tab that holds the measure.</h1>
      <p class="quiet">
        One row for each teacher, team, grade or school, with headings in the first row. You see
        what comes in before anything is changed.
      </p>
      <Example />
      {problems.length > 0 && <ProblemList problems={problems} />}
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      <ProgressBar work={work} />
      <div class="halves">
        <div class="half stack">
          <h2>A file on this computer</h2>
          <div>
            <FileButton
              label="Choose a CSV file"
              kind="primary"
              onText={(text, name) => take(name, readCsv(text))}
            />
          </div>
        </div>
        <div class="half stack">
          <h2>
            <label for="outcomes-tab">A tab of this workbook</label>
          </h2>
          <div class="row">
            <select
              id="outcomes-tab"
              class="input sitting"
              value={tab}
              onChange={(event) => setTab(event.currentTarget.value)}
            >
              <option value="">Choose a tab</option>
              {tabs.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
            <Button disabled={tab === '' || work.progress !== null} onClick={takeTab}>
              Use this tab
            </Button>
          </div>
          <p class="quiet small">You can also type values on the Outcomes tab.</p>
        </div>
      </div>
      <div>
        <Button onClick={onClose}>Back</Button>
      </div>
    </div>
  );
}

const EXAMPLE = [
  ['Date', 'Teacher', 'Reading, % on level', 'Students'],
  ['10/14/2026', 'Ana López', '71', '24'],
  ['10/14/2026', 'Ben Wu', '64', '26'],
] as const;

function Example() {
  const [headings, ...lines] = EXAMPLE;
  return (
    <table class="counts outcomes-example">
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
          <tr key={cells[1]}>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
