import type { DateOrder } from '../../school/written-days';
import { Choice } from './choice';

/** Which day the dates of a file mean that could be two. */
export function DateOrderChoice({
  id,
  value,
  onChange,
}: {
  id: string;
  value: DateOrder;
  onChange(order: DateOrder): void;
}) {
  return (
    <Choice
      id={id}
      label="4/3/2026 means"
      value={value}
      options={[
        ['', 'No such dates in this file'],
        ['month first', 'April 3'],
        ['day first', 'March 4'],
      ]}
      onChange={onChange}
    />
  );
}
