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
