import { useEffect, useRef, useState } from 'preact/hooks';
import type { Part, Review } from '../../../guide/reviews/reviews-table';
import { Button } from '../../parts/button';
import { Notice } from '../../parts/notice';
import { amend } from '../../reading';
import { call } from '../../server';

/** Milliseconds without a key after which what was written is saved. */
const PAUSE = 1500;

/** Where a step is written. It is saved as one goes, so that nothing is lost when the sidebar closes. */
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
  const standing = review[part];
  const [text, setText] = useState(standing);
  const [state, setState] = useState<'saved' | 'typing' | 'saving' | 'failed'>('saved');
  const [problem, setProblem] = useState('');
  /** What somebody else wrote meanwhile; blank when nobody did. */
  const [others, setOthers] = useState('');
  const before = useRef(standing);
  const latest = useRef({ text, state, others });
  latest.current = { text, state, others };

  // Somebody else's words come in while this person has typed none.
  useEffect(() => {
    if (latest.current.state !== 'saved' || standing === before.current) return;
    before.current = standing;
    setText(standing);
  }, [standing]);

  const save = async (words: string): Promise<boolean> => {
    setState('saving');
    setProblem('');
    try {
      const request = { review: review.name, part, text: words, before: before.current };
      const reply = await call('writeStep', request);
      before.current = reply.text;
      if (!reply.saved) {
        setOthers(reply.text);
        setState('typing');
        return false;
      }
      setOthers('');
      amend('reviews', (shown) => ({
        ...shown,
        reviews: shown.reviews.map((one) =>
          one.name === review.name ? { ...one, [part]: reply.text } : one,
        ),
      }));
      // What was typed while it was being saved is saved at the next pause.
      setState(latest.current.text === words ? 'saved' : 'typing');
      return true;
    } catch (error) {
      setProblem((error as Error).message);
      setState('failed');
      return false;
    }
  };

  useEffect(() => {
    if (state !== 'typing' || others !== '') return;
    const timer = setTimeout(() => save(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text, state, others]);
  // Whoever goes back with words unsaved has them saved on the way.
  useEffect(
    () => () => {
      const { text, state, others } = latest.current;
      if ((state === 'typing' || state === 'failed') && others === '') void save(text);
    },
    [],
  );

  const goOn = async () => {
    if (state === 'saved' || (await save(text))) onward();
  };
  if (!writes) {
    return (
      <>
        <p class="lines">{standing || <span class="quiet">Nothing was written here.</span>}</p>
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
        onInput={(event) => {
          setText(event.currentTarget.value);
          setState('typing');
        }}
      />
      <p class="quiet small" role="status">
        {
          {
            saved: text ? 'Saved' : 'Saved as you write',
            typing: 'Not saved yet',
            saving: 'Saving',
            failed: '',
          }[state]
        }
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
          <Button
            onClick={() => {
              const both = `${others}\n${text}`;
              setText(both);
              void save(both);
            }}
          >
            Keep both
          </Button>
        </Notice>
      )}
      <div>
        <Button
          // On the step of decisions, the one that is being filled in comes first.
          kind={part === 'decide' ? 'outlined' : 'primary'}
          disabled={state === 'saving'}
          onClick={goOn}
        >
          {onwardWords}
        </Button>
      </div>
    </div>
  );
}
