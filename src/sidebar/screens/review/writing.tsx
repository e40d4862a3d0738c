import type { Part, Review } from '../../../guide/reviews/reviews-table';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { type StepWords, useStepWords } from './step-words';

/** Where a step is written. */
export function Writing({
  review,
  part,
  label,
  writes,
  onwardWords,
  onward,
}: {
  review: Review;
  part: Part;
  label: string;
  writes: boolean;
  onwardWords: string;
  onward(): void;
}) {
  const words = useStepWords(review, part);
  const { text, state, save } = words;
  const goOn = async () => {
    if (state === 'saved' || (await save(text))) onward();
  };
  if (!writes) {
    return (
      <>
        <p class="lines">{review[part] || <span class="quiet">Nothing was written here.</span>}</p>
        <div>
          <Button onClick={onward}>{onwardWords}</Button>
        </div>
      </>
    );
  }
  return (
    <div class="stack">
      <textarea
        class="input review-words"
        aria-label={label}
        value={text}
        onInput={({ currentTarget }) => words.type(currentTarget.value)}
      />
      <Saving words={words} />
      <div>
        <Button kind="primary" disabled={state === 'saving'} onClick={goOn}>
          {onwardWords}
        </Button>
      </div>
    </div>
  );
}

/** Whether what was written is safe, and what to do when it is not. */
function Saving({ words: { text, state, problem, others, type, save } }: { words: StepWords }) {
  const keepBoth = () => {
    const both = `${others}\n${text}`;
    type(both);
    void save(both);
  };
  const saved = text ? 'Saved' : 'Saved as you write';
  return (
    <>
      <p class="quiet small" role="status">
        {{ saved, typing: 'Not saved yet', saving: 'Saving', failed: '' }[state]}
      </p>
      {problem && (
        <Notice tone="problem" onAgain={() => save(text)}>
          {problem}
        </Notice>
      )}
      {others && (
        <Notice tone="mind">
          <p>Somebody else wrote here meanwhile:</p>
          <p class="lines">{others}</p>
          <Button onClick={keepBoth}>Keep both</Button>
        </Notice>
      )}
    </>
  );
}
