import { useState } from 'preact/hooks';
import type { InputProps } from './question';
import './choice-inputs.css';

/** One of several answers, or an own one. */
export function RadioChoices({ item, answer, onAnswer, labelledBy, describedBy }: InputProps) {
  const values = (item.choices ?? []).map((choice) => choice.value);
  const chosen = typeof answer === 'string' ? answer : '';
  const own = chosen !== '' && !values.includes(chosen);
  const [otherOpen, setOtherOpen] = useState(own);
  const name = `item-${item.id}`;
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => {
              setOtherOpen(false);
              onAnswer(value);
            }}
          />
          <span>{value}</span>
        </label>
      ))}
      {item.other && (
        <div class="choice">
          <input
            type="radio"
            name={name}
            aria-label="Other"
            checked={otherOpen || own}
            onChange={() => {
              setOtherOpen(true);
              onAnswer('');
            }}
          />
          <span>Other:</span>
          <input
            class="form-text choice-other"
            aria-label="Other answer"
            value={own ? chosen : ''}
            onInput={(event) => {
              setOtherOpen(true);
              onAnswer(event.currentTarget.value);
            }}
          />
        </div>
      )}
      {chosen !== '' && !item.required && (
        <button
          type="button"
          class="choice-clear"
          onClick={() => {
            setOtherOpen(false);
            onAnswer('');
          }}
        >
          Clear selection
        </button>
      )}
    </div>
  );
}

/** Any number of answers. */
export function Checkboxes({ item, answer, onAnswer, labelledBy, describedBy }: InputProps) {
  const values = (item.choices ?? []).map((choice) => choice.value);
  const chosen = answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer;
  const own = chosen.find((each) => !values.includes(each));
  const [otherOpen, setOtherOpen] = useState(own !== undefined);
  /** In the order of the form, an own answer last. */
  const tell = (wanted: readonly string[], other: string | undefined) =>
    onAnswer([...values.filter((value) => wanted.includes(value)), ...(other ? [other] : [])]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the question's card is the group's frame already
    <div role="group" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              tell(
                event.currentTarget.checked
                  ? [...chosen, value]
                  : chosen.filter((each) => each !== value),
                own,
              )
            }
          />
          <span>{value}</span>
        </label>
      ))}
      {item.other && (
        <div class="choice">
          <input
            type="checkbox"
            aria-label="Other"
            checked={otherOpen}
            onChange={(event) => {
              setOtherOpen(event.currentTarget.checked);
              if (!event.currentTarget.checked) tell(chosen, undefined);
            }}
          />
          <span>Other:</span>
          <input
            class="form-text choice-other"
            aria-label="Other answer"
            value={own ?? ''}
            onInput={(event) => {
              setOtherOpen(true);
              tell(chosen, event.currentTarget.value);
            }}
          />
        </div>
      )}
    </div>
  );
}

export function DropDown({ item, answer, onAnswer, labelledBy, describedBy }: InputProps) {
  return (
    <select
      class="choice-list"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={typeof answer === 'string' ? answer : ''}
      onChange={(event) => onAnswer(event.currentTarget.value)}
    >
      <option value="">Choose</option>
      {item.choices?.map(({ value }) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </select>
  );
}
