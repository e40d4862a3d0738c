import { useState } from 'preact/hooks';
import type { Evidence } from '../../../guide/evidence';
import { guessOutcomeMapping, type OutcomeMapping } from '../../../guide/outcomes/outcome-mapping';
import type { FileContents } from '../../../monitor/import/import-file';
import { Button } from '../../parts/button';
import { FileOrTab } from '../../parts/file-or-tab';
import { OpenTab } from '../../parts/open-tab';
import type { Answer } from '../../server';
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
  return (
    <div class="stack-wide">
      <h1 class="look-title">Choose the file or tab that holds the measure.</h1>
      <p class="quiet">
        One row for each teacher, team, grade or school, with headings in the first row. You see
        what comes in before anything is changed.
      </p>
      <FileOrTab
        tabs={tabs}
        example={EXAMPLE}
        hint={
          <>
            You can also type values on the tab <OpenTab tab="Outcomes" />.
          </>
        }
        onTake={(name, file) => onChoose({ name, file, mapping: guessOutcomeMapping(file) })}
      />
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
