import type { DaysOff } from '../../../monitor/schedule/days-off-table';
import { type UsualDaysOff, usualDaysOff } from '../../../monitor/schedule/usual-days-off';
import { dayWritten, spanWritten } from '../../days';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';

/** Days that a leader names for a plan. */
export interface NamedDays extends UsualDaysOff {
  /** What tells them from the others: the first day of those that are usual, a number for the leader's own. */
  readonly id: string;
}

/**
 * Days without school in the weeks of a plan: those known, those usual to confirm, and the leader's own. What is not ticked
 * is a school day.
 */
export function DaysWithoutSchool({
  known,
  from,
  until,
  named,
  onChange,
}: {
  known: readonly DaysOff[];
  from: string;
  until: string;
  named: readonly NamedDays[];
  onChange(named: readonly NamedDays[]): void;
}) {
  const inPlan = known.filter((off) => off.from <= until && (off.to || off.from) >= from);
  const usual = stillToConfirm(known, from, until);
  const own = named.filter(({ id }) => !usual.some((one) => one.from === id));
  const change = (days: NamedDays) =>
    onChange(named.map((one) => (one.id === days.id ? days : one)));
  const without = (id: string) => named.filter((one) => one.id !== id);
  return (
    <fieldset class="stack plan-days">
      <legend class="group-name">
        Days without school until {dayWritten(until, new Date(from))}
      </legend>
      {inPlan.length > 0 && (
        <ul class="small">
          {inPlan.map((off) => (
            <li key={off.from}>
              {[spanWritten(off.from, off.to || off.from), off.why].filter(Boolean).join(' · ')}
            </li>
          ))}
        </ul>
      )}
      {usual.map(({ why, from: first, to }) => {
        const ticked = named.find(({ id }) => id === first);
        return (
          <div key={first} class="stack">
            <label class="row plan-off">
              <input
                type="checkbox"
                checked={ticked !== undefined}
                onChange={({ currentTarget }) =>
                  onChange(
                    currentTarget.checked
                      ? [...named, { id: first, from: first, to, why }]
                      : without(first),
                  )
                }
              />
              <span>
                {why}, {spanWritten(first, to)}?
              </span>
            </label>
            {ticked && first !== to && <Span days={ticked} onChange={change} />}
          </div>
        );
      })}
      {own.map((days) => (
        <Span
          key={days.id}
          days={days}
          onChange={change}
          onRemove={() => onChange(without(days.id))}
        />
      ))}
      <div>
        <Button
          kind="plain"
          onClick={() =>
            onChange([...named, { id: `own ${named.length}`, from: '', to: '', why: '' }])
          }
        >
          Add days off
        </Button>
      </div>
      <p class="quiet small">
        {usual.length > 0
          ? 'Tick what holds at your school. No visit falls on a day off.'
          : 'No visit falls on a day off.'}
      </p>
    </fieldset>
  );
}

/** Usual days in the weeks of a plan of which the Days off tab says nothing. */
export function stillToConfirm(
  known: readonly DaysOff[],
  from: string,
  until: string,
): UsualDaysOff[] {
  return usualDaysOff(from, until).filter(
    (one) => !known.some((off) => off.from <= one.to && (off.to || off.from) >= one.from),
  );
}

/** Whether days that were named end before they begin. */
export function endTooSoon({ from, to }: NamedDays): boolean {
  return from !== '' && to !== '' && to < from;
}

function Span({
  days,
  onChange,
  onRemove,
}: {
  days: NamedDays;
  onChange(days: NamedDays): void;
  onRemove?: () => void;
}) {
  const { id, from, to } = days;
  const problem = endTooSoon(days) ? 'Before the first day' : '';
  return (
    <div class={onRemove ? 'stack' : 'stack plan-span'}>
      <div class="plan-dates">
        <Field id={`first-${id}`} label="First day">
          <input
            id={`first-${id}`}
            class="input"
            type="date"
            value={from}
            onInput={({ currentTarget }) => onChange({ ...days, from: currentTarget.value })}
          />
        </Field>
        <Field id={`last-${id}`} label="Last day" problem={problem}>
          <input
            id={`last-${id}`}
            class="input"
            type="date"
            value={to}
            min={from}
            aria-invalid={problem !== ''}
            onInput={({ currentTarget }) => onChange({ ...days, to: currentTarget.value })}
          />
        </Field>
      </div>
      {onRemove && (
        <div>
          <Button kind="plain" onClick={onRemove}>
            Remove
          </Button>
        </div>
      )}
    </div>
  );
}
