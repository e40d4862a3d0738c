import { useEffect, useState } from 'preact/hooks';
import { counted, thousands } from '../../../counted';
import { type ImportSummary, importSummary } from '../../../monitor/import/import-summary';
import type { KnownSchool } from '../../../monitor/import/known-school';
import { type ImportMapping, mappingProblems } from '../../../monitor/import/mapping';
import { type LeftOutRow, planImport } from '../../../monitor/import/plan-import';
import { Button } from '../../parts/button';
import { drawn } from '../../parts/file-or-tab';
import { Notice } from '../../parts/notice';
import { ProblemList } from '../../parts/problem-list';
import { Seconds, Track } from '../../parts/progress-bar';
import { close } from '../../server';
import { planInWords, strangersInWords } from './import-in-words';
import type { Draft } from './import-screen';
import { LeftOut } from './left-out';
import { StepFrame } from './step-frame';

interface Checked {
  readonly summary: ImportSummary;
  readonly leftOut: readonly LeftOutRow[];
}

/** What would happen, before anything does. */
export function CheckImport({
  draft: { file, mapping, remembered },
  known,
  onChange,
  onBack,
  onOn,
}: {
  draft: Draft;
  known: KnownSchool;
  onChange(mapping: ImportMapping): void;
  onBack(): void;
  onOn(): void;
}) {
  const problems = mappingProblems(mapping, file.headings, known);
  const sound = problems.length === 0;
  const checked = useChecked({ file, mapping }, known, sound);
  const coming = checked ? checked.summary.fresh + checked.summary.changed : 0;
  return (
    <StepFrame
      step={3}
      title={checked ? `This is what ${file.name} brings.` : `Checking ${file.name}.`}
      onBack={onBack}
      action={
        coming === 0 && (checked?.summary.already ?? 0) > 0 ? (
          <Button kind="primary" onClick={close}>
            Close
          </Button>
        ) : (
          <Button kind="primary" disabled={coming === 0} onClick={onOn}>
            {coming > 0 ? `Import ${counted(coming, 'row')}` : 'Import'}
          </Button>
        )
      }
    >
      {!sound && <ProblemList problems={problems} />}
      {sound && !checked && <Checking rows={file.records.length} />}
      {remembered && (
        <Notice tone="mind">
          It has the columns of {remembered}, so it is matched in the same way. Go back to change
          that.
        </Notice>
      )}
      {checked && (
        <>
          <Summary summary={checked.summary} />
          <Repeats summary={checked.summary} mapping={mapping} onChange={onChange} />
          <LeftOut summary={checked.summary} rows={checked.leftOut} />
        </>
      )}
    </StepFrame>
  );
}

/** What the file brings, worked out when the words that say so are drawn; null until then. */
function useChecked(
  { file, mapping }: Pick<Draft, 'file' | 'mapping'>,
  known: KnownSchool,
  sound: boolean,
): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => {
    let left = false;
    setChecked(null);
    if (sound) {
      drawn().then(() => {
        if (left) return;
        const plan = planImport(file, mapping, known);
        setChecked({ summary: importSummary(plan), leftOut: plan.leftOut });
      });
    }
    return () => {
      left = true;
    };
  }, [file, mapping, known, sound]);
  return checked;
}

function Checking({ rows }: { rows: number }) {
  return (
    <div class="stack" role="status">
      <div class="row progress-words quiet">
        <span>Checking {counted(rows, 'row')}</span>
        <Seconds />
      </div>
      <Track part={null} />
    </div>
  );
}

function Summary({ summary }: { summary: ImportSummary }) {
  const strangers = [
    strangersInWords(summary.observers, 'observer', 'observers'),
    strangersInWords(summary.teachers, 'teacher or room', 'teachers or rooms'),
  ].filter((words) => words !== '');
  return (
    <>
      <ul class="stack">
        {planInWords(summary).map((line, index) => (
          <li key={line} class={index === 0 ? 'state' : ''}>
            {line}
          </li>
        ))}
      </ul>
      {strangers.length > 0 && (
        <div class="quiet">
          {strangers.map((words) => (
            <p key={words}>{words}</p>
          ))}
          <p>Their visits come in under the names in your file.</p>
        </div>
      )}
    </>
  );
}

function Repeats({
  summary: { repeats, wholeRepeats },
  mapping,
  onChange,
}: {
  summary: ImportSummary;
  mapping: ImportMapping;
  onChange(mapping: ImportMapping): void;
}) {
  // Once they are left out, they stand in the table of those.
  if (repeats === 0 && mapping.repeats === 'another visit') return null;
  const choice = (repeats: ImportMapping['repeats'], words: string) => (
    <label class="check">
      <input
        type="radio"
        name="repeats"
        checked={mapping.repeats === repeats}
        onChange={() => onChange({ ...mapping, repeats })}
      />
      {words}
    </label>
  );
  return (
    <fieldset class="stack">
      <legend class="group-name">
        {repeats === 0
          ? 'Rows that rate a look-for again in the same visit'
          : `${counted(repeats, 'row')} ${repeats === 1 ? 'rates' : 'rate'} a look-for again in the same visit${
              wholeRepeats > 0 ? `, ${thousands(wholeRepeats)} word for word` : ''
            }`}
      </legend>
      <div class="row">
        {choice('another visit', 'They are another visit')}
        {choice('leave out', 'Leave them out')}
      </div>
    </fieldset>
  );
}
