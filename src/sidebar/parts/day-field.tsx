import { Field } from './field';

/** A day to pick; blank without one. */
export function DayField({
  label,
  id,
  value,
  help = '',
  onChange,
}: {
  label: string;
  id: string;
  value: string;
  help?: string;
  onChange(day: string): void;
}) {
  return (
    <Field label={label} id={id} help={help}>
      <input
        id={id}
        class="input"
        type="date"
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}
