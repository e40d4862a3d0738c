import type { OutcomeMapping } from '../../../guide/outcomes/outcome-mapping';
import { UNIT_KINDS } from '../../../guide/outcomes/outcomes-table';
import { distinctTexts } from '../../../monitor/import/file-words';
import { dateOrderOf } from '../../../school/written-days';
import { Choice, withNone } from '../../parts/choice';
import { DateOrderChoice } from '../../parts/date-order';
import { DayField } from '../../parts/day-field';
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
        <Choice
          id="outcome-kind"
          label="The values are by"
          value={mapping.kind}
          options={UNIT_KINDS.map((kind) => [kind, kind] as const)}
          onChange={(kind) => change({ kind })}
        />
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
    <Choice
      id={id}
      label={label}
      value={value}
      options={withNone(none, headings)}
      onChange={onChange}
    />
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
      <DayField
        id="outcome-day"
        label="Day of this measure"
        value={mapping.day}
        onChange={(day) => onChange({ day })}
      />
    );
  }
  return (
    <DateOrderChoice
      id="outcome-order"
      value={mapping.dateOrder}
      onChange={(dateOrder) => onChange({ dateOrder })}
    />
  );
}

function toggled(values: readonly string[], heading: string): string[] {
  return values.includes(heading) ? values.filter((one) => one !== heading) : [...values, heading];
}
