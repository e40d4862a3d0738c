import type { ComponentChildren } from 'preact';

/** A name over something to fill in, with help or what is wrong under it. */
export function Field({
  label,
  id,
  help = '',
  problem = '',
  children,
}: {
  label: string;
  /** Of what is filled in; help and problem stand under `${id}-help`. */
  id: string;
  help?: string;
  problem?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {(problem || help) && (
        <p id={`${id}-help`} class={problem ? 'field-problem' : 'quiet small'}>
          {problem || help}
        </p>
      )}
    </div>
  );
}

/** One line to write in. */
export function TextField({
  label,
  id,
  value,
  help = '',
  problem = '',
  placeholder,
  onChange,
}: {
  label: string;
  id: string;
  value: string;
  help?: string;
  problem?: string;
  placeholder?: string;
  onChange(value: string): void;
}) {
  return (
    <Field label={label} id={id} help={help} problem={problem}>
      <input
        id={id}
        class="input"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem !== ''}
        aria-describedby={problem || help ? `${id}-help` : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

/** Several lines to write in. */
export function LinesField({
  label,
  id,
  value,
  help = '',
  rows,
  onChange,
}: {
  label: string;
  id: string;
  value: string;
  help?: string;
  rows?: number;
  onChange(value: string): void;
}) {
  return (
    <Field label={label} id={id} help={help}>
      <textarea
        id={id}
        class="input short"
        rows={rows}
        value={value}
        aria-describedby={help ? `${id}-help` : undefined}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Field>
  );
}

/** One line to write in, with words that often stand there. */
export function SuggestedField({
  label,
  id,
  value,
  often,
  onChange,
}: {
  label: string;
  id: string;
  value: string;
  often: readonly string[];
  onChange(value: string): void;
}) {
  return (
    <Field label={label} id={id}>
      <input
        id={id}
        class="input"
        list={`${id}-often`}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <datalist id={`${id}-often`}>
        {often.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </Field>
  );
}
