import { useMemo } from 'preact/hooks';
import { thousands } from '../../../counted';
import { distinctTexts } from '../../../monitor/import/file-words';
import { completeMapping } from '../../../monitor/import/guess-mapping';
import type { KnownSchool } from '../../../monitor/import/known-school';
import { MOST_LEVELS } from '../../../monitor/import/level-words';
import { type ImportMapping, mappingProblems } from '../../../monitor/import/mapping';
import { Button } from '../../parts/button';
import { levelColors } from '../../parts/level-colors';
import { ProblemList } from '../../parts/problem-list';
import { addLevel, matchLevel, raiseLevel, removeLevel, renameLevel } from './continuum';
import type { Draft } from './import-screen';
import { MatchLookFors } from './match-look-fors';
import { StepFrame } from './step-frame';

export function MatchWords({
  draft: { file, mapping },
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
  const problems = useMemo(
    () => mappingProblems(mapping, file.headings, known),
    [mapping, file, known],
  );
  return (
    <StepFrame
      step={2}
      title="Put the levels in order, and see what each look-for becomes."
      onBack={onBack}
      action={
        <Button kind="primary" disabled={problems.length > 0} onClick={onOn}>
          Check
        </Button>
      }
    >
      {problems.length > 0 && <ProblemList problems={problems} />}
      <div class="words">
        <div class="stack-wide">
          <Continuum
            mapping={mapping}
            onChange={onChange}
            onResize={(next) => onChange(completeMapping(next, file, known))}
          />
          <LevelTexts file={file} mapping={mapping} onChange={onChange} />
        </div>
        <MatchLookFors file={file} mapping={mapping} known={known} onChange={onChange} />
      </div>
    </StepFrame>
  );
}

function Continuum({
  mapping,
  onChange,
  onResize,
}: {
  mapping: ImportMapping;
  onChange(mapping: ImportMapping): void;
  /** With another number of levels, look-fors match other practices. */
  onResize(mapping: ImportMapping): void;
}) {
  const { continuum } = mapping;
  const colors = levelColors(continuum.length);
  // The highest stands on top, as a ladder is read.
  const steps = continuum.map((name, index) => ({ name, level: index + 1 })).reverse();
  return (
    <fieldset class="stack">
      <legend class="group-name">Levels, the highest on top</legend>
      {steps.map(({ name, level }) => (
        <div key={level} class="ladder">
          <span class="swatch" style={{ background: colors[level - 1]?.fill }} />
          <input
            class="input"
            aria-label={`Level ${level}`}
            value={name}
            onInput={(event) => onChange(renameLevel(mapping, level, event.currentTarget.value))}
          />
          <Button
            kind="plain"
            disabled={level === continuum.length}
            about={name}
            onClick={() => onChange(raiseLevel(mapping, level))}
          >
            Up
          </Button>
          <Button
            kind="plain"
            disabled={continuum.length <= 2}
            about={name}
            onClick={() => onResize(removeLevel(mapping, level))}
          >
            Remove
          </Button>
        </div>
      ))}
      {continuum.length < MOST_LEVELS && (
        <div>
          <Button kind="plain" onClick={() => onResize(addLevel(mapping))}>
            Add a level on top
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** More words than this mean that another column holds the levels. */
const MOST_TEXTS = 30;

function LevelTexts({
  file,
  mapping,
  onChange,
}: {
  file: Draft['file'];
  mapping: ImportMapping;
  onChange(mapping: ImportMapping): void;
}) {
  const { continuum, levels, columns } = mapping;
  const rows = useMemo(
    () => new Map(distinctTexts(file, columns.level).map((one) => [one.text, one.rows])),
    [file, columns.level],
  );
  if (levels.length > MOST_TEXTS) {
    return (
      <p>
        “{columns.level}” holds {thousands(levels.length)} different words. Go back and choose the
        column that holds the levels.
      </p>
    );
  }
  return (
    <table class="grid">
      <thead>
        <tr>
          <th scope="col">In your file</th>
          <th scope="col" class="number">
            Rows
          </th>
          <th scope="col">Is</th>
        </tr>
      </thead>
      <tbody>
        {levels.map(({ text, level }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            <td class="number">{thousands(rows.get(text) ?? 0)}</td>
            <td>
              <select
                class="input"
                aria-label={`Level of ${text}`}
                value={String(level)}
                onChange={({ currentTarget: { value } }) =>
                  onChange(matchLevel(mapping, text, Number(value)))
                }
              >
                {continuum.map((name, index) => (
                  <option key={index} value={String(index + 1)}>
                    {name}
                  </option>
                ))}
                <option value="0">Leave these rows out</option>
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
