import type { OutcomeMapping } from '../../../guide/outcomes/outcome-mapping';
import { UNIT_KINDS } from '../../../guide/outcomes/outcomes-table';
import { distinctTexts } from '../../../monitor/import/file-words';
import { dateOrderOf } from '../../../school/written-days';
import { Field } from '../../parts/field';
import type { OutcomeDraft } from './bring-outcomes';

/** Which column of the file holds what. */
export function MatchOutcomes({
  draft: { file, mapping },
  onChange,
}: {
  draft: OutcomeDraft;
  onChange(mapping: OutcomeMapping): void;
}) {
  const { headings } = file;
  const change = (part: Partial<OutcomeMapping>) => onChange({ ...mapping, ...part });
  const values = headings.filter(
    (heading) => ![mapping.unit, mapping.measure, mapping.date, mapping.students].includes(heading),
  );
  return (
    <div class="stack">
      <div class="outcome-columns">
        <Field id="outcome-kind" label="The values are by">
          <select
            id="outcome-kind"
            class="input"
            value={mapping.kind}
            onChange={({ currentTarget: { value } }) =>
              change({ kind: UNIT_KINDS.find((kind) => kind === value) ?? mapping.kind })
            }
          >
            {UNIT_KINDS.map((kind) => (
              <option key={kind}>{kind}</option>
            ))}
          </select>
        </Field>
        <Column
          id="outcome-unit"
          label={`Which ${mapping.kind}`}
          headings={headings}
          value={mapping.unit}
          onChange={(unit) => change({ unit })}
        />
        <Column
          id="outcome-measure"
          label="Which measure"
          none="Each column of numbers is one"
          headings={headings}
          value={mapping.measure}
          onChange={(measure) => change({ measure })}
        />
        <Column
          id="outcome-date"
          label="Date"
          headings={headings}
          value={mapping.date}
          onChange={(date) => {
            const texts = distinctTexts(file, date).map(({ text }) => text);
            change({ date, dateOrder: dateOrderOf(texts) });
          }}
        />
        <Days mapping={mapping} onChange={change} />
        <Column
          id="outcome-students"
          label="How many students"
          headings={headings}
          value={mapping.students}
          onChange={(students) => change({ students })}
        />
      </div>
      <fieldset class="row value-columns">
        <legend class="group-name">Columns of numbers</legend>
        {values.map((heading) => (
          <label key={heading} class="value-column">
            <input
              type="checkbox"
              checked={mapping.values.includes(heading)}
              onChange={() => change({ values: toggled(mapping.values, heading) })}
            />
            {heading}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function Column({
  id,
  label,
  headings,
  value,
  none = 'Not in this file',
  onChange,
}: {
  id: string;
  label: string;
  headings: readonly string[];
  value: string;
  none?: string;
  onChange(heading: string): void;
}) {
  return (
    <Field id={id} label={label}>
      <select
        id={id}
        class="input"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {headings.map((heading) => (
          <option key={heading}>{heading}</option>
        ))}
      </select>
    </Field>
  );
}

function Days({
  mapping,
  onChange,
}: {
  mapping: OutcomeMapping;
  onChange(part: Partial<OutcomeMapping>): void;
}) {
  if (mapping.date === '') {
    return (
      <Field id="outcome-day" label="Day of this measure">
        <input
          id="outcome-day"
          class="input"
          type="date"
          value={mapping.day}
          onInput={(event) => onChange({ day: event.currentTarget.value })}
        />
      </Field>
    );
  }
  return (
    <Field id="outcome-order" label="4/3/2026 means">
      <select
        id="outcome-order"
        class="input"
        value={mapping.dateOrder}
        onChange={({ currentTarget: { value } }) =>
          // The options are just these words.
          onChange({ dateOrder: value as OutcomeMapping['dateOrder'] })
        }
      >
        <option value="">No such dates in this file</option>
        <option value="month first">April 3</option>
        <option value="day first">March 4</option>
      </select>
    </Field>
  );
}

function toggled(values: readonly string[], heading: string): string[] {
  return values.includes(heading) ? values.filter((one) => one !== heading) : [...values, heading];
}
