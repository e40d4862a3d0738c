import { useState } from 'preact/hooks';
import { guessMapping, recallMapping } from '../../../monitor/import/guess-mapping';
import type { ImportFile } from '../../../monitor/import/import-file';
import type { ImportMapping } from '../../../monitor/import/mapping';
import { rememberedFor } from '../../../monitor/import/remembered-mapping';
import { Loaded } from '../../parts/loaded';
import { useReading } from '../../reading';
import type { Answer } from '../../server';
import { CheckImport } from './check-import';
import { ChooseFile } from './choose-file';
import { MatchColumns } from './match-columns';
import { MatchWords } from './match-words';
import { RunImport } from './run-import';
import { StepFrame } from './step-frame';

/** A file and how it is understood so far. */
export interface Draft {
  readonly file: ImportFile;
  readonly mapping: ImportMapping;
  /** Name of the earlier file that was matched alike; blank for a new kind of file. */
  readonly remembered: string;
}

type StepName = 'file' | 'columns' | 'words' | 'check' | 'run';

/** Brings walkthroughs in that a school already has: a file is matched once, checked, and imported whole. */
export function ImportScreen() {
  const reading = useReading('importSources');
  if (reading.state !== 'ready') {
    return (
      <StepFrame step={0} title="Choose the file or tab that holds your walkthroughs.">
        <Loaded reading={reading}>{() => null}</Loaded>
      </StepFrame>
    );
  }
  return <Steps sources={reading.value} onAgain={reading.again} />;
}

function Steps({ sources, onAgain }: { sources: Answer<'importSources'>; onAgain(): void }) {
  const [step, setStep] = useState<StepName>('file');
  const [draft, setDraft] = useState<Draft | null>(null);
  const { known } = sources;

  const choose = (file: ImportFile) => {
    const remembered = rememberedFor(sources, file.headings);
    const recalled = remembered && recallMapping(remembered.mapping, file, known);
    setDraft({
      file,
      mapping: recalled ?? guessMapping(file, known),
      remembered: (recalled && remembered?.file) || '',
    });
    setStep(recalled ? 'check' : 'columns');
  };
  if (!draft || step === 'file') {
    return <ChooseFile tabs={sources.tabs} onChoose={choose} />;
  }
  const change = (mapping: ImportMapping) => setDraft({ ...draft, mapping });
  switch (step) {
    case 'columns':
      return (
        <MatchColumns
          draft={draft}
          known={known}
          onChange={change}
          onBack={() => setStep('file')}
          onOn={() => setStep('words')}
        />
      );
    case 'words':
      return (
        <MatchWords
          draft={draft}
          known={known}
          onChange={change}
          onBack={() => setStep('columns')}
          onOn={() => setStep('check')}
        />
      );
    case 'check':
      return (
        <CheckImport
          draft={draft}
          known={known}
          onChange={change}
          onBack={() => setStep('words')}
          onOn={() => setStep('run')}
        />
      );
    case 'run':
      return (
        <RunImport
          draft={draft}
          known={known}
          onBack={() => setStep('check')}
          onAnother={() => {
            setDraft(null);
            setStep('file');
            onAgain();
          }}
        />
      );
  }
}
