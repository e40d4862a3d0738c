import { useState } from 'preact/hooks';
import { starterFocusSets, starterLibrary } from '../../practices/starter-library';
import type { Period } from '../../school/periods';
import type { Go } from '../app';
import { Button } from '../parts/button';
import { Field, TextField } from '../parts/field';
import { Icon } from '../parts/icon';
import { Notice } from '../parts/notice';
import { ProgressBar } from '../parts/progress-bar';
import { call } from '../server';
import { useWork } from '../work';
import { COMMON_DAY, readPeriods } from './bell-schedule';
import { zoneChoices } from './time-zones';

const STARTER_LEVELS = starterFocusSets[0]?.levels ?? [];

export function SetUpScreen({ go }: { go: Go }) {
  const [schoolName, setSchoolName] = useState('');
  const [timeZone, setTimeZone] = useState(
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'America/New_York',
  );
  const [lines, setLines] = useState<readonly Period[]>(COMMON_DAY);
  const [levels, setLevels] = useState<readonly string[]>(STARTER_LEVELS);
  const [tried, setTried] = useState(false);
  const work = useWork();

  const schedule = readPeriods(lines);
  const nameProblem = schoolName.trim() === '' ? 'Type the name of your school.' : '';
  const levelProblem = levelsProblem(levels);
  const setUp = async () => {
    setTried(true);
    if (nameProblem || levelProblem || 'problem' in schedule) {
      // The first thing to mend is brought to the eye once it is drawn.
      setTimeout(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const request = {
      schoolName,
      timeZone,
      periods: [...schedule.periods],
      library: starterLibrary(levels),
    };
    const done = await work.start('Making the tabs of your workbook', async () => {
      await call('setUp', request);
    });
    if (done) go.fromHome({ screen: 'staff' });
  };

  return (
    <div class="stack-wide">
      <TextField
        id="school"
        label="School name"
        value={schoolName}
        help="Stands on forms and messages."
        problem={tried ? nameProblem : ''}
        onChange={setSchoolName}
      />
      <TimeZone value={timeZone} onChange={setTimeZone} />
      <Schedule lines={lines} onChange={setLines} read={schedule} />
      <Levels levels={levels} onChange={setLevels} problem={levelProblem} />
      {work.problem && <Notice tone="problem">{work.problem}</Notice>}
      {work.progress ? (
        <ProgressBar work={work} />
      ) : (
        <div>
          <Button kind="primary" onClick={setUp}>
            Set up
          </Button>
        </div>
      )}
    </div>
  );
}

function levelsProblem(levels: readonly string[]): string {
  const names = levels.map((level) => level.trim().toLowerCase());
  if (names.includes('')) return 'Name every level.';
  return new Set(names).size < names.length ? 'Two levels have the same name.' : '';
}

function TimeZone({ value, onChange }: { value: string; onChange(zone: string): void }) {
  const [{ common, others }] = useState(() =>
    zoneChoices(Intl.supportedValuesOf('timeZone'), value),
  );
  const options = (zones: readonly (readonly [string, string])[]) =>
    zones.map(([zone, name]) => (
      <option key={zone} value={zone}>
        {name}
      </option>
    ));
  return (
    <Field id="zone" label="Time zone">
      <select
        id="zone"
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <optgroup label="United States">{options(common)}</optgroup>
        <optgroup label="Others">{options(others)}</optgroup>
      </select>
    </Field>
  );
}

function Schedule({
  lines,
  onChange,
  read,
}: {
  lines: readonly Period[];
  onChange(lines: readonly Period[]): void;
  read: ReturnType<typeof readPeriods>;
}) {
  const wrong = 'problem' in read ? read.line : -1;
  const cell = (line: number, part: keyof Period, name: string) => (
    <input
      class="input"
      aria-label={`${name} of line ${line + 1}`}
      aria-invalid={wrong === line}
      value={lines[line]?.[part]}
      onInput={({ currentTarget: { value } }) =>
        onChange(lines.map((one, index) => (index === line ? { ...one, [part]: value } : one)))
      }
    />
  );
  return (
    <fieldset class="field">
      <legend class="group-name">Bell schedule</legend>
      <div class="schedule quiet small" aria-hidden="true">
        <span>Period</span>
        <span>Starts</span>
        <span>Ends</span>
      </div>
      {lines.map((_, line) => (
        // Lines have no identity but their place.
        <div class="schedule" key={line}>
          {cell(line, 'period', 'Name')}
          {cell(line, 'starts', 'Start')}
          {cell(line, 'ends', 'End')}
          <button
            type="button"
            class="page-back"
            aria-label={`Remove ${lines[line]?.period || `line ${line + 1}`}`}
            onClick={() => onChange(lines.filter((_, index) => index !== line))}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      {'problem' in read && (
        <p class="field-problem" role="status">
          {read.problem}
        </p>
      )}
      <div>
        <Button
          kind="plain"
          onClick={() =>
            onChange([...lines, { period: `Period ${lines.length + 1}`, starts: '', ends: '' }])
          }
        >
          Add a period
        </Button>
      </div>
    </fieldset>
  );
}

function Levels({
  levels,
  onChange,
  problem,
}: {
  levels: readonly string[];
  onChange(levels: readonly string[]): void;
  problem: string;
}) {
  return (
    <details class="field" open={problem !== ''}>
      <summary>
        Levels: {levels[0]} to {levels[levels.length - 1]}
      </summary>
      {levels.map((level, index) => (
        <div class="level-line" key={index}>
          <span class="quiet" aria-hidden="true">
            {index + 1}
          </span>
          <input
            class="input"
            aria-label={`Level ${index + 1}`}
            aria-invalid={problem !== '' && level.trim() === ''}
            value={level}
            onInput={({ currentTarget: { value } }) =>
              onChange(levels.map((one, place) => (place === index ? value : one)))
            }
          />
        </div>
      ))}
      <p class={problem ? 'field-problem' : 'quiet small'} role={problem ? 'status' : undefined}>
        {problem || 'Lowest first: what an observer picks for each practice. Fine to begin with.'}
      </p>
    </details>
  );
}
