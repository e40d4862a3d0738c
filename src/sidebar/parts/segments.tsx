import { Button } from './button';

/** A few words side by side, of which one holds. */
export function Segments<T extends string | number | boolean>({
  label,
  value,
  options,
  onChange,
}: {
  /** For those who do not see what they are about. */
  label: string;
  value: T;
  options: readonly (readonly [value: NoInfer<T>, words: string])[];
  onChange(value: NoInfer<T>): void;
}) {
  return (
    <fieldset class="segments" aria-label={label}>
      {options.map(([one, words]) => (
        <Button key={words} pressed={one === value} onClick={() => onChange(one)}>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
