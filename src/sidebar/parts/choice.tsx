import { Field } from './field';

interface Group<T> {
  readonly name: string;
  readonly options: readonly (readonly [value: T, words: string])[];
}

/** One of several words to choose from. */
export function Choice<T extends string>({
  label,
  id,
  value,
  options,
  groups = [],
  help = '',
  disabled = false,
  onChange,
}: {
  label: string;
  id: string;
  /** Blank while nothing is chosen, and where choosing adds to a list. */
  value: T;
  options: readonly (readonly [value: T, words: string])[];
  /** More of them under headings. */
  groups?: readonly Group<NoInfer<T>>[];
  help?: string;
  disabled?: boolean;
  onChange(value: NoInfer<T>): void;
}) {
  return (
    <Field label={label} id={id} help={help}>
      <select
        id={id}
        class="input"
        value={value}
        disabled={disabled}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={({ currentTarget }) => {
          const all = [...options, ...groups.flatMap((group) => group.options)];
          const chosen = all[currentTarget.selectedIndex]?.[0];
          // What is chosen stays so only by the value that comes back.
          currentTarget.value = value;
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
        {groups.map((group) => (
          <optgroup key={group.name} label={group.name}>
            {group.options.map(([one, words]) => (
              <option key={one} value={one}>
                {words}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** Options after what stands there while nothing is chosen; a word alone stands for itself. */
export function withNone(
  none: string,
  options: readonly (string | readonly [value: string, words: string])[],
): (readonly [value: string, words: string])[] {
  return [
    ['', none],
    ...options.map((one) => (typeof one === 'string' ? ([one, one] as const) : one)),
  ];
}
