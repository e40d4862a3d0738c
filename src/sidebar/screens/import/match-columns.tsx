import { counted } from '../../../counted';
import { distinctTexts } from '../../../monitor/import/file-words';
import { completeMapping } from '../../../monitor/import/guess-mapping';
import type { KnownSchool } from '../../../monitor/import/known-school';
import {
  COLUMN_NAMES,
  type ImportMapping,
  type SingleColumn,
} from '../../../monitor/import/mapping';
import { Button } from '../../parts/button';
import { Choice, withNone } from '../../parts/choice';
import { DateOrderChoice } from '../../parts/date-order';
import { DayField } from '../../parts/day-field';
import type { Draft } from './import-screen';
import { StepFrame } from './step-frame';

/** As a leader would ask after them: what is needed first. */
const ORDER: readonly SingleColumn[] = [
  'lookFor',
  'level',
  'teacher',
  'observer',
  'date',
  'focus',
  'strength',
  'opportunity',
  'notes',
  'school',
];
const NEEDED: ReadonlySet<SingleColumn> = new Set(['lookFor', 'level']);

export function MatchColumns({
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
  const { columns } = mapping;
  const change = (next: ImportMapping) => onChange(completeMapping(next, file, known));
  const missing = [...NEEDED].filter((column) => columns[column] === '');
  const used = new Set(ORDER.map((column) => columns[column]));
  const free = file.headings.filter((heading) => !used.has(heading));
  return (
    <StepFrame
      step={1}
      title={`Say which column of ${file.name} holds what.`}
      onBack={onBack}
      action={
        <Button kind="primary" disabled={missing.length > 0} onClick={onOn}>
          Go on
        </Button>
      }
    >
      <p class="quiet">
        {counted(file.records.length, 'row')}. Look-for and level are needed. Teacher, observer and
        date tell one visit from another.
      </p>
      <div class="columns">
        {ORDER.map((column) => (
          <Choice
            key={column}
            id={`column-${column}`}
            label={NEEDED.has(column) ? `${COLUMN_NAMES[column]} (needed)` : COLUMN_NAMES[column]}
            help={examples(distinctTexts(file, columns[column]))}
            value={columns[column]}
            options={withNone('Not in this file', file.headings)}
            onChange={(heading) => change(withColumn(mapping, column, heading))}
          />
        ))}
      </div>
      <Days mapping={mapping} onChange={onChange} />
      {free.length > 0 && (
        <fieldset class="stack">
          <legend class="group-name">Other columns that tell one visit from another</legend>
          <div class="row">
            {free.map((heading) => (
              <label key={heading} class="check">
                <input
                  type="checkbox"
                  checked={columns.visit.includes(heading)}
                  onChange={() => change(withVisit(mapping, heading))}
                />
                {heading}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </StepFrame>
  );
}

/** Which day a date is, and the day of rows that have none. */
function Days({
  mapping,
  onChange,
}: {
  mapping: ImportMapping;
  onChange(mapping: ImportMapping): void;
}) {
  const { columns, day, dateOrder } = mapping;
  return (
    <div class="columns">
      {columns.date !== '' && (
        <DateOrderChoice
          id="date-order"
          value={dateOrder}
          onChange={(order) => onChange({ ...mapping, dateOrder: order })}
        />
      )}
      <DayField
        id="day"
        label={columns.date === '' ? 'Day of these visits' : 'Day of rows without a date'}
        help="Leave it blank if you do not know."
        value={day}
        onChange={(one) => onChange({ ...mapping, day: one })}
      />
    </div>
  );
}

/** Another column means that what was said of the old one's words no longer holds. */
export function withColumn(
  mapping: ImportMapping,
  column: SingleColumn,
  heading: string,
): ImportMapping {
  const visit = mapping.columns.visit.filter((one) => one !== heading);
  return {
    ...mapping,
    columns: { ...mapping.columns, visit, [column]: heading },
    ...(column === 'level' && { continuum: [], levels: [] }),
    ...((column === 'lookFor' || column === 'focus') && { lookFors: {} }),
    ...(column === 'date' && { dateOrder: '' as const }),
  };
}

function withVisit(mapping: ImportMapping, heading: string): ImportMapping {
  const { visit } = mapping.columns;
  const next = visit.includes(heading)
    ? visit.filter((one) => one !== heading)
    : [...visit, heading];
  return { ...mapping, columns: { ...mapping.columns, visit: next } };
}

const EXAMPLES = 3;
const LONGEST_EXAMPLE = 28;

/** "Evident, Somewhat Evident, Not Evident". */
function examples(texts: readonly { readonly text: string }[]): string {
  return texts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .slice(0, EXAMPLES)
    .map((text) =>
      text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 1)}…` : text,
    )
    .join(' · ');
}
