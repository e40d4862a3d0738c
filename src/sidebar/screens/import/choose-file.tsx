import { type ImportFile, importFile } from '../../../monitor/import/import-file';
import { FileOrTab } from '../../parts/file-or-tab';
import { StepFrame } from './step-frame';

export function ChooseFile({
  tabs,
  onChoose,
}: {
  tabs: readonly string[];
  onChoose(file: ImportFile): void;
}) {
  return (
    <StepFrame step={0} title="Choose the file or tab that holds your walkthroughs.">
      <p class="quiet">
        One row for each rating, with headings in the first row. You say what its columns mean, and
        see what would happen before anything is changed.
      </p>
      <FileOrTab
        tabs={tabs}
        example={EXAMPLE}
        onTake={(name, contents) => onChoose(importFile(name, contents))}
      />
    </StepFrame>
  );
}

const EXAMPLE = [
  ['Date', 'Teacher', 'Observer', 'Look-for', 'Rating'],
  ['9/30/2026', 'Ana López', 'Sam Ortiz', 'Students explain their thinking', 'Evident'],
  ['9/30/2026', 'Ana López', 'Sam Ortiz', 'Partner talk before class talk', 'Somewhat evident'],
] as const;
